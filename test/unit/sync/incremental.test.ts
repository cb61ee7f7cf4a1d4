import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeConnection } from '../../../lib/store/connections';
import { readRecord } from '../../../lib/store/records';
import type { TypeCount } from '../../../lib/store/sync-run';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, countOf, depsFor, haloForAllTypes, storedIds, sync, testTime } from './support';

let halo: RunningHalo;
let time = testTime();
const total = 650;
const hour = 3_600_000;

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: 20, sites: 1, assets: total });
  await connectTo(halo, { selection: ['assets'] });
  expect((await assets()).state).toBe('complete');
  halo.clearRequests();
});
afterEach(() => halo.close());

const data = () => halo.instance().data;
const idAt = (position: number) => Number(data().rowAt('assets', position)?.id);

/** One more sync, a quarter of an hour later. */
async function assets(): Promise<TypeCount> {
  time.now += 15 * 60_000;
  return countOf(await sync(depsFor(halo, time), 'schedule'), 'assets');
}

const asked = () => halo.requests.filter(({ path }) => /\/asset$/i.test(path)).map(({ query }) => query);
const dates = () => asked().map(({ lastupdatefromdate }) => lastupdatefromdate ?? 'all');

describe('a second sync of a type with a changed-since parameter', () => {
  test('asks for the changes only, after Halo proved that it heeds the date', async () => {
    data().change('assets', idAt(5), { key_field: 'RENAMED' });
    const count = await assets();
    expect(count).toMatchObject({ state: 'complete', mode: 'incremental', total, stored: total, deleted: 0 });
    expect(count.fetched).toBeLessThan(50);
    expect(dates()[0]).toBe('2999-01-01T00:00:00Z');
    expect(asked().length).toBeLessThanOrEqual(4);
    expect((await readRecord('c1', 'assets', String(idAt(5))))?.row.key_field).toBe('RENAMED');
  });

  test('asks from ten minutes before the last pass began by Halo’s clock, however wrong the computer’s is', async () => {
    time.now += 5 * hour;
    await assets();
    const since = Date.parse(dates()[1] ?? '');
    expect(Date.now() - since).toBeGreaterThan(9 * 60_000);
    expect(Date.now() - since).toBeLessThan(20 * 60_000);
  });

  test('proves it once: the third sync does not ask again', async () => {
    await assets();
    halo.clearRequests();
    expect(await assets()).toMatchObject({ state: 'complete', mode: 'incremental' });
    expect(dates()).not.toContain('2999-01-01T00:00:00Z');
    expect(asked().length).toBeLessThanOrEqual(2);
  });

  test('is complete where no client changed, and says so where no client is seen any more', async () => {
    await halo.close();
    emptyStores();
    halo = await haloForAllTypes({ clients: 450, sites: 1, assets: 1 });
    await connectTo(halo, { selection: ['clients'] });
    const clients = async () => {
      time.now += 15 * 60_000;
      return countOf(await sync(depsFor(halo, time), 'schedule'), 'clients');
    };
    expect(await clients()).toMatchObject({ state: 'complete', mode: 'fullRefresh' });
    expect(await clients()).toMatchObject({
      state: 'complete',
      mode: 'incremental',
      fetched: 0,
      failure: null,
    });
    for (const id of await storedIds('clients')) data().remove('clients', Number(id));
    expect(await clients()).toMatchObject({
      state: 'incomplete',
      mode: 'incremental',
      failure: { code: 'api.sees_nothing' },
    });
    expect(await storedIds('clients')).not.toEqual([]);
  });

  test('reads everything where Halo ignores the date', async () => {
    halo.switches.lastUpdateFilter = 'ignored';
    expect(await assets()).toMatchObject({
      state: 'complete',
      mode: 'fullRefresh',
      fetched: total,
      unchanged: total,
    });
  });

  test('takes new records in', async () => {
    const row = { ...data().rowAt('assets', 0), id: 9_000_001, key_field: 'NEW' };
    data().add('assets', row);
    expect(await assets()).toMatchObject({
      state: 'complete',
      mode: 'incremental',
      total: total + 1,
      stored: total + 1,
    });
    expect((await readRecord('c1', 'assets', '9000001'))?.row.key_field).toBe('NEW');
  });

  test('tells of a removal instead of staying silent, and the next one finds it without reading everything', async () => {
    const gone = [7, 300, 301].map(idAt);
    for (const id of gone) data().remove('assets', id);
    expect(await assets()).toMatchObject({
      state: 'incomplete',
      mode: 'incremental',
      deleted: 0,
      failure: { code: 'sync.removals_waiting', details: { removed: 3 } },
    });
    halo.clearRequests();
    const count = await assets();
    expect(count).toMatchObject({ state: 'complete', mode: 'incremental', total: total - 3, deleted: 3 });
    expect(asked()).toHaveLength(count.requests);
    const ids = await storedIds('assets');
    expect(ids).toHaveLength(total - 3);
    expect(ids.filter((id) => gone.includes(Number(id)))).toEqual([]);
    halo.clearRequests();
    expect(await assets()).toMatchObject({ state: 'complete', mode: 'incremental' });
    expect(asked().length).toBeLessThanOrEqual(2);
  });

  test('leaves many removals to a full pass', async () => {
    for (let at = 0; at < 60; at += 1) data().remove('assets', idAt(at * 10));
    expect(await assets()).toMatchObject({
      failure: { code: 'sync.removals_waiting', details: { removed: 60 } },
    });
    expect(await assets()).toMatchObject({ state: 'complete', mode: 'fullRefresh', deleted: 60 });
  });

  test('takes in a record that comes between the changes and the count', async () => {
    await assets();
    const deps = depsFor(halo, time);
    let added = false;
    time.now += 15 * 60_000;
    const run = await sync({
      ...deps,
      async clientFor(connection) {
        const client = await deps.clientFor(connection);
        if (!client.ok) return client;
        const get: typeof client.value.get = async (path, query) => {
          if (query?.page_size === '1' && !added) {
            added = true;
            data().add('assets', { ...data().rowAt('assets', 0), id: 9_000_003 });
          }
          return client.value.get(path, query);
        };
        return { ok: true, value: { get } };
      },
    });
    expect(added).toBe(true);
    const incremental = { state: 'complete', mode: 'incremental', total: total + 1, stored: total + 1 };
    expect(countOf(run, 'assets')).toMatchObject(incremental);
  });

  const noChanges = {
    path: /\/asset$/,
    query: { page_size: '100' },
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"page_no":1,"page_size":100,"record_count":0,"assets":[]}',
  };

  test('tells of a record that the changes did not bring, and the next one brings it', async () => {
    await assets();
    data().add('assets', { ...data().rowAt('assets', 0), id: 9_000_002 });
    const mend = halo.faults.add(noChanges);
    expect(await assets()).toMatchObject({ state: 'incomplete', failure: { code: 'sync.newest_missing' } });
    mend();
    expect(await assets()).toMatchObject({ state: 'complete', mode: 'fullRefresh', stored: total + 1 });
  });

  test('is not complete because a removal makes up for a record that did not come', async () => {
    await assets();
    data().add('assets', { ...data().rowAt('assets', 0), id: 9_000_002 });
    data().remove('assets', idAt(5));
    const mend = halo.faults.add(noChanges);
    expect(await assets()).toMatchObject({
      state: 'incomplete',
      total,
      stored: total,
      failure: { code: 'sync.newest_missing', details: { id: '9000002' } },
    });
    mend();
    expect(await assets()).toMatchObject({
      state: 'complete',
      mode: 'fullRefresh',
      stored: total,
      deleted: 1,
    });
  });
});

describe('a full pass comes', () => {
  test('once a day', async () => {
    await assets();
    time.now += 24 * hour;
    expect((await assets()).mode).toBe('fullRefresh');
    expect((await assets()).mode).toBe('incremental');
  });

  test('as often as the connection says', async () => {
    await changeConnection('c1', (connection) => ({ ...connection, fullSyncHours: 1 }));
    expect((await assets()).mode).toBe('incremental');
    time.now += hour;
    expect((await assets()).mode).toBe('fullRefresh');
  });

  test('after the filter was switched', async () => {
    await changeConnection('c1', (connection) => ({
      ...connection,
      activeOnly: true,
      selection: ['clients', 'assets'],
    }));
    expect((await assets()).mode).toBe('fullRefresh');
    expect((await assets()).mode).toBe('incremental');
  });

  test('where the clock was set back', async () => {
    time.now -= 48 * hour;
    expect((await assets()).mode).toBe('fullRefresh');
  });

  test('every time for a type without the parameter, and unchanged records are not written again', async () => {
    await changeConnection('c1', (connection) => ({ ...connection, selection: ['contracts', 'invoices'] }));
    const run = async () => {
      time.now += 60_000;
      return sync(depsFor(halo, time));
    };
    await run();
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      if (this.name === 'chunks') written += 1;
      return put.apply(this, args);
    };
    try {
      const second = await run();
      expect(countOf(second, 'contracts')).toMatchObject({ state: 'complete', mode: 'fullRefresh' });
      expect(countOf(second, 'contracts').unchanged).toBe(countOf(second, 'contracts').stored);
      expect(written).toBe(0);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});

test('with active clients only, a client that turned inactive takes its assets along at the next sync', async () => {
  await changeConnection('c1', (connection) => ({
    ...connection,
    activeOnly: true,
    selection: ['clients', 'assets'],
  }));
  await assets();
  expect((await assets()).mode).toBe('incremental');
  const [client] = await storedIds('clients');
  const before = (await storedIds('assets')).length;
  data().change('clients', Number(client), { inactive: true });
  const count = await assets();
  expect(count).toMatchObject({ state: 'complete', mode: 'fullRefresh' });
  expect(await storedIds('clients')).not.toContain(client);
  expect((await storedIds('assets')).length).toBeLessThan(before);
  for (const id of await storedIds('assets')) {
    const record = await readRecord('c1', 'assets', id);
    expect(String(record?.row.client_id)).not.toBe(client);
  }
});

test('with active clients only, rows that are left out come, change sides and go, and the count still holds', async () => {
  await changeConnection('c1', (connection) => ({
    ...connection,
    activeOnly: true,
    selection: ['clients', 'assets'],
  }));
  await assets();
  const rows = () => [...Array(total).keys()].map((at) => data().rowAt('assets', at));
  const inactive = Number(rows()[0]?.client_id);
  const others = (await storedIds('clients')).map(Number).filter((id) => id !== inactive);
  for (const row of rows().slice(0, 300)) data().change('assets', Number(row?.id), { client_id: others[0] });
  data().change('clients', inactive, { inactive: true });
  await assets();
  const before = await assets();
  expect(before).toMatchObject({ state: 'complete', mode: 'incremental' });
  expect(before.leftOut).toBeGreaterThan(1);
  const [kept] = await storedIds('assets');
  const leftOut = rows().filter((row) => row?.client_id === inactive);
  data().add('assets', { ...data().rowAt('assets', 0), id: 9_000_004, client_id: inactive });
  data().change('assets', Number(kept), { client_id: inactive });
  data().change('assets', Number(leftOut[0]?.id), { client_id: others[0] });
  const after = await assets();
  expect(after).toMatchObject({ state: 'complete', mode: 'incremental', total: total + 1 });
  expect(after.stored + after.leftOut).toBe(total + 1);
  expect(after.stored).toBe(halo.instance().totals({ ofActiveClients: true }).assets);
});
