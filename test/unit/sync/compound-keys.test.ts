import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resources } from '../../../lib/resources/registry';
import { readRecords } from '../../../lib/store/records';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, countOf, depsFor, haloForAllTypes, storedIds, sync, testTime } from './support';

let halo: RunningHalo;
const ordinary = resources.contacts;

beforeEach(async () => {
  emptyStores();
  halo = await haloForAllTypes({ clients: 6, sites: 9, contacts: 198 });
  halo.switches.idsWithin = { contacts: 'site_id' };
  await connectTo(halo, { selection: ['contacts'] });
});
afterEach(async () => {
  Object.assign(resources, { contacts: ordinary });
  await halo.close();
});

test('rows whose ids are unique only within their parent are all kept where the parent is part of the key', async () => {
  Object.assign(resources, { contacts: { ...ordinary, primaryKey: ['site_id', 'id'] } });
  const time = testTime();
  const first = countOf(await sync(depsFor(halo, time)), 'contacts');
  expect(first).toMatchObject({ state: 'complete', total: 198, fetched: 198, stored: 198 });
  const [record] = await readRecords('c1', 'contacts');
  expect(record?.id).toBe(`${record?.row.site_id}/${record?.row.id}`);
  const { data } = halo.instance();
  data.remove('contacts', Number(data.rowAt('contacts', 197)?.id));
  time.now += 60_000;
  const second = countOf(await sync(depsFor(halo, time)), 'contacts');
  expect(second).toMatchObject({ state: 'complete', total: 197, deleted: 1 });
});

test('without the parent in the key the rows that overwrite each other are told as missing', async () => {
  const count = countOf(await sync(depsFor(halo, testTime())), 'contacts');
  expect(count).toMatchObject({ state: 'incomplete', failure: { code: 'sync.rows_missing' } });
  expect((await storedIds('contacts')).length).toBe(count.fetched);
});
