import type { IDBPTransaction } from 'idb';
import { packRecords } from './pack-records';
import type { Chunk, StoredRecord } from './stored-record';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
type OldChunk = Pick<Chunk, 'type' | 'chunk'> & { readonly records: readonly StoredRecord[] };

/** Version 3 keeps the records of a chunk as columns. One chunk is in memory at a time. */
export async function packChunks(upgrade: Upgrade): Promise<void> {
  let cursor = await upgrade.objectStore('chunks').openCursor();
  while (cursor) {
    const { type, chunk, records } = cursor.value as OldChunk;
    const packed: Chunk = { type, chunk, ...packRecords(records) };
    await cursor.update(packed);
    cursor = await cursor.continue();
  }
}
