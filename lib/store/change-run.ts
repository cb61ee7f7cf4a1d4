import { announce } from './changes';
import { type ConnectionStore, inConnectionDatabase } from './connection-database';
import { type Fence, type Fenced, fenced } from './fenced';
import { isUnfinished } from './runs';
import type { Checkpoint, SyncRun } from './sync-run';

/** Changes a run's own row (pause, end) on behalf of the worker that holds it. */
export async function changeRun(fence: Fence, change: (run: SyncRun) => SyncRun): Promise<Fenced<SyncRun>> {
  const answer = await fenced(fence, async (transaction, run) => {
    const next = change(run);
    await transaction.objectStore('runs').put(next);
    return next;
  });
  if (answer.ok) announce('runs');
  return answer;
}

/** Changes how far a type has come without new rows (a throttled request, a type that failed); its count follows into the run. */
export async function changeCheckpoint(
  fence: Fence & { readonly type: Checkpoint['type'] },
  change: (checkpoint: Checkpoint) => Checkpoint,
): Promise<Fenced<Checkpoint>> {
  const answer = await fenced(fence, async (transaction, run, checkpoints) => {
    const before = checkpoints.find(({ type }) => type === fence.type);
    if (!before) throw new Error(`Run ${fence.runId} has no checkpoint for ${fence.type}.`);
    const next = change(before);
    await transaction.objectStore('checkpoints').put(next);
    await transaction.objectStore('runs').put({ ...run, types: { ...run.types, [fence.type]: next.count } });
    return next;
  });
  if (answer.ok) announce('runs');
  return answer;
}

/** Changes the unfinished run from outside (the admin cancels it, or wants it now); null when there is none. */
export async function changeUnfinishedRun(
  connectionId: string,
  change: (run: SyncRun) => SyncRun,
): Promise<SyncRun | null> {
  const changed = await inConnectionDatabase<ConnectionStore, 'readwrite', SyncRun | null>(
    connectionId,
    ['runs'],
    'readwrite',
    async (transaction) => {
      const store = transaction.objectStore('runs');
      const run = (await store.getAll()).find(isUnfinished);
      if (!run) return null;
      const next = change(run);
      await store.put(next);
      return next;
    },
  );
  if (changed) announce('runs');
  return changed;
}
