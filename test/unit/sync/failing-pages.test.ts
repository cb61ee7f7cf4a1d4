import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TypeCount } from '../../../lib/store/sync-run';
import { continueRuns } from '../../../lib/sync/continue-runs';
import type { Fault } from '../../halo/faults/faults';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, countOf, depsFor, haloForAllTypes, lastRun, storedIds, sync, testTime } from './support';

let halo: RunningHalo;
let time = testTime();
const total = 950;

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: 1, sites: 1, products: total });
  await connectTo(halo, { selection: ['products'] });
});
afterEach(() => halo.close());

const pageFails = (page: number, how: Omit<Fault, 'path'>) =>
  halo.faults.add({ path: /\/item$/, query: { page_no: String(page), page_size: '100' }, ...how });
const triesOf = (page: number) => halo.requests.filter(({ query }) => query.page_no === String(page)).length;

/** A sync through all its pauses. */
async function products(): Promise<TypeCount> {
  time.now += 60_000;
  const deps = depsFor(halo, time);
  await sync(deps);
  for (let pauses = 0; pauses < 20; pauses += 1) {
    const run = await lastRun();
    if (run.state !== 'paused') return countOf(run, 'products');
    time.now = run.resumesAt ?? time.now;
    await continueRuns(deps);
  }
  throw new Error('the run does not end');
}

describe('a page that always fails', () => {
  const ways = [
    { name: 'with status 500', how: { status: 500 }, tries: 5, code: 'api.server_fault' },
    { name: 'cut off half way', how: { does: 'truncate' }, tries: 3, code: 'api.not_json' },
    {
      name: 'without a list',
      how: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"record_count":950}' },
      tries: 3,
      code: 'api.unknown_shape',
    },
  ] as const;
  for (const { name, how, tries, code } of ways) {
    test(`${name} is left out after ${tries} tries, and named; the others are stored`, async () => {
      pageFails(3, how);
      const count = await products();
      expect(count).toMatchObject({
        state: 'incomplete',
        fetched: total - 100,
        stored: total - 100,
        failure: { code: 'sync.pages_unread', details: { pages: '3', why: code } },
      });
      expect(triesOf(3)).toBe(tries);
    });
  }

  test('costs no stored record, and when it comes again all is complete', async () => {
    await products();
    const mend = pageFails(3, { status: 503 });
    const [gone] = await storedIds('products');
    halo.instance().data.remove('products', Number(gone));
    expect(await products()).toMatchObject({ state: 'incomplete', deleted: 0 });
    expect(await storedIds('products')).toHaveLength(total);
    mend();
    expect(await products()).toMatchObject({ state: 'complete', deleted: 1, stored: total - 1 });
  });
});

test('an answer without a list, once, is asked for again and costs nothing', async () => {
  pageFails(2, { status: 200, headers: { 'content-type': 'application/json' }, body: '{}', times: 1 });
  expect(await products()).toMatchObject({ state: 'complete', stored: total });
});

test('three pages in a row that fail put the type off instead of being hammered, and it goes on there when they come', async () => {
  const mend = [3, 4, 5].map((page) => pageFails(page, { status: 500 }));
  await sync(depsFor(halo, time));
  const paused = await lastRun();
  expect(paused).toMatchObject({ state: 'paused', failure: { code: 'api.server_fault' } });
  expect(triesOf(6)).toBe(0);
  for (const each of mend) each();
  time.now = paused.resumesAt ?? 0;
  halo.clearRequests();
  await continueRuns(depsFor(halo, time));
  expect(halo.requests.find(({ path }) => /item/i.test(path))?.query.page_no).toBe('3');
  expect(countOf(await lastRun(), 'products')).toMatchObject({ state: 'complete', stored: total });
});

test('a type of which no page comes at all is given up after three rounds', async () => {
  halo.faults.add({ path: /\/item$/, status: 500 });
  expect(await products()).toMatchObject({ state: 'failed', failure: { code: 'api.server_fault' } });
  expect(triesOf(1)).toBe(15);
});
