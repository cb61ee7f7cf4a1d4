import { announce } from './changes';
import { type ConnectionStore, inConnectionDatabase } from './connection-database';
import { isPauseOver } from './longest-pause';
import { isUnfinished } from './runs';
import type { Checkpoint, SyncRun } from './sync-run';

export interface ClaimedRun {
  readonly run: SyncRun;
  readonly epoch: number;
  readonly checkpoints: readonly Checkpoint[];
}

const mayGoOn = (run: SyncRun, now: number) =>
  isUnfinished(run) && (run.state === 'running' || isPauseOver(run.resumesAt, now));

/**
 * Takes a connection's unfinished run over by raising its epoch: from here on, a write of whoever held it before is
 * refused. Null when there is none or it has to wait until `resumesAt`.
 */
export async function claimRun(connectionId: string, now: number): Promise<ClaimedRun | null> {
  const claimed = await inConnectionDatabase<ConnectionStore, 'readwrite', ClaimedRun | null>(
    connectionId,
    ['checkpoints', 'runs'],
    'readwrite',
    async (transaction) => {
      const found = (await transaction.objectStore('runs').getAll()).find((run) => mayGoOn(run, now));
      if (!found) return null;
      const all = await transaction.objectStore('checkpoints').getAll();
      const mine = all.filter((checkpoint) => checkpoint.runId === found.id);
      const epoch = Math.max(0, ...all.map((checkpoint) => checkpoint.epoch)) + 1;
      const checkpoints = mine.map((checkpoint) => ({ ...checkpoint, epoch }));
      for (const checkpoint of checkpoints) await transaction.objectStore('checkpoints').put(checkpoint);
      const run: SyncRun = { ...found, state: 'running', resumesAt: null, failure: null };
      await transaction.objectStore('runs').put(run);
      return { run, epoch, checkpoints };
    },
  );
  if (claimed) announce('runs');
  return claimed;
}
