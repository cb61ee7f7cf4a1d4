import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBudget } from '../../../lib/store/budgets';
import { readConnection } from '../../../lib/store/connections';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { dueAt, dueConnections } from '../../../lib/sync/schedule';
import { startRun } from '../../../lib/sync/start-run';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, countOf, depsFor, haloForAllTypes, lastRun, sync, testTime } from './support';

const hour = 3_600_000;
let halo: RunningHalo;
let time = testTime();

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: 40 });
  await connectTo(halo, { selection: ['clients', 'assets'] });
});
afterEach(() => halo.close());

const connection = async () => (await readConnection('c1')) ?? expect.fail('no connection');
const pages = () => halo.requests.filter(({ query }) => query.page_size === '100').length;
const refuseOnce = (seconds: number) =>
  halo.faults.add({
    path: /^\/api\/asset$/,
    status: 429,
    headers: { 'retry-after': String(seconds) },
    times: 1,
    after: 2,
  });

describe('a clock set back a day', () => {
  test('does not keep a paused run waiting for a day', async () => {
    refuseOnce(120);
    const deps = depsFor(halo, time);
    expect((await sync(deps)).state).toBe('paused');
    time.now -= 24 * hour;
    expect(dueConnections([await connection()], time.now)).toHaveLength(1);
    let waited = 0;
    for (let turns = 0; turns < 5 && (await lastRun()).state !== 'complete'; turns += 1) {
      await startRun('c1', 'schedule', time.now);
      await continueRuns(deps);
      const ms = ((await lastRun()).resumesAt ?? time.now) - time.now;
      waited += ms;
      time.now += ms;
    }
    expect((await lastRun()).state).toBe('complete');
    // What Halo asked for is still kept, as far as can be told.
    expect(waited).toBeLessThanOrEqual(15 * 60_000);
  });

  test('leaves a pause that Halo asked for to be ended by hand', async () => {
    refuseOnce(120);
    const deps = depsFor(halo, time);
    await sync(deps);
    time.now -= 24 * hour;
    await startRun('c1', 'manual', time.now);
    const next = (await connection()).nextSyncAt ?? Number.NaN;
    expect(next - time.now).toBeLessThanOrEqual(15 * 60_000);
    await continueRuns(deps);
    const { blockedUntil } = (await readBudget(halo.origin)) ?? expect.fail('no budget');
    expect(blockedUntil - time.now).toBeLessThanOrEqual(15 * 60_000);
  });

  test('makes an idle connection due, and the next sync comes one interval later', async () => {
    await sync(depsFor(halo, time));
    time.now -= 24 * hour;
    expect(dueConnections([await connection()], time.now)).toHaveLength(1);
    await sync(depsFor(halo, time), 'schedule');
    expect(dueAt(await connection(), time.now)).toBe(time.now + 15 * 60_000);
  });
});

describe('a clock that jumps two hours in mid-run', () => {
  test.each([2 * hour, -2 * hour])('by %i ms costs no page twice and loses nothing', async (jump) => {
    let armed = 0;
    const jumping = depsFor(halo, time, {
      arm: async () => {
        armed += 1;
        if (armed === 4) time.now += jump;
      },
    });
    const run = await sync(jumping);
    expect(run.state).toBe('complete');
    const { assets, clients } = halo.instance().totals();
    expect([countOf(run, 'clients').stored, countOf(run, 'assets').stored]).toEqual([clients, assets]);
    expect(pages()).toBe(Math.ceil(clients / 100) + Math.ceil(assets / 100));

    // And the next sync asks for the changes only: no mass re-read.
    halo.clearRequests();
    time.now += 15 * 60_000;
    await sync(depsFor(halo, time));
    halo.clearRequests();
    time.now += 15 * 60_000;
    const next = await sync(depsFor(halo, time));
    expect(countOf(next, 'assets')).toMatchObject({ state: 'complete', mode: 'incremental' });
  });
});
