import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commitPages } from '../../../lib/store/commit-pages';
import { forgetConnection } from '../../../lib/store/forget-connection';
import { readRuns } from '../../../lib/store/runs';
import { cancelRun } from '../../../lib/sync/cancel-run';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { startRun } from '../../../lib/sync/start-run';
import type { SyncDeps } from '../../../lib/sync/sync-deps';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import {
  booksOf,
  connectTo,
  contentHash,
  countOf,
  depsFor,
  haloForAllTypes,
  lastRun,
  storedIds,
  sync,
  testTime,
} from './support';

let halo: RunningHalo;
let undisturbed: { hash: string; books: unknown };

/** Everything a worker reaches the world by, each call a point where it can die. */
const points = (deps: SyncDeps, at: (point: string) => Promise<void>): SyncDeps => ({
  ...deps,
  async arm() {
    await at('before a request');
    await deps.arm();
  },
  async clientFor(connection) {
    const client = await deps.clientFor(connection);
    if (!client.ok) return client;
    const { get } = client.value;
    return {
      ok: true,
      value: {
        async get(path, query) {
          const answer = await get(path, query);
          await at('between fetch and write');
          return answer;
        },
      },
    };
  },
});

const never = () => new Promise<never>(() => undefined);

beforeAll(async () => {
  halo = await haloForAllTypes({ clients: 25 });
  emptyStores();
  await connectTo(halo);
  const run = await sync(depsFor(halo, testTime()));
  undisturbed = { hash: await contentHash(), books: booksOf(run) };
});
afterAll(() => halo.close());
beforeEach(async () => {
  emptyStores();
  await connectTo(halo);
});

describe('a worker killed', () => {
  test('at every third point of a sync leaves a store that the next one completes as if nothing had happened', async () => {
    for (let point = 0; point < 40; point += 3) {
      emptyStores();
      await connectTo(halo);
      const time = testTime();
      await startRun('c1', 'manual', time.now);
      let left = point;
      await new Promise<void>((died) => {
        const dying = points(depsFor(halo, time), () => {
          left -= 1;
          if (left >= 0) return Promise.resolve();
          died();
          return never();
        });
        void continueRuns(dying).then(died);
      });
      await continueRuns(depsFor(halo, time));
      const run = await lastRun();
      expect([point, run.state, await contentHash()]).toEqual([point, 'complete', undisturbed.hash]);
      expect(booksOf(run)).toEqual(undisturbed.books);
    }
  }, 240_000);

  test('reads at most one page again', async () => {
    const time = testTime();
    await startRun('c1', 'manual', time.now);
    let pages = 0;
    halo.clearRequests();
    await new Promise<void>((died) => {
      const dying = points(depsFor(halo, time), async (point) => {
        if (point !== 'between fetch and write') return;
        pages += 1;
        if (pages === 5) {
          died();
          await never();
        }
      });
      void continueRuns(dying);
    });
    await continueRuns(depsFor(halo, time));
    const asked = halo.requests
      .filter(({ path }) => /^\/api\//i.test(path))
      .map(({ path, query }) => `${path} ${query.page_no} of ${query.page_size}`);
    expect(asked.length - new Set(asked).size).toBe(1);
  });
});

describe('a dependency that throws', () => {
  test('pauses the run with the reason, and the run goes on later to the same content', async () => {
    const time = testTime();
    let calls = 0;
    const paused = await sync(
      points(depsFor(halo, time), async () => {
        calls += 1;
        if (calls === 7) throw new Error('the alarm could not be set');
      }),
    );
    expect(paused).toMatchObject({
      state: 'paused',
      failure: { code: 'message.unexpected', details: { message: 'the alarm could not be set' } },
    });
    time.now = paused.resumesAt ?? 0;
    await continueRuns(depsFor(halo, time));
    expect((await lastRun()).state).toBe('complete');
    expect(await contentHash()).toBe(undisturbed.hash);
  });
});

test('a full disk pauses the run at any write, what is stored stays readable, and the run goes on when there is room', async () => {
  const { put } = IDBObjectStore.prototype;
  for (const nth of [1, 3, 6, 9]) {
    emptyStores();
    await connectTo(halo);
    const time = testTime();
    await startRun('c1', 'manual', time.now);
    let writes = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      if (this.name === 'chunks') writes += 1;
      if (this.name === 'chunks' && writes === nth) throw new DOMException('disk full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await continueRuns(depsFor(halo, time));
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    const paused = await lastRun();
    expect(paused).toMatchObject({ state: 'paused', failure: { code: 'store.quota' } });
    expect((await storedIds('clients')).length).toBe(paused.types.clients?.stored);
    time.now = paused.resumesAt ?? 0;
    await continueRuns(depsFor(halo, time));
    expect(booksOf(await lastRun())).toEqual(undisturbed.books);
    expect(await contentHash()).toBe(undisturbed.hash);
  }
});

describe('two workers', () => {
  test('starting at once make one run, and it is complete', async () => {
    const time = testTime();
    const deps = depsFor(halo, time);
    const [one, other] = await Promise.all([
      startRun('c1', 'schedule', time.now),
      startRun('c1', 'manual', time.now),
    ]);
    expect(one).toEqual(other);
    await Promise.all([continueRuns(deps), continueRuns(deps)]);
    expect(await readRuns('c1')).toHaveLength(1);
    expect(booksOf(await lastRun())).toEqual(undisturbed.books);
    expect(await contentHash()).toBe(undisturbed.hash);
  });

  test('ask each page once where the browser has locks', async () => {
    const held = new Set<string>();
    const locks = {
      async request(name: string, _options: object, work: (lock: object | null) => Promise<unknown>) {
        if (held.has(name)) return work(null);
        held.add(name);
        try {
          return await work({ name });
        } finally {
          held.delete(name);
        }
      },
    };
    Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
    try {
      const time = testTime();
      const deps = depsFor(halo, time);
      await startRun('c1', 'manual', time.now);
      halo.clearRequests();
      await Promise.all([continueRuns(deps), continueRuns(deps), continueRuns(deps)]);
      const asked = halo.requests
        .filter(({ path }) => /^\/api\//i.test(path))
        .map(({ path, query }) => `${path} ${query.page_no} of ${query.page_size}`);
      expect(new Set(asked).size).toBe(asked.length);
      expect(booksOf(await lastRun())).toEqual(undisturbed.books);
    } finally {
      Reflect.deleteProperty(globalThis, 'navigator');
    }
  });

  test('of which the first wakes up late: its page is refused, it asks for no more, and the books are right', async () => {
    const time = testTime();
    await startRun('c1', 'manual', time.now);
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    let requests = 0;
    let first: Promise<void> = Promise.resolve();
    await new Promise<void>((slept) => {
      const sleepy = points(depsFor(halo, time), async (point) => {
        if (point !== 'between fetch and write') return;
        requests += 1;
        if (requests !== 4) return;
        slept();
        await asleep;
      });
      first = continueRuns(sleepy);
    });
    let asked = 0;
    await continueRuns(
      points(depsFor(halo, time), async (point) => {
        if (point !== 'between fetch and write') return;
        asked += 1;
        if (asked !== 3) return;
        wake();
        await first;
      }),
    );
    expect(requests).toBe(4);
    expect(booksOf(await lastRun())).toEqual(undisturbed.books);
    expect(await contentHash()).toBe(undisturbed.hash);
  });
});

test('a write with an older epoch is refused inside the transaction while the run goes on', async () => {
  const time = testTime();
  const started = await startRun('c1', 'manual', time.now);
  if (!started.ok) throw new Error(started.error.code);
  const { runId } = started.value;
  const rows = [{ id: '1', row: { name: 'zombie' }, leftOut: false }];
  const refused = await commitPages({ connectionId: 'c1', runId, epoch: 0, type: 'clients' }, [
    { rows, isNext: () => true, step: (checkpoint) => checkpoint },
  ]);
  expect(refused).toEqual({ ok: false, because: 'superseded' });
  expect(await storedIds('clients')).toEqual([]);
});

describe('cancelling', () => {
  test('in the middle refuses the page on its way, keeps what is stored and ends every open type', async () => {
    const time = testTime();
    let requests = 0;
    const run = await sync(
      points(depsFor(halo, time), async (point) => {
        if (point !== 'between fetch and write') return;
        requests += 1;
        if (requests === 4) await cancelRun('c1', time.now);
      }),
    );
    expect(run).toMatchObject({ state: 'cancelled', endedAt: time.now });
    expect(countOf(run, 'clients').state).toBe('complete');
    expect(countOf(run, 'invoices').state).toBe('cancelled');
    expect(requests).toBe(4);
    expect((await storedIds('clients')).length).toBeGreaterThan(0);
  });

  test('during a wait ends the wait', async () => {
    const time = testTime();
    halo.faults.add({ path: /^\/api\/client$/, status: 503, times: 1 });
    const deps = depsFor(halo, time, {
      wait: (_ms, signal) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () => resolve());
          void cancelRun('c1', time.now);
        }),
    });
    expect((await sync(deps)).state).toBe('cancelled');
    halo.faults.clear();
  });
});

test('forgetting in the middle of a run ends it and no database comes back', async () => {
  const time = testTime();
  await startRun('c1', 'manual', time.now);
  let requests = 0;
  await continueRuns(
    points(depsFor(halo, time), async (point) => {
      if (point !== 'between fetch and write') return;
      requests += 1;
      if (requests === 3) await forgetConnection('c1');
    }),
  );
  expect(requests).toBe(3);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['halo-companion']);
});
