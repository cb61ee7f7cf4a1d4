import type { ResourceType } from '../../../lib/core/resource-type';
import type { TestReport } from '../../../lib/halo/test-report';
import type { Connection } from '../../../lib/store/connection';
import type { SyncRun, TypeCount } from '../../../lib/store/sync-run';

/** 22 November 2026, noon, in the zone the test runs in. */
export const noon = new Date(2026, 10, 22, 12, 0).getTime();

export const aConnection = (over: Partial<Connection> = {}): Connection => ({
  id: 'c1',
  profileId: 'scopable',
  addresses: {
    base: 'https://acme.halopsa.com',
    apiRoot: 'https://acme.halopsa.com/api',
    authServer: 'https://acme.halopsa.com/auth',
    tokenUrl: 'https://acme.halopsa.com/auth/token',
    tenant: null,
    authFrom: 'assumed',
  },
  clientId: 'client-id',
  agent: { id: 14, name: 'Scopable API' },
  appVersion: null,
  selection: ['clients', 'sites'],
  activeOnly: true,
  scheduleMinutes: 15,
  webhooks: 'skipped',
  payloadUrl: '',
  state: 'active',
  pausedBecause: null,
  createdAt: noon,
  lastTestedAt: noon,
  nextSyncAt: noon + 15 * 60_000,
  ...over,
});

export const aCount = (over: Partial<TypeCount> = {}): TypeCount => ({
  state: 'complete',
  total: 10,
  fetched: 10,
  stored: 10,
  unchanged: 0,
  deleted: 0,
  filtered: 0,
  leftOut: 0,
  duplicates: 0,
  refused: [],
  requests: 2,
  throttled: 0,
  failure: null,
  startedAt: noon - 60_000,
  endedAt: noon - 30_000,
  ...over,
});

export const aRun = (over: Partial<SyncRun> = {}): SyncRun => ({
  id: 'r1',
  connectionId: 'c1',
  trigger: 'schedule',
  mode: 'fullRefresh',
  state: 'complete',
  activeOnly: true,
  types: { clients: aCount(), sites: aCount() },
  failure: null,
  startedAt: noon - 60_000,
  endedAt: noon - 30_000,
  resumesAt: null,
  ...over,
});

/** A connection test that passed and was told these counts. */
export const aTest = (totals: Partial<Record<ResourceType, number>>): TestReport => ({
  passed: true,
  steps: [],
  agent: null,
  addresses: null,
  discovery: null,
  appVersion: null,
  scopesAsked: [],
  scopesMissing: [],
  types: Object.fromEntries(
    Object.entries(totals).map(([type, total]) => [type, { state: 'allowed', total, failure: null }]),
  ),
  at: noon,
});
