import type { IDBPTransaction } from 'idb';
import type { ResourceType } from '../core/resource-type';
import {
  type ConnectionSchema,
  type ConnectionStore,
  type HeldDatabase,
  inConnectionDatabase,
} from './connection-database';
import type { RecentChunks } from './recent-chunks';
import type { Checkpoint, SyncRun } from './sync-run';

/** Who writes for a run: the worker that claimed it last has the highest epoch. */
export interface Fence {
  readonly connectionId: string;
  readonly runId: string;
  readonly epoch: number;
  /** The connection's database, if it is held open for the run. */
  readonly held?: HeldDatabase | null;
  readonly recent?: RecentChunks;
}

/** gone: the connection was forgotten. superseded: another worker took the run over. stopped: it was cancelled or ended. */
export type FenceRefusal = 'gone' | 'superseded' | 'stopped';

export type Fenced<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly because: FenceRefusal };

export type RunTransaction = IDBPTransaction<ConnectionSchema, ConnectionStore[], 'readwrite'>;

/**
 * One transaction on a run's behalf, refused inside the transaction to a worker that no longer holds the run. With a type
 * `work` is given its checkpoint alone: who claims a run raises the epoch of all of them.
 */
export async function fenced<T>(
  fence: Fence & { readonly type?: ResourceType },
  work: (transaction: RunTransaction, run: SyncRun, checkpoints: readonly Checkpoint[]) => Promise<T>,
): Promise<Fenced<T>> {
  const answer = await inConnectionDatabase<ConnectionStore, 'readwrite', Fenced<T>>(
    fence.connectionId,
    ['chunks', 'marksets', 'checkpoints', 'runs'],
    'readwrite',
    async (transaction) => {
      const [run, all] = await Promise.all([
        transaction.objectStore('runs').get(fence.runId),
        transaction.objectStore('checkpoints').getAll(fence.type),
      ]);
      if (!run) return { ok: false, because: 'gone' };
      if (run.state !== 'running') return { ok: false, because: 'stopped' };
      const checkpoints = all.filter((checkpoint) => checkpoint.runId === fence.runId);
      if (checkpoints.some(({ epoch }) => epoch !== fence.epoch)) return { ok: false, because: 'superseded' };
      return { ok: true, value: await work(transaction, run, checkpoints) };
    },
    { held: fence.held ?? null },
  );
  return answer ?? { ok: false, because: 'gone' };
}
