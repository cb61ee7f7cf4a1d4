import type { IDBPTransaction, StoreNames } from 'idb';
import type { ResourceType } from '../core/resource-type';
import type { ConnectionSchema } from './connection-database';
import { packMarks, unpackMarks } from './pack-marks';
import { chunksOf } from './records';
import type { Marks, MarksRow } from './stored-record';

/** A transaction that may read the marks. */
type Reading = IDBPTransaction<
  ConnectionSchema,
  StoreNames<ConnectionSchema>[],
  'readonly' | 'readwrite' | 'versionchange'
>;

/** A page touches one to three chunks, a batch of pages six: their marks are mostly in one row, and one request. */
const chunksPerRow = 8;

/** The row that holds a chunk's marks. Ids without an order are spread over all chunks, and so have a row for each. */
export const rowOf = (chunk: number): number => (chunk < 0 ? chunk : Math.floor(chunk / chunksPerRow));

/** The marks of every chunk of a type, in the order of the chunks. */
export async function readMarks(transaction: Reading, type: ResourceType): Promise<Marks[]> {
  const rows = await transaction.objectStore('marksets').getAll(chunksOf(type));
  return rows.flatMap(({ chunks }) => chunks.map((packed) => unpackMarks(type, packed)));
}

/** All rows of a type, by their numbers. */
export async function readMarksRows(
  transaction: Reading,
  type: ResourceType,
): Promise<Map<number, MarksRow>> {
  const rows = await transaction.objectStore('marksets').getAll(chunksOf(type));
  return new Map(rows.map((row) => [row.row, row]));
}

/** One row, an empty one where none is stored. */
export async function readMarksRow(transaction: Reading, type: ResourceType, row: number): Promise<MarksRow> {
  return (await transaction.objectStore('marksets').get([type, row])) ?? { type, row, chunks: [] };
}

/** The marks of one chunk in its row; undefined where there are none. */
export function marksIn({ type, chunks }: MarksRow, chunk: number): Marks | undefined {
  const packed = chunks.find((each) => each.chunk === chunk);
  return packed && unpackMarks(type, packed);
}

/** The row with the marks of some of its chunks put in the place of those before. */
export function withMarks(before: MarksRow, changed: readonly Marks[]): MarksRow {
  const numbers = new Set(changed.map(({ chunk }) => chunk));
  const chunks = [...before.chunks.filter(({ chunk }) => !numbers.has(chunk)), ...changed.map(packMarks)];
  return { ...before, chunks: chunks.sort((one, other) => one.chunk - other.chunk) };
}
