import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { ok, type Result } from '../../../lib/core/result';
import type { HaloAnswer, HaloClient } from '../../../lib/halo/halo-client';
import { readBudget } from '../../../lib/store/budgets';
import { allowed, freshBudget, requestsLeft, trimmed } from '../../../lib/store/rate-budget';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { noteThrottled } from '../../../lib/sync/note-throttled';
import { pacedClient } from '../../../lib/sync/paced-client';
import { startRun } from '../../../lib/sync/start-run';
import type { SyncDeps } from '../../../lib/sync/sync-deps';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import {
  booksOf,
  connectTo,
  contentHash,
  depsFor,
  haloForAllTypes,
  lastRun,
  sync,
  testTime,
} from './support';

let halo: RunningHalo;
const named = makeFailure('api.rate_limited', { waitSeconds: 15, limitRequests: 300, limitSeconds: 300 });

beforeEach(async () => {
  emptyStores();
  halo = await haloForAllTypes({ clients: 20, sites: 1, products: 950 });
});
afterEach(() => halo.close());

/** The stand-in's clock is the engine's: time passes by waiting, and by `latency` with every answer. */
function onHalosClock(latency = 0): SyncDeps {
  const time = testTime();
  halo.clock.runAt(0);
  const deps = depsFor(halo, time);
  return {
    ...deps,
    now: () => halo.clock.now(),
    wait: async (ms) => halo.clock.advance(ms),
    async clientFor(connection) {
      const client = await deps.clientFor(connection);
      if (!client.ok) return client;
      return {
        ok: true,
        value: {
          async get(path, query) {
            const answer = await client.value.get(path, query);
            halo.clock.advance(latency);
            return answer;
          },
        },
      };
    },
  };
}

/** Starts the run and takes it up again whenever its pause is over, as the alarm does. */
async function syncThroughPauses(deps: SyncDeps, goOn: (at: number) => Promise<void>): Promise<void> {
  await startRun('c1', 'manual', deps.now());
  for (let turns = 0; turns < 200; turns += 1) {
    await continueRuns(deps);
    const run = await lastRun();
    if (run.state !== 'paused') return;
    await goOn(run.resumesAt ?? 0);
  }
  throw new Error('the run does not end');
}

/** Tells of every request: when it was sent, and what came. */
const watching = (deps: SyncDeps, tell: (at: number, answered: Result<HaloAnswer>) => void): SyncDeps => ({
  ...deps,
  async clientFor(connection) {
    const client = await deps.clientFor(connection);
    if (!client.ok) return client;
    const get: HaloClient['get'] = async (path, query) => {
      const at = deps.now();
      const answered = await client.value.get(path, query);
      tell(at, answered);
      return answered;
    };
    return { ok: true, value: { get } };
  },
});

/** A client whose every answer is right, counted. */
function counting(): { asked: number; get: HaloClient['get'] } {
  const client = {
    asked: 0,
    get: async () => {
      client.asked += 1;
      return ok({ status: 200, body: {}, bytes: 2, serverTime: null });
    },
  };
  return client;
}

const apiCalls = () => halo.requests.filter(({ path }) => path.startsWith('/api/'));
const refused = () => apiCalls().filter(({ status }) => status === 429);

describe('a sync through a limit of 300 requests in 5 minutes', () => {
  test('uses 97 % of what is allowed, with one refusal in all', async () => {
    halo.switches.pageCap = 1;
    halo.switches.rateLimit = { requests: 300, windowSeconds: 300 };
    await connectTo(halo, { selection: ['products'] });
    const deps = onHalosClock(150);
    const times: number[] = [];
    const watched = watching(deps, (at, answered) => {
      if (answered.ok) times.push(at);
    });
    await syncThroughPauses(watched, async (at) => halo.clock.advance(at - halo.clock.now()));
    expect((await lastRun()).state).toBe('complete');
    expect(times.length).toBeGreaterThanOrEqual(950);
    expect(refused().length).toBeLessThanOrEqual(1);
    // Two windows’ worth of requests, from the first burst to the third: Halo lets none through faster.
    const took = (times[600] ?? Number.NaN) - (times[0] ?? Number.NaN);
    expect((2 * 300_000) / took).toBeGreaterThanOrEqual(0.97);
  }, 60_000);

  test('sends nothing inside a wait that Halo stated', async () => {
    halo.switches.pageCap = 10;
    halo.switches.rateLimit = { requests: 40, windowSeconds: 120 };
    halo.switches.retryAfter = 'seconds';
    await connectTo(halo, { selection: ['products'] });
    const deps = onHalosClock(50);
    let statedUntil = 0;
    const inside: number[] = [];
    const watched = watching(deps, (at, answered) => {
      if (at < statedUntil) inside.push(at);
      if (!answered.ok) statedUntil = at + Number(answered.error.details.waitSeconds) * 1_000;
    });
    await syncThroughPauses(watched, async (at) => halo.clock.advance(at - halo.clock.now()));
    expect((await lastRun()).state).toBe('complete');
    expect(statedUntil).toBeGreaterThan(0);
    expect(inside).toEqual([]);
    expect(refused().length).toBeLessThanOrEqual(2);
    expect(await readBudget(new URL(halo.origin).origin)).toMatchObject({
      known: 'named',
      requests: 40,
      windowSeconds: 120,
    });
  });

  test('ends with the same content as one without a limit, and a second sync is not refused once', async () => {
    await connectTo(halo, { selection: ['clients', 'products'] });
    await sync(depsFor(halo, testTime()));
    const unlimited = { hash: await contentHash(), books: booksOf(await lastRun()) };
    emptyStores();
    await connectTo(halo, { selection: ['clients', 'products'] });
    halo.switches.rateLimit = { requests: 7, windowSeconds: 60 };
    const deps = onHalosClock(100);
    const goOn = async (at: number) => halo.clock.advance(Math.max(0, at - halo.clock.now()));
    await syncThroughPauses(deps, goOn);
    expect(await contentHash()).toBe(unlimited.hash);
    expect(booksOf(await lastRun())).toEqual(unlimited.books);
    halo.clearRequests();
    halo.clock.advance(30_000);
    await syncThroughPauses(deps, goOn);
    expect((await lastRun()).state).toBe('complete');
    expect(refused()).toEqual([]);
  });

  test('says why it pauses and when it goes on, and asking by hand does not break the limit', async () => {
    halo.switches.pageCap = 10;
    halo.switches.rateLimit = { requests: 20, windowSeconds: 300 };
    await connectTo(halo, { selection: ['products'] });
    const deps = onHalosClock(10);
    await sync(deps);
    // The refusal first: it teaches the limit.
    halo.clock.advance(16_000);
    await continueRuns(deps);
    const paused = await lastRun();
    expect(paused).toMatchObject({
      state: 'paused',
      failure: { code: 'sync.budget_spent', details: { limitRequests: 20, limitSeconds: 300 } },
    });
    expect(paused.resumesAt).toBeGreaterThan(deps.now() + 200_000);
    const before = apiCalls().length;
    await sync(deps, 'manual');
    expect(apiCalls().length).toBe(before);
  });
});

describe('the budget', () => {
  const limit = async () => (await readBudget(new URL(halo.origin).origin)) ?? expect.fail('no budget');

  test('leaves a reserve, which a connection test gets at once while a sync has to wait', async () => {
    halo.switches.pageCap = 2;
    halo.switches.rateLimit = { requests: 100, windowSeconds: 300 };
    await connectTo(halo, { selection: ['products'] });
    const deps = onHalosClock(10);
    const goOn = async (at: number) => halo.clock.advance(Math.max(0, at - halo.clock.now()));
    await startRun('c1', 'manual', deps.now());
    for (let turns = 0; turns < 3; turns += 1) {
      await continueRuns(deps);
      await goOn((await lastRun()).resumesAt ?? 0);
    }
    // Just after a burst: the sync is told to wait, the user is not.
    await continueRuns(deps);
    expect((await lastRun()).failure?.code).toBe('sync.budget_spent');
    const direct = counting();
    const user = pacedClient(direct, { base: halo.origin, who: 'user', now: deps.now, wait: deps.wait });
    for (let requests = 0; requests < 4; requests += 1) await user.get('Client');
    expect(direct.asked).toBe(4);
    expect(requestsLeft(await limit(), deps.now())).toBeGreaterThanOrEqual(0);
  });

  test('is the same for two workers: together they keep within the limit', async () => {
    halo.switches.rateLimit = { requests: 300, windowSeconds: 300 };
    const deps = onHalosClock();
    const direct = counting();
    const options = { base: halo.origin, who: 'sync', now: deps.now, wait: deps.wait } as const;
    const workers = [pacedClient(direct, options), pacedClient(direct, options)];
    await Promise.all(
      workers.map(async (worker) => {
        for (let requests = 0; requests < 200; requests += 1) await worker.get('Client');
      }),
    );
    // Frozen but for the waits, which the spread after the first burst costs.
    expect(direct.asked).toBe(400);
    expect(requestsLeft(await limit(), deps.now())).toBeLessThan(20);
  });

  test('halves its share where others use the limit up, and takes it back window by window', async () => {
    const now = 1_000_000;
    const tight = noteThrottled(
      { ...freshBudget('https://a.example', now), spent: [{ until: now, count: 40 }] },
      named,
      now,
    );
    expect([tight.known, tight.requests, allowed(tight, now)]).toEqual(['named', 300, 150]);
    expect(allowed(tight, now + 300_000)).toBe(180);
    expect(allowed(tight, now + 10 * 300_000)).toBe(300);
  });

  test('infers a limit from a refusal that names none', () => {
    const now = 1_000_000;
    const spent = [{ until: now, count: 200 }];
    const failure = makeFailure('api.rate_limited', { waitSeconds: 15 });
    const budget = noteThrottled({ ...freshBudget('https://a.example', now), spent }, failure, now);
    expect([budget.known, budget.requests, budget.blockedUntil]).toEqual(['inferred', 180, now + 15_000]);
  });

  test('of a clock that was set back lasts no longer than a window', () => {
    const now = 10_000_000;
    const before = { ...freshBudget('https://a.example', now), spent: [{ until: now, count: 300 }] };
    const back = trimmed({ ...before, blockedUntil: now + 5_000_000 }, now - 3_600_000);
    expect(back.blockedUntil).toBeLessThanOrEqual(now - 3_600_000 + 900_000);
    expect(trimmed(back, now - 3_600_000 + 310_000).spent).toEqual([]);
  });
});
