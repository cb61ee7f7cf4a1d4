import { inConnectionDatabase } from './connection-database';
import type { SyncRun } from './sync-run';

export const isUnfinished = (run: SyncRun): boolean => run.state === 'running' || run.state === 'paused';

/** By when they were begun, also where the clock was set back in between. */
export const newestFirst = (one: SyncRun, other: SyncRun): number =>
  (other.nth ?? 0) - (one.nth ?? 0) || other.startedAt - one.startedAt || (one.id < other.id ? 1 : -1);

/** The log of a connection's runs, newest first; the last hundred are kept. */
export async function readRuns(connectionId: string, limit = 100): Promise<SyncRun[]> {
  const runs = await inConnectionDatabase(connectionId, ['runs'], 'readonly', (transaction) =>
    transaction.objectStore('runs').getAll(),
  );
  return (runs ?? []).sort(newestFirst).slice(0, limit);
}

export async function readRun(connectionId: string, runId: string): Promise<SyncRun | null> {
  const run = await inConnectionDatabase(connectionId, ['runs'], 'readonly', (transaction) =>
    transaction.objectStore('runs').get(runId),
  );
  return run ?? null;
}
