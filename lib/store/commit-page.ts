import type { ResourceType } from '../core/resource-type';
import { byId, chunkOf } from './chunk-of';
import { type Fence, type Fenced, fenced, type RunTransaction } from './fenced';
import { mostRecent, type OpenChunk, openChunk } from './recent-chunks';
import type { Row } from './stored-record';
import type { Checkpoint } from './sync-run';

/** What a page's rows were to the store. */
export interface Tally {
  /** Seen for the first time in this run. */
  readonly fresh: number;
  readonly freshIds: readonly string[];
  /** Seen before in this run, on this page or another; the newest content is kept. */
  readonly known: number;
  /** Of the fresh ones, those that were stored already and the same. */
  readonly unchanged: number;
  /** Records the store holds more than before; negative where rows held so far are left out now. */
  readonly added: number;
  /** Records held so far and left out now. */
  readonly filtered: number;
}

/** A cleaned row. One that is left out is remembered by its id alone. */
export interface IncomingRow {
  readonly id: string;
  readonly row: Row;
  readonly leftOut: boolean;
}

/**
 * Writes a page's rows, the checkpoint they lead to and the run's counts in one transaction: after a crash either all of
 * it is there or nothing, and the page is read again. `step` is pure; it sees how the rows compared to the store.
 */
export async function commitPage(
  fence: Fence & { readonly type: ResourceType },
  rows: readonly IncomingRow[],
  step: (checkpoint: Checkpoint, tally: Tally) => Checkpoint,
): Promise<Fenced<Checkpoint>> {
  const { type, runId } = fence;
  // Not announced: who writes page after page tells it now and then, or the screens would read more than the sync writes.
  const answer = await fenced(fence, async (transaction, run, checkpoints) => {
    const before = checkpoints.find((checkpoint) => checkpoint.type === type);
    if (!before) throw new Error(`Run ${runId} has no checkpoint for ${type}.`);
    const tally = await mergeRows(transaction, fence, rows);
    const holdsUnfiltered = before.holdsUnfiltered || (!run.activeOnly && tally.fresh > 0);
    const after = step({ ...before, held: before.held + tally.added, holdsUnfiltered }, tally);
    await Promise.all([
      transaction.objectStore('checkpoints').put(after),
      transaction.objectStore('runs').put({ ...run, types: { ...run.types, [type]: after.count } }),
    ]);
    return after;
  }).catch((thrown: unknown) => {
    fence.recent?.clear();
    throw thrown;
  });
  if (!answer.ok) fence.recent?.clear();
  return answer;
}

async function mergeRows(
  transaction: RunTransaction,
  { type, runId, recent = new Map() }: Fence & { readonly type: ResourceType },
  rows: readonly IncomingRow[],
): Promise<Tally> {
  const numbers = [...new Set(rows.map(({ id }) => chunkOf(id)))];
  const opened = await Promise.all(
    numbers.map(async (chunk) => {
      const kept = recent.get(`${type}/${chunk}`);
      if (kept) return [chunk, { ...kept, changed: false }] as const;
      const [stored, marks] = await Promise.all([
        transaction.objectStore('chunks').get([type, chunk]),
        transaction.objectStore('marks').get([type, chunk]),
      ]);
      return [chunk, openChunk(stored?.records ?? [], marks, runId)] as const;
    }),
  );
  const chunks = new Map(opened);
  const tally = { fresh: 0, freshIds: [] as string[], known: 0, unchanged: 0, added: 0, filtered: 0 };
  for (const row of rows) {
    const chunk = chunks.get(chunkOf(row.id));
    if (chunk) takeIn(row, chunk, runId, tally);
  }
  recent.clear();
  for (const [number, chunk] of opened.slice(-mostRecent)) recent.set(`${type}/${number}`, chunk);
  // Async, so that a put that throws at once cannot leave the ones before it unheard when the transaction is rolled back.
  await Promise.all(
    opened.map(async ([number, chunk]) => {
      const { records, seen, leftOut, out } = chunk;
      const marks = {
        type,
        chunk: number,
        runId,
        seen: [...seen],
        leftOut: [...leftOut],
        ...(out.size > 0 ? { out: [...out] } : {}),
        kept: records.size,
      };
      const sorted = chunk.changed ? [...records.values()].sort(byId) : [];
      await Promise.all([
        ...(chunk.changed
          ? [transaction.objectStore('chunks').put({ type, chunk: number, records: sorted })]
          : []),
        transaction.objectStore('marks').put(marks),
      ]);
    }),
  );
  return tally;
}

function takeIn(
  { id, row, leftOut }: IncomingRow,
  chunk: OpenChunk,
  runId: string,
  tally: { -readonly [Count in keyof Tally]: Tally[Count] } & { freshIds: string[] },
): void {
  const earlier = chunk.records.get(id);
  const known = chunk.seen.delete(id) || chunk.leftOut.delete(id);
  chunk.out.delete(id);
  if (known) tally.known += 1;
  else {
    tally.fresh += 1;
    tally.freshIds.push(id);
  }
  (leftOut ? chunk.leftOut : chunk.seen).add(id);
  tally.added += Number(!leftOut) - Number(earlier !== undefined);
  if (leftOut) {
    if (chunk.records.delete(id)) {
      chunk.changed = true;
      tally.filtered += 1;
    }
    return;
  }
  if (earlier && isSame(earlier.row, row)) {
    if (!known) tally.unchanged += 1;
    return;
  }
  chunk.records.set(id, { id, runId, row });
  chunk.changed = true;
}

/** Both come out of the same cleaning, so equal rows have equal text. */
const isSame = (one: Row, other: Row) => JSON.stringify(one) === JSON.stringify(other);
