import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resourceTypes } from '../../../lib/core/resource-type';
import { changeConnection } from '../../../lib/store/connections';
import { countRecords, readRecords } from '../../../lib/store/records';
import { continueRuns } from '../../../lib/sync/continue-runs';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, countOf, depsFor, haloForAllTypes, lastRun, storedIds, sync, testTime } from './support';

let halo: RunningHalo;
let time = testTime();

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: 40 });
  await connectTo(halo, { activeOnly: true });
});
afterEach(() => halo.close());

async function syncAgain() {
  time.now += 60_000;
  return sync(depsFor(halo, time));
}

test('active clients only leaves out the records of inactive clients, and the books still balance', async () => {
  const run = await syncAgain();
  const wanted = halo.instance().totals({ ofActiveClients: true });
  expect(run.state).toBe('complete');
  for (const type of resourceTypes) {
    const count = countOf(run, type);
    expect([type, count.stored]).toEqual([type, wanted[type]]);
    expect(count.stored + count.leftOut).toBe(count.fetched);
    expect(count.fetched).toBe(count.total);
  }
  expect(countOf(run, 'sites').leftOut).toBeGreaterThan(0);
  expect(await countRecords('c1')).toEqual(wanted);
});

test('a record that is left out keeps nothing of its row and is shown nowhere', async () => {
  await syncAgain();
  const active = new Set(await storedIds('clients'));
  const sites = await readRecords('c1', 'sites');
  expect(sites.length).toBe(halo.instance().totals({ ofActiveClients: true }).sites);
  expect(sites.filter(({ row }) => !active.has(String(row.client_id)))).toEqual([]);
});

test('a second sync leaves out the same and counts the rest as unchanged', async () => {
  const first = countOf(await syncAgain(), 'contacts');
  const second = countOf(await syncAgain(), 'contacts');
  expect(second).toMatchObject({
    state: 'complete',
    unchanged: first.stored,
    leftOut: first.leftOut,
    deleted: 0,
  });
});

test('switching the filter off brings the records back, and on again drops them without a deletion', async () => {
  const narrow = countOf(await syncAgain(), 'assets');
  await changeConnection('c1', (connection) => ({ ...connection, activeOnly: false }));
  const wide = countOf(await syncAgain(), 'assets');
  expect(wide).toMatchObject({ state: 'complete', stored: wide.total, leftOut: 0 });
  await changeConnection('c1', (connection) => ({ ...connection, activeOnly: true }));
  const again = countOf(await syncAgain(), 'assets');
  expect(again).toMatchObject({
    state: 'complete',
    stored: narrow.stored,
    leftOut: narrow.leftOut,
    deleted: 0,
  });
  expect((await countRecords('c1')).assets).toBe(narrow.stored);
});

test('clients that could not be read completely cost no other record', async () => {
  halo.switches.repeatsPageOne = ['clients'];
  halo.switches.pageCapFor = { ...halo.switches.pageCapFor, clients: 10 };
  const run = await syncAgain();
  expect(countOf(run, 'clients').state).toBe('incomplete');
  expect(countOf(run, 'sites')).toMatchObject({ state: 'complete', leftOut: 0 });
});

test('clients that are put off put off what belongs to them, so that nothing of an inactive client is kept', async () => {
  const mend = halo.faults.add({ path: /^\/api\/client$/, status: 500 });
  const paused = await syncAgain();
  expect(paused.state).toBe('paused');
  expect(countOf(paused, 'sites').state).toBe('waiting');
  expect(countOf(paused, 'products').state).toBe('complete');
  mend();
  time.now = paused.resumesAt ?? time.now;
  await continueRuns(depsFor(halo, time));
  expect((await lastRun()).state).toBe('complete');
  expect(await countRecords('c1')).toEqual(halo.instance().totals({ ofActiveClients: true }));
});
