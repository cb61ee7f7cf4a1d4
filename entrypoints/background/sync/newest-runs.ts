import { ThrownFailure } from '../../../lib/core/thrown-failure';
import type { Connection } from '../../../lib/store/connection';
import { readConnections } from '../../../lib/store/connections';
import { readRuns } from '../../../lib/store/runs';
import type { SyncRun } from '../../../lib/store/sync-run';
import { isLeftAlone, noteTrouble } from '../../../lib/sync/note-trouble';

export interface NewestRun {
  readonly connection: Connection;
  /** Null before the first, and where it cannot be read. */
  readonly run: SyncRun | null;
  /** All that are known, newest first. */
  readonly runs: readonly SyncRun[];
}

/**
 * Every connection that is not disconnected, with its newest run. Records that cannot be read are told on their connection
 * and keep no other one's run from being read.
 */
export async function readNewestRuns(): Promise<NewestRun[]> {
  const connections = (await readConnections()).filter(({ state }) => state !== 'disconnected');
  return Promise.all(connections.map((connection) => readNewestRun(connection, Date.now())));
}

/** The same of one connection. */
export async function readNewestRun(connection: Connection, now: number): Promise<NewestRun> {
  if (isLeftAlone(connection, now)) return { connection, run: null, runs: [] };
  try {
    const runs = await readRuns(connection.id);
    return { connection, run: runs[0] ?? null, runs };
  } catch (thrown) {
    if (!(thrown instanceof ThrownFailure)) throw thrown;
    const noted = await noteTrouble(connection.id, thrown.failure, now);
    return { connection: noted ?? connection, run: null, runs: [] };
  }
}
