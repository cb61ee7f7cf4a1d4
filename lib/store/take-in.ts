import type { OpenChunk } from './recent-chunks';
import type { Row } from './stored-record';

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

type RunningTally = { -readonly [Count in keyof Tally]: Tally[Count] } & { freshIds: string[] };

/** Takes a page's rows into the chunks they belong to, and counts what they were to them. */
export function takeIn(
  rows: readonly IncomingRow[],
  runId: string,
  chunkFor: (id: string) => OpenChunk,
): Tally {
  const tally: RunningTally = { fresh: 0, freshIds: [], known: 0, unchanged: 0, added: 0, filtered: 0 };
  for (const row of rows) takeRow(row, chunkFor(row.id), runId, tally);
  return tally;
}

function takeRow({ id, row, leftOut }: IncomingRow, chunk: OpenChunk, runId: string, tally: RunningTally) {
  const earlier = chunk.records.get(id);
  const known = chunk.seen.delete(id) || chunk.leftOut.delete(id);
  chunk.touched = true;
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

/** Have both the same members, in whatever order? Both come out of the same cleaning, so equal values have equal text. */
function isSame(one: Row, other: Row): boolean {
  let more = 0;
  for (const key in other) if (other[key] !== undefined) more += 1;
  for (const key in one) {
    if (one[key] === undefined) continue;
    more -= 1;
    if (!isEqual(one[key], other[key])) return false;
  }
  return more === 0;
}

const isEqual = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));
