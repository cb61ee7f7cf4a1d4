import type { ResourceType } from '../core/resource-type';
import { type Books, countBooks } from './books';
import { announce } from './changes';
import { type Fence, type Fenced, fenced, type RunTransaction } from './fenced';
import { readMarks, readMarksRow } from './marks';
import { rowOf, withMarks } from './marks-row';
import { packRecords, unpackRecords } from './pack-records';
import type { Checkpoint, Cursor, SyncRun, TypeCount } from './sync-run';

export interface Judgement {
  readonly count: TypeCount;
  /** Only after a complete pass: what the run did not see is no longer there. */
  readonly removeUnseen: boolean;
  readonly cursor: Cursor;
}

/** Ends a type: counts what is stored, lets `judge` (pure) decide, and removes the unseen, all in one transaction. */
export async function finishType(
  fence: Fence & { readonly type: ResourceType },
  judge: (checkpoint: Checkpoint, books: Books, run: SyncRun) => Judgement,
): Promise<Fenced<TypeCount>> {
  const { type, runId } = fence;
  const answer = await fenced(fence, async (transaction, run, checkpoints) => {
    const checkpoint = checkpoints.find((each) => each.type === type);
    if (!checkpoint) throw new Error(`Run ${runId} has no checkpoint for ${type}.`);
    const books = await countBooks(transaction, type, runId);
    const { count, removeUnseen, cursor } = judge(checkpoint, books, run);
    if (removeUnseen) await removeUnseenOf(transaction, type, runId);
    const holdsUnfiltered = checkpoint.holdsUnfiltered && !(removeUnseen && run.activeOnly);
    const held = books.seen + (removeUnseen ? 0 : books.unseen);
    await transaction.objectStore('checkpoints').put({ ...checkpoint, count, held, holdsUnfiltered, cursor });
    await transaction.objectStore('runs').put({ ...run, types: { ...run.types, [type]: count } });
    return count;
  });
  if (answer.ok) {
    announce('runs');
    announce('records');
  }
  return answer;
}

/** Also forgets which rows earlier runs left out: those that are still there have been left out anew. */
async function removeUnseenOf(transaction: RunTransaction, type: ResourceType, runId: string): Promise<void> {
  const chunks = transaction.objectStore('chunks');
  for (const marks of await readMarks(transaction, type)) {
    const mine = marks.runId === runId;
    const seen = new Set(mine ? marks.seen : []);
    const leftOut = mine ? marks.leftOut : [];
    if (seen.size === marks.kept && leftOut.length === marks.leftOut.length && !marks.out) continue;
    const key: [ResourceType, number] = [type, marks.chunk];
    if (seen.size !== marks.kept) {
      const chunk = seen.size > 0 ? await chunks.get(key) : undefined;
      if (chunk) {
        const records = unpackRecords(chunk).filter(({ id }) => seen.has(id));
        await chunks.put({ type, chunk: marks.chunk, ...packRecords(records) });
      } else await chunks.delete(key);
    }
    // The marks of a chunk without records stay: they may hold what this run left out.
    const { out: _, ...rest } = marks;
    const row = await readMarksRow(transaction, type, rowOf(marks.chunk));
    await transaction.objectStore('marksets').put(withMarks(row, [{ ...rest, leftOut, kept: seen.size }]));
  }
}
