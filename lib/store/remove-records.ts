import type { ResourceType } from '../core/resource-type';
import { announce } from './changes';
import { chunkOf } from './chunk-of';
import { type Fence, type Fenced, fenced } from './fenced';
import { readMarksRow } from './marks';
import { marksIn, rowOf, withMarks } from './marks-row';
import { packRecords, unpackRecords } from './pack-records';
import { forgetChunks } from './recent-chunks';
import type { Checkpoint } from './sync-run';

/** What of the ids was there. */
export interface Removed {
  /** Records. */
  readonly kept: number;
  /** Of all ids, those this run had seen. */
  readonly seen: number;
}

/** Removes single rows that are known to be gone, with what the runs remember of them; `change` (pure) takes it into the checkpoint. */
export async function removeRecords(
  fence: Fence & { readonly type: ResourceType },
  ids: readonly string[],
  change: (checkpoint: Checkpoint, removed: Removed) => Checkpoint,
): Promise<Fenced<Checkpoint>> {
  const { type, runId } = fence;
  const answer = await fenced(fence, async (transaction, run, checkpoints) => {
    const before = checkpoints.find((checkpoint) => checkpoint.type === type);
    if (!before) throw new Error(`Run ${runId} has no checkpoint for ${type}.`);
    const gone = new Set(ids);
    const removed = { kept: 0, seen: 0 };
    for (const number of new Set(ids.map(chunkOf))) {
      const key: [ResourceType, number] = [type, number];
      const chunk = await transaction.objectStore('chunks').get(key);
      const row = await readMarksRow(transaction, type, rowOf(number));
      const marks = marksIn(row, number);
      if (!marks) continue;
      const stays = (id: string) => !gone.has(id);
      const stored = chunk ? unpackRecords(chunk) : [];
      const records = stored.filter(({ id }) => stays(id));
      const next = { ...marks, seen: marks.seen.filter(stays), leftOut: marks.leftOut.filter(stays) };
      removed.kept += stored.length - records.length;
      if (marks.runId === runId)
        removed.seen += marks.seen.length - next.seen.length + (marks.leftOut.length - next.leftOut.length);
      if (chunk)
        await transaction.objectStore('chunks').put({ type, chunk: number, ...packRecords(records) });
      const out = marks.out?.filter(stays);
      const left = { ...next, ...(out ? { out } : {}), kept: records.length };
      await transaction.objectStore('marksets').put(withMarks(row, [left]));
    }
    const held = before.held - removed.kept;
    const after = change({ ...before, held }, removed);
    await transaction.objectStore('checkpoints').put(after);
    await transaction.objectStore('runs').put({ ...run, types: { ...run.types, [type]: after.count } });
    return after;
  });
  forgetChunks(fence.recent);
  if (answer.ok) announce('records');
  return answer;
}
