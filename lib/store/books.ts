import type { ResourceType } from '../core/resource-type';
import { chunkOf } from './chunk-of';
import { type Fence, type Fenced, fenced, type RunTransaction } from './fenced';
import { readMarks, readMarksRow } from './marks';
import { marksIn, rowOf } from './marks-row';
import type { Checkpoint } from './sync-run';

/** The books of one type as the store has them, counted, not remembered. */
export interface Books {
  /** Records this run saw and kept. */
  readonly seen: number;
  /** Rows this run saw and left out. */
  readonly leftOut: number;
  /** Records left over from earlier runs. */
  readonly unseen: number;
  /** Rows that earlier runs left out, and this one has not seen. */
  readonly out: number;
}

/** Counts what a run has seen of a type, inside a transaction. */
export async function countBooks(
  transaction: RunTransaction,
  type: ResourceType,
  runId: string,
): Promise<Books> {
  const books = { seen: 0, leftOut: 0, unseen: 0, out: 0 };
  for (const marks of await readMarks(transaction, type)) {
    const mine = marks.runId === runId;
    const seen = mine ? marks.seen.length : 0;
    books.seen += seen;
    books.leftOut += mine ? marks.leftOut.length : 0;
    books.unseen += marks.kept - seen;
    books.out += (marks.out?.length ?? 0) + (mine ? 0 : marks.leftOut.length);
  }
  return books;
}

/** The books, and whether the row with an id is stored or left out. */
export const readBooks = (
  fence: Fence & { readonly type: ResourceType },
  id: string | null,
): Promise<Fenced<{ readonly books: Books; readonly isKnown: boolean; readonly checkpoint: Checkpoint }>> =>
  fenced(fence, async (transaction, run, checkpoints) => {
    const { type } = fence;
    const checkpoint = checkpoints.find((each) => each.type === type);
    if (!checkpoint) throw new Error(`Run ${run.id} has no checkpoint for ${type}.`);
    const books = await countBooks(transaction, type, run.id);
    return { books, isKnown: id === null || (await isIn(transaction, type, id)), checkpoint };
  });

async function isIn(transaction: RunTransaction, type: ResourceType, id: string): Promise<boolean> {
  const number = chunkOf(id);
  const marks = marksIn(await readMarksRow(transaction, type, rowOf(number)), number);
  if (marks?.leftOut.includes(id) || marks?.out?.includes(id)) return true;
  const chunk = await transaction.objectStore('chunks').get([type, number]);
  return chunk?.ids.includes(id) ?? false;
}
