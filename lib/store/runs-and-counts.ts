import type { ResourceType } from '../core/resource-type';
import { inConnectionDatabase } from './connection-database';
import { newestFirst } from './runs';
import type { SyncRun } from './sync-run';

/** A connection's runs, newest first, and how many records of each type it holds; read at one moment, in one opening. */
export async function readRunsAndCounts(connectionId: string): Promise<{
  readonly runs: readonly SyncRun[];
  readonly held: Partial<Readonly<Record<ResourceType, number>>>;
}> {
  const [runs, checkpoints] = (await inConnectionDatabase(
    connectionId,
    ['runs', 'checkpoints'],
    'readonly',
    (transaction) =>
      Promise.all([
        transaction.objectStore('runs').getAll(),
        transaction.objectStore('checkpoints').getAll(),
      ]),
  )) ?? [[], []];
  return {
    runs: runs.sort(newestFirst),
    held: Object.fromEntries(checkpoints.map(({ type, held }) => [type, held])),
  };
}
