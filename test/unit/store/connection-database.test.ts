import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { noCount } from '../../../lib/store/begin-run';
import { inConnectionDatabase } from '../../../lib/store/connection-database';
import { readMarks } from '../../../lib/store/marks';
import { countRecords, readRecords } from '../../../lib/store/records';
import type { Marks } from '../../../lib/store/stored-record';
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
    ['marksets', 'checkpoints'],
    'readonly',
    async (transaction) => ({
      marks: await readMarks(transaction, 'sites'),
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

test('a connection database of version 2 keeps its records row by row, with what the runs have seen', async () => {
  const old = await openDB('halo-companion:c1', 2, {
    upgrade(database) {
      for (const name of ['chunks', 'marks'])
        database.createObjectStore(name, { keyPath: ['type', 'chunk'] });
      database.createObjectStore('checkpoints', { keyPath: 'type' });
      database.createObjectStore('runs', { keyPath: 'id' });
    },
  });
  const sites = [1, 2, 3].map((id) => ({
    id: String(id),
    runId: id === 1 ? 'before' : 'now',
    row: { id, name: `Site ${id}`, ...(id === 2 ? { tags: ['a'] } : {}) },
  }));
  const far = [{ id: '450', runId: 'now', row: { id: 450 } }];
  const marks: Marks[] = [
    { type: 'sites', chunk: 0, runId: 'now', seen: ['2', '3'], leftOut: [], out: ['199'], kept: 3 },
    { type: 'sites', chunk: 2, runId: 'now', seen: ['450'], leftOut: ['400'], kept: 1 },
    { type: 'sites', chunk: 9, runId: 'before', seen: ['1800', '1999'], leftOut: [], kept: 2 },
  ];
  const checkpoint = { type: 'sites', runId: 'now', epoch: 4, nextPage: 7, count: noCount, held: 4 };
  await old.put('chunks', { type: 'sites', chunk: 0, records: sites });
  await old.put('chunks', { type: 'sites', chunk: 2, records: far });
  for (const each of marks) await old.put('marks', each);
  await old.put('checkpoints', checkpoint);
  old.close();
  expect(await readRecords('c1', 'sites')).toStrictEqual([...sites, ...far]);
  const kept = await inConnectionDatabase(
    'c1',
    ['marksets', 'checkpoints'],
    'readonly',
    async (transaction) => [
      await readMarks(transaction, 'sites'),
      await transaction.objectStore('checkpoints').getAll(),
    ],
  );
  expect(kept).toEqual([marks, [checkpoint]]);
  expect((await indexedDB.databases())[0]?.version).toBe(4);
});

test('a connection database of version 3 keeps its columns, and what the runs have seen of each type', async () => {
  const old = await openDB('halo-companion:c1', 3, {
    upgrade(database) {
      for (const name of ['chunks', 'marks'])
        database.createObjectStore(name, { keyPath: ['type', 'chunk'] });
      database.createObjectStore('checkpoints', { keyPath: 'type' });
      database.createObjectStore('runs', { keyPath: 'id' });
    },
  });
  const guid = '0f5a1c1e-0000-4000-8000-000000000001';
  const marks: Marks[] = [
    { type: 'assets', chunk: 7, runId: 'now', seen: ['1400'], leftOut: [], kept: 1 },
    { type: 'contacts', chunk: 7, runId: 'now', seen: ['1402'], leftOut: [], kept: 1 },
    { type: 'sites', chunk: -3, runId: 'now', seen: [guid, '4/17'], leftOut: [], kept: 2 },
    { type: 'sites', chunk: 7, runId: 'now', seen: ['1401'], leftOut: ['1403'], kept: 1 },
    { type: 'sites', chunk: 8, runId: 'now', seen: [], leftOut: [], out: ['1600', '1799'], kept: 0 },
  ];
  const columns = { ids: ['1401'], runIds: ['now'], keys: ['id'], columns: [[1401]] };
  await old.put('chunks', { type: 'sites', chunk: 7, ...columns });
  for (const each of marks) await old.put('marks', each);
  old.close();
  const kept = await inConnectionDatabase('c1', ['marksets'], 'readonly', async (transaction) => [
    ...(await readMarks(transaction, 'assets')),
    ...(await readMarks(transaction, 'contacts')),
    ...(await readMarks(transaction, 'sites')),
  ]);
  expect(kept).toEqual(marks);
  expect(await readRecords('c1', 'sites')).toEqual([{ id: '1401', runId: 'now', row: { id: 1401 } }]);
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
