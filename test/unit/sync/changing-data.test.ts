import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeConnection } from '../../../lib/store/connections';
import { countRecords, readRecord } from '../../../lib/store/records';
import type { TypeCount } from '../../../lib/store/sync-run';
import type { SyncDeps } from '../../../lib/sync/sync-deps';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, countOf, depsFor, haloForAllTypes, storedIds, sync, testTime } from './support';

let halo: RunningHalo;
let time = testTime();
const total = 320;

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: total, sites: 1, products: total });
  await connectTo(halo, { selection: ['products'] });
});
afterEach(() => halo.close());

const data = () => halo.instance().data;
const idAt = (position: number) => Number(data().rowAt('products', position)?.id);

const idsInHalo = () =>
  [...Array(data().positions('products')).keys()]
    .map((at) => data().rowAt('products', at)?.id)
    .filter((id) => id !== undefined)
    .map(String);

/** One more sync, a minute later. */
async function products(parts: Partial<SyncDeps> = {}): Promise<TypeCount> {
  time.now += 60_000;
  return countOf(await sync(depsFor(halo, time, parts)), 'products');
}

/** Does something just before the n-th request. */
const atRequest = (request: number, act: () => void): Partial<SyncDeps> => {
  let requests = 0;
  return {
    async arm() {
      requests += 1;
      if (requests === request) act();
    },
  };
};

describe('a second sync', () => {
  test('counts unchanged rows, takes changes over and removes what was deleted', async () => {
    await products();
    const changed = idAt(5);
    const removed = idAt(9);
    data().change('products', changed, { name: 'Renamed' });
    data().remove('products', removed);
    expect(await products()).toMatchObject({
      state: 'complete',
      total: total - 1,
      stored: total - 1,
      unchanged: total - 2,
      deleted: 1,
      filtered: 0,
    });
    expect((await readRecord('c1', 'products', String(changed)))?.row.name).toBe('Renamed');
    expect(await readRecord('c1', 'products', String(removed))).toBeNull();
    expect(await countRecords('c1')).toEqual({ products: total - 1 });
  });

  test('in which most rows vanished removes nothing and says so', async () => {
    await products();
    for (const id of await storedIds('products'))
      if (Number(id) !== idAt(0)) data().remove('products', Number(id));
    const count = await products();
    expect(count).toMatchObject({
      state: 'incomplete',
      total: 1,
      stored: 1,
      deleted: 0,
      failure: { code: 'sync.mass_removal', details: { unseen: total - 1, held: total } },
    });
    expect(await storedIds('products')).toHaveLength(total);
  });

  test('that is incomplete removes nothing', async () => {
    await products();
    data().remove('products', idAt(3));
    halo.switches.recordCount = 'too-high';
    expect(await products()).toMatchObject({ state: 'incomplete', deleted: 0 });
    expect(await storedIds('products')).toHaveLength(total);
  });

  test('with rows in it that cannot be kept removes nothing', async () => {
    await products();
    data().remove('products', idAt(3));
    data().change('products', idAt(4), { id: -1 });
    expect(await products()).toMatchObject({
      state: 'incomplete',
      deleted: 0,
      failure: { code: 'sync.rows_refused' },
    });
    expect(await storedIds('products')).toHaveLength(total);
  });
});

test('switching to active clients only counts what is no longer read as filtered, however much it is', async () => {
  await connectTo(halo, { selection: ['clients'] });
  const clients = async () => {
    time.now += 60_000;
    return countOf(await sync(depsFor(halo, time)), 'clients');
  };
  for (let at = 0; at < 200; at += 1) {
    data().change('clients', Number(data().rowAt('clients', at)?.id), { inactive: true });
  }
  expect(await clients()).toMatchObject({ state: 'complete', stored: total });
  await changeConnection('c1', (now) => ({ ...now, activeOnly: true }));
  const narrowed = await clients();
  expect(narrowed).toMatchObject({
    state: 'complete',
    deleted: 0,
    stored: halo.instance().totals({ activeOnly: true }).clients,
  });
  expect(narrowed.filtered).toBe(total - narrowed.stored);
  expect(narrowed.filtered).toBeGreaterThanOrEqual(200);
  data().remove('clients', Number((await storedIds('clients'))[0]));
  expect(await clients()).toMatchObject({ state: 'complete', deleted: 1, filtered: 0 });
});

test('a type on one page takes one request, and a longer one two more than it has pages at most', async () => {
  await changeConnection('c1', (connection) => ({ ...connection, selection: ['sites', 'products'] }));
  const run = await sync(depsFor(halo, time));
  expect(countOf(run, 'sites')).toMatchObject({ state: 'complete', requests: 1 });
  expect(countOf(run, 'products')).toMatchObject({ state: 'complete', requests: 5 });
});

describe('records that change while they are read', () => {
  test('deleted on a page already read: the row that slipped past the page edge is caught, and the deleted one goes', async () => {
    const count = await products(atRequest(3, () => data().remove('products', idAt(310))));
    expect(await storedIds('products')).toEqual(idsInHalo());
    expect(count).toMatchObject({
      state: 'complete',
      total: total - 1,
      fetched: total - 1,
      stored: total - 1,
    });
  });

  test('deleted on a page not read yet: the smaller total is the right one', async () => {
    const count = await products(atRequest(3, () => data().remove('products', idAt(10))));
    expect(await storedIds('products')).toEqual(idsInHalo());
    expect(count).toMatchObject({ state: 'complete', total: total - 1, stored: total - 1, deleted: 0 });
  });

  test('deleted while another is added, in one moment or over a pause for the limit: nothing is lost, then or later', async () => {
    const both = (gone: number, id: number) => {
      data().remove('products', gone);
      data().add('products', { id, name: 'New' });
    };
    expect(await products(atRequest(2, () => both(idAt(315), 900_001)))).toMatchObject({
      state: 'complete',
      total,
    });
    expect(await storedIds('products')).toEqual(idsInHalo());
    const limit = { path: /\/item$/, status: 429, headers: { 'retry-after': '300' }, times: 1, after: 2 };
    const lift = halo.faults.add(limit);
    expect(await products()).toMatchObject({ state: 'running' });
    both(idAt(311), 900_002);
    both(idAt(312), 900_003);
    time.now += 300_000;
    expect(await products()).toMatchObject({ state: 'complete', total, deleted: 2 });
    lift();
    expect(await storedIds('products')).toEqual(idsInHalo());
    expect(await products()).toMatchObject({ state: 'complete', deleted: 0, unchanged: total });
  });

  test('added at the end: they are read, and the larger total is the right one', async () => {
    const add = () => {
      for (let more = 0; more < 150; more += 1)
        data().add('products', { id: 900_000 + more, name: `New ${more}` });
    };
    const count = await products(atRequest(3, add));
    expect(count).toMatchObject({
      state: 'complete',
      total: total + 150,
      fetched: total + 150,
      stored: total + 150,
    });
  });

  test('moved to the front by an edit: they are found on a second look, once each', async () => {
    // A server that ignores the order asked for and lists the newest change first.
    const rows = [...Array(total).keys()].map((at) => ({ id: at + 1, name: `Item ${at + 1}` }));
    let requests = 0;
    const count = await products({
      clientFor: async () => ({
        ok: true,
        value: {
          async get(_path, query) {
            requests += 1;
            if (requests === 3) rows.unshift(...rows.splice(-1));
            const from = (Number(query?.page_no) - 1) * 100;
            const body = { record_count: rows.length, items: rows.slice(from, from + 100) };
            return { ok: true, value: { status: 200, body, bytes: 1, serverTime: null } };
          },
        },
      }),
    });
    expect(count).toMatchObject({ state: 'complete', total, fetched: total, stored: total, duplicates: 1 });
    expect(new Set(await storedIds('products')).size).toBe(total);
  });

  test('sent twice with different content: the newest wins and the double is counted', async () => {
    // The list comes highest id first, so this one is read after the other.
    data().change('products', idAt(20), { id: idAt(150), name: 'Second' });
    const count = await products();
    expect(count).toMatchObject({ state: 'incomplete', duplicates: 1, fetched: total - 1 });
    expect((await readRecord('c1', 'products', String(idAt(150))))?.row.name).toBe('Second');
  });
});

test('records of a type that is no longer selected are dropped at the end of the next sync, counted, and come back when it is', async () => {
  await products();
  await changeConnection('c1', (connection) => ({ ...connection, selection: ['sites'] }));
  time.now += 60_000;
  const run = await sync(depsFor(halo, time));
  expect(run).toMatchObject({ state: 'complete', dropped: { products: total } });
  expect(await storedIds('products')).toEqual([]);
  expect((await countRecords('c1')).products).toBe(0);
  await changeConnection('c1', (connection) => ({ ...connection, selection: ['products'] }));
  expect(await products()).toMatchObject({ state: 'complete', stored: total, unchanged: 0 });
});
