import type { ResourceType } from '../core/resource-type';
import { announce } from './changes';
import { type ConnectionStore, inConnectionDatabase } from './connection-database';
import { noCursor } from './no-cursor';
import { freshPaging } from './paging';
import { isUnfinished, newestFirst } from './runs';
import type { Checkpoint, SyncRun, TypeCount } from './sync-run';

const runsKept = 100;

/** Nothing has been read of a type yet. */
export const noCount: TypeCount = {
  state: 'waiting',
  total: null,
  fetched: 0,
  stored: 0,
  unchanged: 0,
  deleted: 0,
  filtered: 0,
  leftOut: 0,
  duplicates: 0,
  refused: [],
  requests: 0,
  throttled: 0,
  failure: null,
  startedAt: null,
  endedAt: null,
};

/**
 * Writes a new run with a fresh checkpoint per type, or answers the unfinished one: a connection has at most one. The
 * only writer that creates a connection's database.
 */
export async function beginRun(run: SyncRun): Promise<SyncRun> {
  const begun = await inConnectionDatabase<ConnectionStore, 'readwrite', SyncRun>(
    run.connectionId,
    ['checkpoints', 'runs'],
    'readwrite',
    async (transaction) => {
      const runs = (await transaction.objectStore('runs').getAll()).sort(newestFirst);
      const unfinished = runs.find(isUnfinished);
      if (unfinished) return unfinished;
      for (const old of runs.slice(runsKept - 1)) await transaction.objectStore('runs').delete(old.id);
      const begun: SyncRun = { ...run, nth: Math.max(0, ...runs.map(({ nth = 0 }) => nth)) + 1 };
      await transaction.objectStore('runs').put(begun);
      const checkpoints = transaction.objectStore('checkpoints');
      for (const type of Object.keys(run.types) as ResourceType[]) {
        await checkpoints.put(freshCheckpoint(type, run.id, await checkpoints.get(type)));
      }
      return begun;
    },
    { create: true },
  );
  announce('runs');
  return begun ?? run;
}

/** The epoch never goes back and what is held stays known, whichever run comes next. */
const freshCheckpoint = (type: ResourceType, runId: string, before: Checkpoint | undefined): Checkpoint => ({
  type,
  runId,
  epoch: (before?.epoch ?? 0) + 1,
  nextPage: 1,
  count: noCount,
  paging: freshPaging,
  setbacks: 0,
  held: before?.held ?? 0,
  holdsUnfiltered: before?.holdsUnfiltered ?? false,
  pass: null,
  cursor: before?.cursor ?? noCursor,
});
