import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { noCount } from '../../../lib/store/begin-run';
import { inConnectionDatabase } from '../../../lib/store/connection-database';
import { countRecords, readRecords } from '../../../lib/store/records';
import { emptyStores } from './support';

beforeEach(emptyStores);

test('a connection database of version 1 keeps its records, and what its run has seen and left out', async () => {
  const old = await openDB('halo-companion:c1', 1, {
    upgrade(database) {
      database.createObjectStore('chunks', { keyPath: ['type', 'chunk'] });
      database.createObjectStore('checkpoints', { keyPath: 'type' });
      database.createObjectStore('runs', { keyPath: 'id' });
    },
  });
  const records = [
    { id: '1', runId: 'before', row: { id: 1 } },
    { id: '2', runId: 'now', row: { id: 2 } },
    { id: '3', runId: 'now', row: {}, leftOut: true },
  ];
  await old.put('chunks', { type: 'sites', chunk: 0, records });
  await old.put('checkpoints', {
    type: 'sites',
    runId: 'now',
    epoch: 4,
    nextPage: 3,
    count: noCount,
    held: 2,
  });
  old.close();
  expect((await readRecords('c1', 'sites')).map(({ id }) => id)).toEqual(['1', '2']);
  expect(await countRecords('c1')).toEqual({ sites: 2 });
  const read = await inConnectionDatabase(
    'c1',
    ['marks', 'checkpoints'],
    'readonly',
    async (transaction) => ({
      marks: await transaction.objectStore('marks').getAll(),
      checkpoint: await transaction.objectStore('checkpoints').get('sites'),
    }),
  );
  expect(read?.marks).toEqual([
    { type: 'sites', chunk: 0, runId: 'now', seen: ['2'], leftOut: ['3'], kept: 2 },
  ]);
  expect(read?.checkpoint).toMatchObject({
    epoch: 4,
    nextPage: 3,
    cursor: { fullAt: null, filter: 'unproven' },
  });
});

test('a version 1 database that cannot be converted is left as it was, and that is told', async () => {
  const old = await openDB('halo-companion:c1', 1, {
    upgrade(database) {
      database.createObjectStore('chunks', { keyPath: ['type', 'chunk'] });
      database.createObjectStore('checkpoints', { keyPath: 'type' });
      database.createObjectStore('runs', { keyPath: 'id' });
    },
  });
  await old.put('chunks', { type: 'sites', chunk: 0, records: 'damaged' });
  old.close();
  await expect(readRecords('c1', 'sites')).rejects.toMatchObject({ failure: { code: 'store.unavailable' } });
  expect((await indexedDB.databases())[0]?.version).toBe(1);
});
