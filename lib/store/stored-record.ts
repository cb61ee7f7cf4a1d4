import type { ResourceType } from '../core/resource-type';

export type Row = Readonly<Record<string, unknown>>;

/** A record as kept: its key, the run that last wrote it, and Halo's row, cleaned of impossible values. */
export interface StoredRecord {
  readonly id: string;
  readonly runId: string;
  readonly row: Row;
}

/** One value for each record of a chunk: one that all of them have alike, or each one's, null where one has none. */
export type Column = { readonly all: unknown } | readonly unknown[];

/** About 200 neighbouring ids of one type in one row of the database (see docs/decisions.md for the measurement). */
export interface Chunk {
  readonly type: ResourceType;
  readonly chunk: number;
  /** In order. */
  readonly ids: readonly string[];
  readonly runIds: Column;
  /** The members of the rows, and their values. */
  readonly keys: readonly string[];
  readonly columns: readonly Column[];
}

/**
 * What a run has seen of one chunk, beside the chunk, so that records that did not change need not be written again. With
 * these rows alone the books are balanced.
 */
export interface Marks {
  readonly type: ResourceType;
  readonly chunk: number;
  readonly runId: string;
  /** Ids that this run saw and that are kept in the chunk. */
  readonly seen: readonly string[];
  /** Ids that this run saw and left out (“active clients only”). */
  readonly leftOut: readonly string[];
  /** Ids that earlier runs left out and this one has not seen. */
  readonly out?: readonly string[];
  /** Records in the chunk, seen or not. */
  readonly kept: number;
}

/** Marks as stored: the ids of a chunk as one text. */
export interface PackedMarks {
  readonly chunk: number;
  readonly runId: string;
  readonly seen: string;
  readonly leftOut: string;
  readonly out?: string;
  readonly kept: number;
}

/** The marks of neighbouring chunks of one type, in the order of the chunks. */
export interface MarksRow {
  readonly type: ResourceType;
  readonly row: number;
  readonly chunks: readonly PackedMarks[];
}
