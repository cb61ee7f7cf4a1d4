import type { ResourceType } from '../core/resource-type';
import { chunkOf } from './chunk-of';
import { inConnectionDatabase } from './connection-database';
import { unpackRecords } from './pack-records';
import type { StoredRecord } from './stored-record';

const chunksAtOnce = 16;

/** Those of these records that are stored, in the store's order: each chunk is read once. */
export async function* readRecordsById(
  connectionId: string,
  type: ResourceType,
  ids: readonly string[],
): AsyncGenerator<StoredRecord> {
  const wanted = new Set(ids);
  const chunks = [...new Set(ids.map(chunkOf))].sort((one, other) => one - other);
  for (let from = 0; from < chunks.length; from += chunksAtOnce) {
    const some = chunks.slice(from, from + chunksAtOnce);
    const read = await inConnectionDatabase(connectionId, ['chunks'], 'readonly', (transaction) =>
      Promise.all(some.map((chunk) => transaction.objectStore('chunks').get([type, chunk]))),
    );
    for (const chunk of read ?? []) if (chunk) yield* unpackRecords(chunk, wanted);
  }
}
