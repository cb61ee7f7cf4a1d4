import { openDB } from 'idb';
import { resourceTypes } from '../../../lib/core/resource-type';
import { chunkOf } from '../../../lib/store/chunk-of';
import { deleteConnectionDatabase, inConnectionDatabase } from '../../../lib/store/connection-database';
import { readMarks } from '../../../lib/store/marks';
import { readRecords } from '../../../lib/store/records';
import type { StoredRecord } from '../../../lib/store/stored-record';

/**
 * Puts a connection's database as version 2 of the schema had it in the place of today's, with the same records, marks,
 * checkpoints and runs. Bundled into one of the extension's pages.
 */
async function makeOlder(connectionId: string): Promise<void> {
  const chunks: { type: string; chunk: number; records: StoredRecord[] }[] = [];
  for (const type of resourceTypes) {
    const records = await readRecords(connectionId, type);
    for (const chunk of new Set(records.map(({ id }) => chunkOf(id))))
      chunks.push({ type, chunk, records: records.filter(({ id }) => chunkOf(id) === chunk) });
  }
  const rest = await inConnectionDatabase(
    connectionId,
    ['marksets', 'checkpoints', 'runs'],
    'readonly',
    async (transaction) => ({
      marks: (await Promise.all(resourceTypes.map((type) => readMarks(transaction, type)))).flat(),
      checkpoints: await transaction.objectStore('checkpoints').getAll(),
      runs: await transaction.objectStore('runs').getAll(),
    }),
  );
  if (!rest) throw new Error('There is no such database.');
  await deleteConnectionDatabase(connectionId);
  const old = await openDB(`halo-companion:${connectionId}`, 2, {
    upgrade(database) {
      for (const name of ['chunks', 'marks'])
        database.createObjectStore(name, { keyPath: ['type', 'chunk'] });
      database.createObjectStore('checkpoints', { keyPath: 'type' });
      database.createObjectStore('runs', { keyPath: 'id' });
    },
  });
  for (const [store, rows] of Object.entries({ ...rest, chunks }))
    for (const row of rows) await old.put(store, row);
  old.close();
}

Object.assign(globalThis, { makeOlder });
