import type { Marks, StoredRecord } from './stored-record';

/** A chunk and its marks while rows are taken in. */
export interface OpenChunk {
  readonly records: Map<string, StoredRecord>;
  readonly seen: Set<string>;
  readonly leftOut: Set<string>;
  /** Left out by earlier runs, not seen by this one. */
  readonly out: Set<string>;
  changed: boolean;
}

/** A page has a hundred rows and a chunk two hundred ids: the next page mostly goes on in the same chunk. */
export const mostRecent = 4;

/** By `type/chunk`; emptied whenever a write did not come through. */
export type RecentChunks = Map<string, OpenChunk>;

export function openChunk(
  records: readonly StoredRecord[],
  marks: Marks | undefined,
  runId: string,
): OpenChunk {
  const mine = marks?.runId === runId;
  return {
    records: new Map(records.map((record) => [record.id, record])),
    seen: new Set(mine ? marks.seen : []),
    leftOut: new Set(mine ? marks.leftOut : []),
    out: new Set([...(marks?.out ?? []), ...(mine ? [] : (marks?.leftOut ?? []))]),
    changed: false,
  };
}
