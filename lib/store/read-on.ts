import type { ResourceType } from '../core/resource-type';
import { type HeldDatabase, inConnectionDatabase } from './connection-database';
import { unpackRecords } from './pack-records';
import { chunksOf } from './records';
import type { StoredRecord } from './stored-record';

/** Some of a type's records, and where to read on. */
export interface SomeRecords {
  readonly records: readonly StoredRecord[];
  /** The last chunk read; null when there are no more. */
  readonly last: number | null;
}

/** The records of the next `most` chunks after one (null: from the start), numeric ids in order, in one request. */
export async function readOn(
  connectionId: string,
  type: ResourceType,
  after: number | null,
  most: number,
  held: HeldDatabase | null = null,
): Promise<SomeRecords> {
  const range = after === null ? chunksOf(type) : IDBKeyRange.bound([type, after], [type, []], true);
  const chunks = await inConnectionDatabase(
    connectionId,
    ['chunks'],
    'readonly',
    (transaction) => transaction.objectStore('chunks').getAll(range, most),
    { held },
  );
  const last = chunks && chunks.length === most ? chunks[most - 1] : undefined;
  return { records: (chunks ?? []).flatMap((chunk) => unpackRecords(chunk)), last: last?.chunk ?? null };
}
