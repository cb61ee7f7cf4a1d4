import type { ResourceType } from '../core/resource-type';
import { byId } from './chunk-of';
import { packRecords, unpackRecords } from './pack-records';
import type { Chunk, Marks, MarksRow, StoredRecord } from './stored-record';

/** A chunk and its marks while rows are taken in. */
export interface OpenChunk {
  readonly records: Map<string, StoredRecord>;
  readonly seen: Set<string>;
  readonly leftOut: Set<string>;
  /** Left out by earlier runs, not seen by this one. */
  readonly out: Set<string>;
  /** Rows were taken in; their content differs from what is stored. */
  touched: boolean;
  changed: boolean;
}

/** A page has a hundred rows and a chunk two hundred ids: the next page mostly goes on in the same chunk. */
export const mostRecent = 4;

/** What this worker knows of the chunks without asking, because as long as its epoch holds nobody else writes any. */
export interface RecentChunks {
  /** Those written last, by `type/chunk`. */
  readonly open: Map<string, OpenChunk>;
  /** All marks of the type being written, by row. They also tell which chunks may be stored. */
  readonly marks: Map<ResourceType, Map<number, MarksRow>>;
}

export const noChunks = (): RecentChunks => ({ open: new Map(), marks: new Map() });

/** After a write that did not come through, or by another way than page by page. */
export function forgetChunks(recent: RecentChunks | undefined): void {
  recent?.open.clear();
  recent?.marks.clear();
}

export function openChunk(chunk: Chunk | undefined, marks: Marks | undefined, runId: string): OpenChunk {
  const mine = marks?.runId === runId;
  const records = chunk ? unpackRecords(chunk) : [];
  return {
    records: new Map(records.map((record) => [record.id, record])),
    seen: new Set(mine ? marks.seen : []),
    leftOut: new Set(mine ? marks.leftOut : []),
    out: new Set([...(marks?.out ?? []), ...(mine ? [] : (marks?.leftOut ?? []))]),
    touched: false,
    changed: false,
  };
}

/** The rows of the database for an open chunk. */
export const chunkRow = (type: ResourceType, chunk: number, { records }: OpenChunk): Chunk => ({
  type,
  chunk,
  ...packRecords([...records.values()].sort(byId)),
});

export const marksOf = (
  type: ResourceType,
  chunk: number,
  runId: string,
  { records, seen, leftOut, out }: OpenChunk,
): Marks => ({
  type,
  chunk,
  runId,
  seen: [...seen],
  leftOut: [...leftOut],
  ...(out.size > 0 ? { out: [...out] } : {}),
  kept: records.size,
});
