import type { IDBPTransaction, StoreNames } from 'idb';
import type { ResourceType } from '../core/resource-type';
import type { ConnectionSchema } from './connection-database';
import { unpackMarks } from './pack-marks';
import { chunksOf } from './records';
import type { Marks, MarksRow } from './stored-record';

/** A transaction that may read the marks. */
type Reading = IDBPTransaction<
  ConnectionSchema,
  StoreNames<ConnectionSchema>[],
  'readonly' | 'readwrite' | 'versionchange'
>;

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
