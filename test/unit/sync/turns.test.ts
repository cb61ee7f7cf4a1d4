import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ResourceType } from '../../../lib/core/resource-type';
import { ok } from '../../../lib/core/result';
import type { Token } from '../../../lib/core/token';
import { discover } from '../../../lib/halo/discover';
import { haloClient } from '../../../lib/halo/halo-client';
import { namingLayer } from '../../../lib/halo/naming-layer';
import { requestToken } from '../../../lib/halo/request-token';
import { testControl } from '../../../lib/halo/test-control';
import { resources } from '../../../lib/resources/registry';
import { readBudget } from '../../../lib/store/budgets';
import { used } from '../../../lib/store/rate-budget';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { pacedClient } from '../../../lib/sync/paced-client';
import { pacer } from '../../../lib/sync/pacer';
import { startRun } from '../../../lib/sync/start-run';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, depsFor, haloForAllTypes, testTime } from './support';

let halo: RunningHalo;
const now = 1_800_000_000_000;
const pace = { who: 'user', now: () => now, wait: async () => undefined } as const;

beforeEach(async () => {
  emptyStores();
  halo = await haloForAllTypes({ clients: 20, sites: 1, products: 150 });
});
afterEach(() => halo.close());

const sent = () => halo.requests.filter(({ path }) => path.startsWith('/api/')).length;
const budget = async () => (await readBudget(halo.origin)) ?? expect.fail('no budget');
const counted = async () => used(await budget());

async function addressesAndToken(scopes: readonly string[]) {
  const { addresses, clientId } = await connectTo(halo);
  const clientSecret = halo.credentials?.clientSecret ?? '';
  const ask = () => requestToken({ addresses, clientId, clientSecret, scopes });
  const token = await ask();
  if (!token.ok) throw new Error(token.error.code);
  return { addresses, ask, token: token.value };
}

describe('one turn is spent for each request that is sent', () => {
  test('and none for a record type the token may not read', async () => {
    const { addresses, ask, token } = await addressesAndToken(['read:customers']);
    const direct = haloClient({ addresses, token: async () => ok(token), renewToken: ask });
    const client = pacedClient(
      namingLayer(direct, async () => ok(token)),
      { ...pace, base: halo.origin },
    );
    const types: ResourceType[] = ['products', 'clients', 'products', 'clients'];
    const answers = await Promise.all(types.map((type) => client.get(resources[type].path)));
    expect(answers.map((answer) => answer.ok)).toEqual([false, true, false, true]);
    expect([sent(), await counted()]).toEqual([2, 2]);
  });

  test('and two where the token was renewed in between', async () => {
    const { addresses, ask, token } = await addressesAndToken(['read:customers']);
    halo.revokeTokens();
    const direct = haloClient({ addresses, token: async () => ok(token), renewToken: ask });
    const client = pacedClient(direct, { ...pace, base: halo.origin });
    expect((await client.get('Client')).ok).toBe(true);
    expect([sent(), await counted()]).toEqual([2, 2]);
  });

  test('and none where there is no token to send it with', async () => {
    const { addresses } = await connectTo(halo);
    const noToken = async () => ({ ok: false, error: { code: 'token.timeout' } }) as never;
    const direct = haloClient({ addresses, token: noToken, renewToken: noToken });
    const client = pacedClient(direct, { ...pace, base: halo.origin });
    await client.get('Client');
    expect([sent(), await counted()]).toEqual([0, 0]);
  });

  test('and the turns a sync took ahead are given back, also when its store throws', async () => {
    await connectTo(halo, { selection: ['products'] });
    const time = testTime();
    let pages = 0;
    const deps = depsFor(halo, time, {
      arm: async () => {
        pages += 1;
        if (pages === 2) throw new Error('worker trouble');
      },
    });
    await startRun('c1', 'manual', time.now);
    await continueRuns(deps);
    expect(sent()).toBeGreaterThan(0);
    expect(await counted()).toBe(sent());
  });

  test('by discovery and by the negative control as well', async () => {
    const { addresses, token } = await addressesAndToken(['read:customers']);
    const turns = pacer({ ...pace, base: halo.origin });
    expect((await discover(halo.origin, { pacer: turns })).ok).toBe(true);
    const afterDiscovery = [sent(), await counted()];
    const control = await testControl({ addresses, token, type: 'clients', timeoutMs: 2_000, pacer: turns });
    expect(control.outcome).toBe('passed');
    expect(afterDiscovery).toEqual([2, 2]);
    expect([sent(), await counted()]).toEqual([4, 4]);
  });
});

describe('inside a wait that Halo stated', () => {
  test('discovery and the negative control send nothing, and say how long it lasts', async () => {
    const token: Token = { accessToken: 'abcdefghijklmnop', expiresAt: now, scopes: null };
    const { addresses } = await connectTo(halo);
    halo.switches.rateLimit = { requests: 1, windowSeconds: 300 };
    halo.switches.retryAfter = 'seconds';
    const turns = pacer({ ...pace, base: halo.origin });
    const first = await discover(halo.origin, { pacer: turns });
    expect([first.ok, sent()]).toEqual([true, 2]);
    expect((await budget()).blockedUntil).toBeGreaterThan(now + 200_000);
    expect(await discover(halo.origin, { pacer: turns })).toMatchObject({
      error: { code: 'api.rate_limited', details: { waitSeconds: expect.any(Number) } },
    });
    const control = await testControl({ addresses, token, type: 'clients', timeoutMs: 2_000, pacer: turns });
    expect(control).toMatchObject({ outcome: 'warned', failure: { code: 'api.control_unsure' } });
    expect(sent()).toBe(2);
  });
});
