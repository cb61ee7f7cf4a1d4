import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed } from '../../../lib/core/result';
import { continueRuns } from '../../../lib/sync/continue-runs';
import type { SyncDeps } from '../../../lib/sync/sync-deps';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, depsFor, haloForAllTypes, lastRun, sync, testTime } from './support';

const minute = 60_000;
let halo: RunningHalo;
let time = testTime();

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: 20, sites: 1 });
});
afterEach(() => halo.close());

/** The pauses between the times a dead auth server is asked, in minutes, over so many tries. */
async function pausesOf(tries: number, deps: SyncDeps): Promise<number[]> {
  const pauses: number[] = [];
  await sync(deps);
  for (let turns = 0; turns < tries; turns += 1) {
    const { resumesAt } = await lastRun();
    pauses.push(((resumesAt ?? Number.NaN) - time.now) / minute);
    time.now = resumesAt ?? time.now;
    await continueRuns(deps);
  }
  return pauses;
}

const dead = (random = 0.5): Partial<SyncDeps> => ({
  clientFor: async () => failed(makeFailure('token.unreachable', { host: 'auth.example' })),
  random: () => random,
});

test('an auth server that stays away is asked more and more seldom, no more often than the schedule in the end', async () => {
  await connectTo(halo, { selection: ['clients'], scheduleMinutes: 45 });
  const pauses = await pausesOf(10, depsFor(halo, time, dead()));
  expect(pauses[0]).toBe(1);
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
  expect(pauses.at(-1)).toBeGreaterThanOrEqual(45 * 0.75);
  expect(pauses.at(-1)).toBeLessThanOrEqual(45);
});

test('two connections that wait for it do not march in step', async () => {
  await connectTo(halo, { selection: ['clients'] });
  const one = await pausesOf(6, depsFor(halo, time, dead(0.1)));
  emptyStores();
  await connectTo(halo, { selection: ['clients'] });
  const two = await pausesOf(6, depsFor(halo, time, dead(0.9)));
  expect(one.slice(1).every((ms, at) => ms !== two[at + 1])).toBe(true);
});

test('once it answers, the run goes on, and the next time it is away the waits begin anew', async () => {
  await connectTo(halo, { selection: ['clients'] });
  await pausesOf(5, depsFor(halo, time, dead()));
  expect((await lastRun()).fruitless).toBe(6);
  halo.faults.add({ path: /^\/api\/client$/i, does: 'reset', times: 5 });
  await continueRuns(depsFor(halo, { ...time, now: (await lastRun()).resumesAt ?? 0 }));
  expect(await lastRun()).toMatchObject({
    state: 'paused',
    failure: { code: 'api.unreachable' },
    fruitless: 0,
  });
});
