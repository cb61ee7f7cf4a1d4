import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { namingHost } from '../../../entrypoints/background/sync/host-permission';
import { resumeGranted } from '../../../entrypoints/background/sync/resume-granted';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed } from '../../../lib/core/result';
import type { HaloAddresses } from '../../../lib/halo/test-report';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { readRuns } from '../../../lib/store/runs';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { startRun } from '../../../lib/sync/start-run';
import { aConnection } from '../store/support';
import { connections, freshBackground } from './support';

const addresses: HaloAddresses = {
  ...aConnection().addresses,
  base: 'https://psa.northwind.example',
  apiRoot: 'https://psa.northwind.example/api',
  authServer: 'https://auth.northwind.example:8443/auth',
};
const api = 'https://psa.northwind.example/*';
const auth = 'https://auth.northwind.example/*';
let granted: string[];
let asked = 0;

beforeEach(() => {
  vi.restoreAllMocks();
  freshBackground();
  granted = [api, auth];
  asked = 0;
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async ({ origins = [] }) =>
    origins.every((origin) => granted.includes(origin))) as never);
});

const clientThat = (code: 'api.unreachable' | 'token.unreachable' | 'api.timeout') =>
  namingHost(
    {
      get: async () => {
        asked += 1;
        return failed(makeFailure(code, { host: 'psa.northwind.example' }));
      },
    },
    addresses,
  );
const codeOf = async (code: Parameters<typeof clientThat>[0]) => {
  const answer = await clientThat(code).get('Client');
  return answer.ok ? 'ok' : [answer.error.code, answer.error.details.host];
};

describe('a host that cannot be reached', () => {
  test('is named as withdrawn where the browser no longer grants it, the auth server’s as well', async () => {
    granted = [auth];
    expect(await codeOf('api.unreachable')).toEqual(['connection.host_withdrawn', 'psa.northwind.example']);
    granted = [api];
    const host = 'auth.northwind.example:8443';
    expect(await codeOf('token.unreachable')).toEqual(['connection.host_withdrawn', host]);
  });

  test('is just that where it is granted, and a slow one is not asked about', async () => {
    expect(await codeOf('api.unreachable')).toEqual(['api.unreachable', 'psa.northwind.example']);
    granted = [];
    expect(await codeOf('api.timeout')).toEqual(['api.timeout', 'psa.northwind.example']);
  });
});

test('a run whose host is withdrawn ends with that reason after one request, and goes on once it is granted again', async () => {
  await connections({ id: 'c1', addresses });
  await startRun('c1', 'manual');
  granted = [];
  await continueRuns({
    clientFor: async () => ({ ok: true, value: clientThat('api.unreachable') }),
    now: () => Date.now(),
    wait: async () => undefined,
    arm: async () => undefined,
    random: () => 0.5,
  });
  expect(asked).toBe(1);
  expect((await readRuns('c1'))[0]).toMatchObject({
    state: 'failed',
    failure: { code: 'connection.host_withdrawn' },
  });
  expect((await readConnection('c1'))?.state).toBe('paused');

  granted = [api];
  await resumeGranted();
  expect(await readRuns('c1')).toHaveLength(1);
  granted = [api, auth];
  await resumeGranted();
  const runs = await readRuns('c1');
  // No secret is kept here, so that a run that is taken up ends at once, with that reason.
  expect(runs.map(({ failure }) => failure?.code)).toEqual([
    'connection.no_secret',
    'connection.host_withdrawn',
  ]);
});

test('a grant wakes no connection that is paused for another reason', async () => {
  await connections({ id: 'c1', addresses });
  const pausedBecause = makeFailure('token.invalid_client');
  await changeConnection('c1', (now) => ({ ...now, state: 'paused', pausedBecause }));
  await resumeGranted();
  expect(await readConnection('c1')).toMatchObject({ state: 'paused', pausedBecause });
  expect(await readRuns('c1')).toEqual([]);
});
