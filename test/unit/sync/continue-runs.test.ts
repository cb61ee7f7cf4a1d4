import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resourceTypes } from '../../../lib/core/resource-type';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { countRecords } from '../../../lib/store/records';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { hashSecret } from '../../halo/model/secrets';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, countOf, depsFor, haloForAllTypes, lastRun, storedIds, sync, testTime } from './support';

let halo: RunningHalo;
let time = testTime();

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: 40 });
  await connectTo(halo);
});
afterEach(() => halo.close());

test('a full sync stores what the server counts, for all eight types, at 100 rows a page', async () => {
  const run = await sync(depsFor(halo, time), 'initial');
  const totals = halo.instance().totals();
  expect(run.state).toBe('complete');
  const stored = await countRecords('c1');
  for (const type of resourceTypes) {
    const count = countOf(run, type);
    expect([type, count.total, count.fetched, count.stored, count.state]).toEqual([
      type,
      totals[type],
      totals[type],
      totals[type],
      'complete',
    ]);
    expect(stored[type]).toBe(totals[type]);
    expect(new Set(await storedIds(type)).size).toBe(totals[type]);
  }
  expect(totals.assets).toBeGreaterThan(400);
});

test('asks for no page twice and one page at a time', async () => {
  await sync(depsFor(halo, time));
  const asked = halo.requests
    .filter(({ path }) => /^\/api\//i.test(path))
    .map(({ path, query }) => `${path}?${JSON.stringify(query)}`);
  expect(new Set(asked).size).toBe(asked.length);
});

test('an asset list capped at 50 rows is complete all the same', async () => {
  halo.switches.pageCapFor = { assets: 50 };
  expect(countOf(await sync(depsFor(halo, time)), 'assets')).toMatchObject({
    state: 'complete',
    stored: halo.instance().totals().assets,
  });
});

test('a cap that changes from 100 to 50 and back in mid-run loses nothing', async () => {
  for (const caps of [
    [100, 50],
    [50, 100],
    [100, 70],
    [30, 100],
  ]) {
    emptyStores();
    await connectTo(halo, { selection: ['assets'] });
    let pages = 0;
    const deps = depsFor(halo, time, {
      arm: async () => {
        pages += 1;
        halo.switches.pageCap = (pages > 2 ? caps[1] : caps[0]) ?? 100;
      },
    });
    const totals = halo.instance().totals();
    expect([caps, countOf(await sync(deps), 'assets')]).toMatchObject([
      caps,
      { state: 'complete', fetched: totals.assets, stored: totals.assets },
    ]);
  }
});

test('a list that repeats page 1 is incomplete on page 2, without a loop, and the others go on', async () => {
  halo.switches.repeatsPageOne = ['contacts'];
  const run = await sync(depsFor(halo, time));
  const contacts = countOf(run, 'contacts');
  expect(contacts).toMatchObject({
    state: 'incomplete',
    fetched: 100,
    requests: 2,
    failure: { code: 'sync.repeated_page' },
  });
  expect(countOf(run, 'assets').state).toBe('complete');
  expect(run.state).toBe('incomplete');
});

test('a type that answers 403 fails by itself and the others are complete', async () => {
  halo.faults.add({ path: /^\/api\/clientcontract$/, status: 403 });
  const run = await sync(depsFor(halo, time));
  expect(countOf(run, 'contracts')).toMatchObject({ state: 'failed', failure: { code: 'api.forbidden' } });
  for (const type of resourceTypes.filter((each) => each !== 'contracts')) {
    expect(countOf(run, type).state).toBe('complete');
  }
  expect(run).toMatchObject({ state: 'incomplete', failure: null });
  expect(await readConnection('c1')).toMatchObject({ state: 'active' });
});

test('an agent disabled in mid-run stops it with a reason, and what was stored stays', async () => {
  let pages = 0;
  const agent = halo.instance().agents.at(-1);
  const deps = depsFor(halo, time, {
    arm: async () => {
      pages += 1;
      if (agent && pages === 4) agent.active = false;
    },
  });
  const run = await sync(deps);
  expect(run).toMatchObject({ state: 'failed', failure: { kind: 'config' } });
  expect(run.endedAt).not.toBeNull();
  expect(await readConnection('c1')).toMatchObject({
    state: 'paused',
    pausedBecause: { code: run.failure?.code },
  });
  const stored = await countRecords('c1');
  const kept = Object.values(stored).reduce((sum, count) => sum + count, 0);
  expect(kept).toBeGreaterThan(0);
  const asked = halo.requests.length;
  await continueRuns(deps);
  expect(halo.requests.length).toBe(asked);

  if (agent) agent.active = true;
  await changeConnection('c1', (now) => ({ ...now, state: 'active', pausedBecause: null }));
  expect((await sync(deps)).state).toBe('complete');
  expect(await countRecords('c1')).toMatchObject(halo.instance().totals());
});

describe('record_count', () => {
  const outcomes = {
    string: ['complete', null],
    absent: ['incomplete', 'sync.total_unknown'],
    zero: ['incomplete', 'sync.total_unknown'],
    'too-high': ['incomplete', 'sync.rows_missing'],
    'too-low': ['incomplete', 'sync.total_too_low'],
  } as const;
  for (const [kind, [state, code]] of Object.entries(outcomes)) {
    test(`“${kind}” is ${state}, and all rows are stored`, async () => {
      await changeConnection('c1', (now) => ({ ...now, selection: ['contacts'] }));
      halo.switches.recordCount = kind as keyof typeof outcomes;
      const total = halo.instance().totals().contacts;
      const contacts = countOf(await sync(depsFor(halo, time)), 'contacts');
      expect([contacts.state, contacts.failure?.code ?? null, contacts.stored]).toEqual([state, code, total]);
      expect(contacts.requests).toBeLessThan(8);
    });
  }
});

describe('Halo’s request limit', () => {
  test('pauses the run until the wait is over, counts no failure, and loses nothing', async () => {
    halo.faults.add({
      path: /^\/api\/asset$/,
      status: 429,
      headers: { 'retry-after': '120' },
      times: 1,
      after: 2,
    });
    const deps = depsFor(halo, time);
    const paused = await sync(deps);
    expect(paused).toMatchObject({ state: 'paused', failure: { code: 'api.rate_limited' } });
    expect(countOf(paused, 'assets')).toMatchObject({ throttled: 1, failure: null });
    expect((await readConnection('c1'))?.nextSyncAt).toBe(paused.resumesAt);
    await continueRuns(deps);
    expect((await lastRun()).state).toBe('paused');
    time.now = paused.resumesAt ?? 0;
    await continueRuns(deps);
    const run = await lastRun();
    expect(run).toMatchObject({ id: paused.id, state: 'complete', failure: null });
    expect(countOf(run, 'assets').stored).toBe(halo.instance().totals().assets);
  });

  test('is waited out on the spot when the wait is short', async () => {
    halo.faults.add({ path: /^\/api\/asset$/, status: 429, headers: { 'retry-after': '5' }, times: 3 });
    const run = await sync(depsFor(halo, time));
    expect(run.state).toBe('complete');
    expect(countOf(run, 'assets').throttled).toBe(3);
    expect(time.waited.every((ms) => ms >= 5_000 && ms < 6_000)).toBe(true);
  });
});

describe('a server that fails', () => {
  test('twice is asked again, and the run is complete', async () => {
    halo.faults.add({ path: /^\/api\/site$/, status: 503, times: 2 });
    const run = await sync(depsFor(halo, time));
    expect(run.state).toBe('complete');
    expect(time.waited).toHaveLength(2);
  });

  test('on one type only puts that type off: the others finish, the run pauses and then gives the type up', async () => {
    halo.faults.add({ path: /^\/api\/site$/, status: 500 });
    const deps = depsFor(halo, time);
    const paused = await sync(deps);
    expect(paused).toMatchObject({ state: 'paused', failure: { code: 'api.server_fault' } });
    expect(countOf(paused, 'invoices').state).toBe('complete');
    for (let round = 0; round < 5 && (await lastRun()).state === 'paused'; round += 1) {
      time.now = (await lastRun()).resumesAt ?? time.now;
      await continueRuns(deps);
    }
    const run = await lastRun();
    expect(run.state).toBe('incomplete');
    expect(countOf(run, 'sites')).toMatchObject({ state: 'failed', failure: { code: 'api.server_fault' } });
  });

  test('by not being there pauses the whole run, which goes on from its page when it is back', async () => {
    halo.faults.add({ path: /^\/api\/asset$/, query: { page_no: '3' }, does: 'reset', times: 5 });
    const deps = depsFor(halo, time);
    const paused = await sync(deps);
    expect(paused).toMatchObject({ state: 'paused', failure: { code: 'api.unreachable' } });
    expect(countOf(paused, 'assets').fetched).toBe(200);
    time.now = paused.resumesAt ?? 0;
    halo.clearRequests();
    await continueRuns(deps);
    expect((await lastRun()).state).toBe('complete');
    const pages = halo.requests.filter(({ path }) => /asset/i.test(path)).map(({ query }) => query.page_no);
    expect(pages[0]).toBe('3');
  });
});

test('a refused secret stops the run, pauses the connection with the reason and keeps the records', async () => {
  await sync(depsFor(halo, time));
  time.now += 60_000;
  const app = halo.instance().applications.at(-1);
  if (app) app.secretHash = hashSecret('rotated');
  const run = await sync(depsFor(halo, time));
  expect(run.state).toBe('failed');
  expect(run.failure?.code).toMatch(/^token\./);
  expect(countOf(run, 'clients')).toMatchObject({ state: 'failed', failure: run.failure });
  expect(await readConnection('c1')).toMatchObject({ state: 'paused', pausedBecause: run.failure });
  expect((await countRecords('c1')).assets).toBe(halo.instance().totals().assets);
  if (app) app.secretHash = hashSecret(halo.credentials?.clientSecret ?? '');
  time.now += 60_000;
  expect((await sync(depsFor(halo, time), 'manual')).state).toBe('complete');
  expect(await readConnection('c1')).toMatchObject({ state: 'active', pausedBecause: null });
});

test('rows with an unusable id are refused with their reason, the page is kept and the type is incomplete', async () => {
  const { data } = halo.instance();
  const ids = data.rowAt('products', 3)?.id;
  data.change('products', Number(ids), { id: 0 });
  const other = data.rowAt('products', 4)?.id;
  data.change('products', Number(other), { id: 'x' });
  const products = countOf(await sync(depsFor(halo, time)), 'products');
  const total = halo.instance().totals().products;
  expect(products).toMatchObject({
    state: 'incomplete',
    total,
    fetched: total,
    stored: total - 2,
    failure: { code: 'sync.rows_refused' },
  });
  expect(products.refused.map(({ count }) => count)).toEqual([1, 1]);
});

test('the next sync is set one interval after the start of the last', async () => {
  const started = time.now;
  await sync(depsFor(halo, time));
  expect((await readConnection('c1'))?.nextSyncAt).toBe(started + 15 * 60_000);
});
