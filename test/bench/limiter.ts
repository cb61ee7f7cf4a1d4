import '../support/session-memory';
import 'fake-indexeddb/auto';
import type { HaloClient } from '../../lib/halo/halo-client';
import { continueRuns } from '../../lib/sync/continue-runs';
import { startRun } from '../../lib/sync/start-run';
import type { SyncDeps } from '../../lib/sync/sync-deps';
import { emptyStores } from '../unit/store/support';
import { connectTo, depsFor, haloForAllTypes, lastRun, testTime } from '../unit/sync/support';

interface Limit {
  readonly requests: number;
  readonly windowSeconds: number;
}

/** One request as Halo saw it, by its clock. */
interface Asked {
  readonly at: number;
  readonly refused: boolean;
  readonly insideWait: boolean;
}

const limits: readonly Limit[] = [
  { requests: 300, windowSeconds: 300 },
  { requests: 500, windowSeconds: 180 },
  { requests: 700, windowSeconds: 300 },
];
const leastUsed = 0.97;
const mostRefusedPerThousand = 1;

/**
 * How the sync keeps within a request limit it has to find out: the whole engine against the stand-in's rolling window, time
 * passing only by waiting and by answers. Flags: `--windows N` (5), how many windows' worth of requests; `--latency MS` (150).
 */
export async function benchLimiter(flags: ReadonlyMap<string, string>): Promise<object> {
  const windows = Math.max(3, Number(flags.get('windows') ?? 5));
  const latency = Number(flags.get('latency') ?? 150);
  const rows: Record<string, ReturnType<typeof measure>> = {};
  for (const limit of limits) {
    for (const retryAfter of ['none', 'seconds'] as const) {
      const asked = await syncThrough(limit, retryAfter, windows, latency);
      const name = `${limit.requests} in ${limit.windowSeconds / 60} min, ${retryAfter === 'none' ? 'no Retry-After' : 'Retry-After'}`;
      rows[name] = measure(asked, limit);
    }
  }
  console.table(rows);
  const met = Object.values(rows).every((row) => row.target === 'met');
  return { windows, latency, limits: rows, missed: met ? [] : ['keeping within the limit'] };
}

async function syncThrough(
  limit: Limit,
  retryAfter: 'none' | 'seconds',
  windows: number,
  latency: number,
): Promise<readonly Asked[]> {
  emptyStores();
  const halo = await haloForAllTypes({ clients: 20, sites: 1, products: limit.requests * windows });
  try {
    Object.assign(halo.switches, { pageCap: 1, rateLimit: limit, retryAfter });
    halo.clock.runAt(0);
    await connectTo(halo, { selection: ['products'] });
    const asked: Asked[] = [];
    let statedUntil = 0;
    const direct = depsFor(halo, testTime());
    const deps: SyncDeps = {
      ...direct,
      now: () => halo.clock.now(),
      wait: async (ms) => halo.clock.advance(ms),
      async clientFor(connection) {
        const client = await direct.clientFor(connection);
        if (!client.ok) return client;
        const get: HaloClient['get'] = async (path, query) => {
          const at = halo.clock.now();
          const insideWait = at < statedUntil;
          const answer = await client.value.get(path, query);
          const refused = !answer.ok && answer.error.code === 'api.rate_limited';
          asked.push({ at, refused, insideWait });
          if (refused) statedUntil = at + Number(answer.error.details.waitSeconds) * 1_000;
          halo.clock.advance(latency);
          return answer;
        };
        return { ok: true, value: { get } };
      },
    };
    await startRun('c1', 'manual', deps.now());
    for (;;) {
      await continueRuns(deps);
      const { state, resumesAt, failure } = await lastRun();
      if (state === 'complete') return asked;
      if (state !== 'paused') throw new Error(`The run is ${state}: ${failure?.code ?? 'no failure'}.`);
      halo.clock.advance(Math.max(0, (resumesAt ?? 0) - halo.clock.now()));
    }
  } finally {
    await halo.close();
  }
}

/** Used: what passed in whole windows from the very first request, of what a rolling window lets through; the learning included. */
function measure(asked: readonly Asked[], { requests, windowSeconds }: Limit) {
  const passed = asked.filter(({ refused }) => !refused).map(({ at }) => at);
  const refusals = asked.length - passed.length;
  const first = passed[0] ?? Number.NaN;
  const whole = Math.floor(((passed.at(-1) ?? Number.NaN) - first) / (windowSeconds * 1_000));
  const inWhole = passed.filter((at) => at < first + whole * windowSeconds * 1_000).length;
  const used = inWhole / (whole * requests);
  const perThousand = (refusals / asked.length) * 1_000;
  const insideWait = asked.filter((each) => each.insideWait).length;
  const met = used >= leastUsed && perThousand <= mostRefusedPerThousand && insideWait === 0;
  return {
    requests: asked.length,
    windows: whole,
    'used % (≥ 97)': Number((used * 100).toFixed(1)),
    'answers 429': refusals,
    'per 1,000 (≤ 1)': Number(perThousand.toFixed(2)),
    'inside a stated wait (0)': insideWait,
    target: met ? 'met' : 'missed',
  };
}
