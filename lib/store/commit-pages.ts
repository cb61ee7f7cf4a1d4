import type { ResourceType } from '../core/resource-type';
import { chunkOf } from './chunk-of';
import { type Fence, type Fenced, fenced, type RunTransaction } from './fenced';
import { readMarksRows } from './marks';
import { marksIn, rowOf, withMarks } from './marks-row';
import {
  chunkRow,
  forgetChunks,
  marksOf,
  mostRecent,
  noChunks,
  type OpenChunk,
  openChunk,
} from './recent-chunks';
import type { MarksRow } from './stored-record';
import type { Checkpoint } from './sync-run';
import { type IncomingRow, type Tally, takeIn } from './take-in';

/** A page that has arrived, to be written. */
export interface ArrivedPage {
  readonly rows: readonly IncomingRow[];
  /** Does it come next, after the pages before it? */
  isNext(checkpoint: Checkpoint): boolean;
  /** The checkpoint it leads to; sees how the rows compared to the store. */
  step(checkpoint: Checkpoint, tally: Tally): Checkpoint;
}

/**
 * Writes the rows of pages that have arrived, the checkpoint they lead to and the run's counts in one transaction: after a
 * crash either all of it is there or nothing, and the pages are read again. The first is written in any case, the others as
 * long as each comes next. `isNext` and `step` are pure.
 */
export async function commitPages(
  fence: Fence & { readonly type: ResourceType },
  pages: readonly ArrivedPage[],
): Promise<Fenced<Checkpoint>> {
  const { type, runId } = fence;
  // Not announced: who writes page after page tells it now and then, or the screens would read more than the sync writes.
  const answer = await fenced(fence, async (transaction, run, checkpoints) => {
    let checkpoint = checkpoints.find((each) => each.type === type);
    if (!checkpoint) throw new Error(`Run ${runId} has no checkpoint for ${type}.`);
    const opened = await openChunks(transaction, fence, pages);
    const chunkFor = (id: string): OpenChunk => {
      const chunk = opened.chunks.get(chunkOf(id));
      if (!chunk) throw new Error(`The chunk of ${id} was not opened.`);
      return chunk;
    };
    for (const [at, page] of pages.entries()) {
      if (at > 0 && !page.isNext(checkpoint)) break;
      const tally = takeIn(page.rows, runId, chunkFor);
      const holdsUnfiltered = checkpoint.holdsUnfiltered || (!run.activeOnly && tally.fresh > 0);
      const held = checkpoint.held + tally.added;
      checkpoint = page.step({ ...checkpoint, held, holdsUnfiltered }, tally);
    }
    const after = checkpoint;
    await allPut([
      () => transaction.objectStore('checkpoints').put(after),
      () => transaction.objectStore('runs').put({ ...run, types: { ...run.types, [type]: after.count } }),
      ...putsOf(transaction, fence, opened),
    ]);
    return after;
  }).catch((thrown: unknown) => {
    forgetChunks(fence.recent);
    throw thrown;
  });
  if (!answer.ok) forgetChunks(fence.recent);
  return answer;
}

/** What a commit works on: the chunks its rows belong to, and all marks of the type. */
interface Opened {
  readonly chunks: Map<number, OpenChunk>;
  readonly marks: Map<number, MarksRow>;
}

/** The chunks at hand, the stored ones read, new ones empty. */
async function openChunks(
  transaction: RunTransaction,
  { type, runId, recent = noChunks() }: Fence & { readonly type: ResourceType },
  pages: readonly ArrivedPage[],
): Promise<Opened> {
  const numbers = new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => chunkOf(id))));
  const marks = recent.marks.get(type) ?? (await readMarksRows(transaction, type));
  if (!recent.marks.has(type)) recent.marks.clear();
  recent.marks.set(type, marks);
  const opened = await Promise.all(
    [...numbers].map(async (number) => {
      const kept = recent.open.get(`${type}/${number}`);
      if (kept) return [number, { ...kept, touched: false, changed: false }] as const;
      const row = marks.get(rowOf(number));
      const known = row && marksIn(row, number);
      const stored = known && (await transaction.objectStore('chunks').get([type, number]));
      return [number, openChunk(stored, known, runId)] as const;
    }),
  );
  recent.open.clear();
  for (const [number, chunk] of opened.slice(-mostRecent)) recent.open.set(`${type}/${number}`, chunk);
  return { chunks: new Map(opened), marks };
}

type Put = () => Promise<unknown>;

/** One that throws at once must not leave the ones before it unheard when the transaction is rolled back. */
const allPut = (puts: readonly Put[]) => Promise.all(puts.map(async (put) => put()));

function putsOf(
  transaction: RunTransaction,
  { type, runId }: Fence & { readonly type: ResourceType },
  { chunks, marks }: Opened,
): Put[] {
  const changed = new Map<number, MarksRow>();
  for (const [number, chunk] of chunks) {
    if (!chunk.touched) continue;
    const row = rowOf(number);
    const before = changed.get(row) ?? marks.get(row) ?? { type, row, chunks: [] };
    changed.set(row, withMarks(before, [marksOf(type, number, runId, chunk)]));
  }
  for (const [row, after] of changed) marks.set(row, after);
  return [
    ...[...chunks].flatMap(([number, chunk]) =>
      chunk.changed ? [() => transaction.objectStore('chunks').put(chunkRow(type, number, chunk))] : [],
    ),
    ...[...changed.values()].map((row) => () => transaction.objectStore('marksets').put(row)),
  ];
}
