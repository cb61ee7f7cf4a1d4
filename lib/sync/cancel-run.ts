import { changeUnfinishedRun } from '../store/change-run';
import type { SyncRun } from '../store/sync-run';
import { endTypes } from './end-types';

/**
 * Ends the connection's unfinished run, if there is one. What was stored stays, nothing is removed; a page on its way is
 * refused when it comes to be written.
 */
export const cancelRun = (connectionId: string, now: number = Date.now()): Promise<SyncRun | null> =>
  changeUnfinishedRun(connectionId, (run) => ({
    ...run,
    state: 'cancelled',
    endedAt: now,
    resumesAt: null,
    types: endTypes(run, { state: 'cancelled', failure: null }, now),
  }));
