import { describe, expect, it, onTestFinished } from 'vitest';
import type { Evidence } from '../../../lib/checks/evidence';
import { prove } from '../../../lib/checks/proof';
import type { ResourceType } from '../../../lib/core/resource-type';
import { say } from '../../../lib/core/say';
import { type TestInput, testConnection } from '../../../lib/halo/test-connection';
import type { TestReport, TestStep } from '../../../lib/halo/test-report';
import { tokenAddresses } from '../../../lib/halo/token-addresses';
import { scopable } from '../../../lib/profiles/scopable';
import { startHalo } from '../../halo/start';
import { addressesOf } from './addresses-of';
import { empty, html, json, openIddict, type Responder, serve } from './local-server';

const types = ['clients', 'sites', 'contacts', 'products', 'assets', 'opportunities', 'contracts'] as const;

const evidence = (selection: readonly ResourceType[]): Evidence => ({
  instance: null,
  records: [],
  focus: null,
  discovery: null,
  payloadUrl: null,
  selection,
});

/** The stand-in in a scenario, and a test of it with the scenario's own credentials unless told otherwise. */
async function halo(scenario: string) {
  const running = await startHalo({ http: true, scenario });
  onTestFinished(() => running.close());
  const test = (more: Partial<TestInput> = {}, onStep?: (step: TestStep) => void) =>
    testConnection(
      {
        typed: { baseUrl: running.origin, authServer: '', tenant: '' },
        clientId: running.credentials?.clientId ?? '',
        clientSecret: running.credentials?.clientSecret ?? '',
        types: [...types],
        seen: null,
        timeoutMs: 10_000,
        ...more,
      },
      onStep,
    );
  return { running, test };
}

/** An instance whose auth server is a host of its own; `auth` answers there. */
async function splitHalo(auth: Responder) {
  const authServer = (await serve(auth)).base.replace('127.0.0.1', 'localhost');
  const api = await serve(({ path }, response) =>
    path.endsWith('/authinfo') ? json(response, { auth_url: authServer }) : empty(response, 404),
  );
  return api.base;
}

const step = (report: TestReport, id: TestStep['id']) => report.steps.find((one) => one.id === id);
const failing = (report: TestReport) => report.steps.find(({ outcome }) => outcome === 'failed');
const outcomes = (report: TestReport) => report.steps.map(({ id, outcome }) => `${id}:${outcome}`).join(' ');

describe('testConnection', () => {
  it('a ready integration passes every step and names its agent', async () => {
    const { running, test } = await halo('scopable-ready');
    const told: string[] = [];
    const report = await test({}, ({ id }) => told.push(id));
    expect(report).toMatchObject({ passed: true, agent: { name: 'Scopable API' }, appVersion: '2.236.133' });
    expect(told).toEqual(['address', 'discovery', 'token', 'scopes', 'agent', 'control', 'records']);
    expect(report.steps.every(({ outcome, ms }) => outcome === 'passed' && ms >= 0)).toBe(true);
    expect(report.scopesAsked).toEqual([
      'read:customers',
      'read:items',
      'read:assets',
      'read:sales',
      'read:contracts',
    ]);
    const active = running.instance().totals({ ofActiveClients: true }).clients;
    expect(active).toBeLessThan(10);
    expect(report.types.clients).toEqual({ state: 'allowed', total: 10, activeTotal: active, failure: null });
    expect(report.types.sites).not.toHaveProperty('activeTotal');
    expect(running.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
      '/auth/token',
    ]);
  });

  it('neither the secret nor the token is in the report', async () => {
    const { running, test } = await halo('scopable-ready');
    const text = JSON.stringify(await test());
    expect(text).not.toContain(running.credentials?.clientSecret);
    expect(text).not.toMatch(/eyJ|[A-Za-z0-9_-]{80,}/);
  });

  it('a type tried only to tell what could be had is told without advice to grant it', async () => {
    const { test } = await halo('scopable-ready');
    const report = await test({ types: [...types, 'invoices'], optional: ['invoices'] });
    expect(step(report, 'scopes')).toMatchObject({
      outcome: 'passed',
      learnt: { code: 'scopes', absent: ['read:invoices'], spare: ['invoices'] },
      failure: null,
    });
    expect(step(report, 'records')).toMatchObject({
      outcome: 'passed',
      learnt: { code: 'types', allowed: 7, all: 8, unread: ['invoices'] },
      failure: null,
    });
    const wanted = await test({ types: [...types, 'invoices'] });
    expect(step(wanted, 'scopes')).toMatchObject({ outcome: 'failed' });
    expect(step(wanted, 'records')).toMatchObject({ outcome: 'failed' });
  });

  it('a permission missing on the application is found, blamed on it, and stops no other type', async () => {
    const { test } = await halo('scope-missing');
    const report = await test();
    expect(report).toMatchObject({ passed: true, scopesMissing: ['read:items'] });
    expect(step(report, 'scopes')?.failure).toMatchObject({
      code: 'token.scope_missing',
      details: { missing: 'read:items' },
    });
    expect(report.types.products).toMatchObject({
      state: 'forbidden',
      failure: { code: 'api.scope_blocks' },
    });
    expect(report.types.clients).toMatchObject({ state: 'allowed' });
  });

  it('a token narrower than asked is noticed as well', async () => {
    const { test } = await halo('scope-narrowed');
    expect(await test()).toMatchObject({ passed: true, scopesMissing: ['read:items'] });
  });

  it('an application without any permission does not pass', async () => {
    const { test } = await halo('scopes-none');
    const report = await test();
    expect(outcomes(report)).toBe(
      'address:passed discovery:passed token:failed scopes:skipped agent:skipped control:skipped records:skipped',
    );
    expect(report.scopesMissing).toEqual(report.scopesAsked);
  });

  it.each([
    ['role-lacks-contracts', 'contracts', 'Client Contracts'],
    ['role-lacks-items', 'products', 'Items'],
    ['role-lacks-clients', 'clients', 'Clients'],
  ] as const)('%s: the role is blamed, and the area named', async (scenario, type, area) => {
    const { test } = await halo(scenario);
    const report = await test();
    expect(report.types[type]).toMatchObject({
      state: 'forbidden',
      failure: { code: 'api.role_blocks', details: { area } },
    });
    expect(step(report, 'records')?.outcome).toBe('failed');
  });

  it('rights set on the agent itself are enough', async () => {
    const { test } = await halo('rights-on-agent');
    expect(step(await test(), 'records')?.outcome).toBe('passed');
  });

  it('a client restriction shows as sees nothing, never as passed', async () => {
    const { test } = await halo('client-restricted');
    const report = await test();
    expect(report.types.clients).toMatchObject({ state: 'empty', failure: { code: 'api.sees_nothing' } });
    expect(step(report, 'records')?.outcome).toBe('warned');
  });

  it('an agent in no team sees nothing, which is told of every type and is no pass', async () => {
    const { test } = await halo('agent-no-team');
    const report = await test();
    expect(Object.values(report.types).map(({ state }) => state)).toEqual(types.map(() => 'empty'));
    const records = step(report, 'records');
    expect(records).toMatchObject({ outcome: 'warned', failure: { code: 'api.sees_nothing' } });
    expect(records?.failure && say(records.failure).fix).toContain('put the agent in a team');
    const all = prove(scopable, evidence(types), report);
    const rights = all.rows.filter(({ cells }) => cells.api.seen?.includes('none visible'));
    expect(rights.length).toBeGreaterThan(4);
    expect(rights.every(({ cells }) => cells.api.outcome === 'warned')).toBe(true);
  });

  it('products refused by a Halo before 2.99 are told to need edit:items there', async () => {
    const { running, test } = await halo('version-2-98');
    const report = await test();
    expect(report.types.products).toMatchObject({
      state: 'forbidden',
      failure: { code: 'api.items_need_edit', details: { version: '2.98.4' } },
    });
    const application = running.instance().applications.at(-1);
    application?.scopes.push('edit:items');
    expect((await test()).types.products).toMatchObject({ state: 'allowed' });
    application?.scopes.pop();
    running.instance().appVersion = '2.99.1';
    const newer = await test();
    expect(newer.types.products).toMatchObject({ state: 'allowed' });
    expect(newer.scopesAsked).not.toContain('edit:items');
  });

  it.each(['role-lacks-clients', 'client-restricted'])(
    '%s: without a row of a type that is always read the test does not pass',
    async (scenario) => {
      const report = await (await halo(scenario)).test({ always: ['clients'] });
      expect(report.passed).toBe(false);
      expect(step(report, 'records')?.outcome).toBe('failed');
    },
  );

  it('a type that may be left out and cannot be read does not stop the test', async () => {
    const report = await (await halo('role-lacks-items')).test({ always: ['clients'] });
    expect(report.passed).toBe(true);
    expect(step(report, 'records')?.outcome).toBe('failed');
  });

  it('a server that accepts any token proves nothing', async () => {
    const { test } = await halo('accepts-anything');
    const report = await test();
    expect(report.passed).toBe(false);
    expect(step(report, 'control')).toMatchObject({
      outcome: 'warned',
      failure: { code: 'api.control_accepted' },
    });
  });

  it('a permission to write that could not be asked for is left open, with the reason', async () => {
    const { running, test } = await halo('scopable-ready');
    running.faults.add({ path: /\/token$/, after: 1, status: 503 });
    const report = await test({ alsoScopes: ['edit:items'] });
    expect(step(report, 'scopes')).toMatchObject({ outcome: 'warned', failure: { kind: 'transient' } });
    expect(report.scopesProven).not.toHaveProperty('edit:items');
  });

  it('an agent that is not API-only passes with a warning', async () => {
    const { test } = await halo('agent-not-api-only');
    const report = await test();
    expect(report.passed).toBe(true);
    expect(step(report, 'agent')).toMatchObject({
      outcome: 'warned',
      failure: { code: 'api.agent_not_api_only' },
    });
  });

  it('a profile of two megabytes is read once', async () => {
    const { running, test } = await halo('large-profile');
    expect((await test()).passed).toBe(true);
    const profiles = running.requests.filter(({ path }) => /agent\/me/i.test(path));
    expect(profiles.map(({ status }) => status)).toEqual([200]);
  });

  it.each([
    ['authinfo-html', 'address.not_halo'],
    ['authinfo-other-domain', 'address.auth_elsewhere'],
  ])('%s: no secret is sent', async (scenario, code) => {
    const { running, test } = await halo(scenario);
    expect(failing(await test())?.failure).toMatchObject({ code });
    expect(running.requests.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('a cancelled test ends at once and does not pass', async () => {
    const { test } = await halo('hang');
    const controller = new AbortController();
    const report = await test({ signal: controller.signal, timeoutMs: 60_000 }, ({ id }) => {
      if (id === 'discovery') setTimeout(() => controller.abort(), 20);
    });
    expect(report.passed).toBe(false);
    expect(failing(report)?.failure).toMatchObject({ code: 'token.cancelled' });
  });

  it('a wrong tenant is named beside the right one', async () => {
    const { running, test } = await halo('scopable-ready');
    running.switches.tenant = 'checked';
    const report = await test({ typed: { baseUrl: running.origin, authServer: '', tenant: 'acne' } });
    expect(failing(report)?.failure).toMatchObject({
      code: 'token.tenant_wrong',
      details: { tenant: 'acne', named: 'acme' },
    });
  });

  it('the words for “no tenant” are never sent', async () => {
    const { running, test } = await halo('scopable-ready');
    running.switches.tenant = 'checked';
    expect(
      (await test({ typed: { baseUrl: running.origin, authServer: '', tenant: 'Not set' } })).passed,
    ).toBe(true);
  });
});

describe('an auth server given as a bare host of its own', () => {
  const secret = 'secret-of-the-test';
  /** Base and auth server as two hosts; the auth server knows tokens at `at` only, everything else is `otherwise`. */
  async function apart(at: string, otherwise: Responder, answer = openIddict.token('read:customers')) {
    const auth = await serve(({ path }, response) =>
      path === at ? json(response, answer, 'error' in answer ? 401 : 200) : otherwise({} as never, response),
    );
    const api = await serve((_, response) => empty(response, 404));
    const authServer = auth.base.replace('127.0.0.1', 'localhost');
    const report = await testConnection({
      typed: { baseUrl: api.base, authServer, tenant: '' },
      clientId: 'id',
      clientSecret: secret,
      types: ['clients'],
      seen: null,
    });
    return { report, authServer, asked: auth.seen.filter(({ method }) => method === 'POST') };
  }

  it.each<[string, Responder, string]>([
    ['/token', (_, response) => empty(response, 404), ''],
    ['/auth/token', (_, response) => empty(response, 404), '/auth'],
    ['/auth/token', (_, response) => html(response), '/auth'],
  ])('has its tokens at %s, and the report keeps that address', async (at, otherwise, path) => {
    const { report, authServer } = await apart(at, otherwise);
    expect(step(report, 'token')).toMatchObject({ outcome: 'passed' });
    expect(report.addresses).toMatchObject({
      authServer: `${authServer}${path}`,
      tokenUrl: `${authServer}${at}`,
    });
  });

  it.each(['/token', '/auth/token'] as const)('of the stand-in gives tokens at %s', async (at) => {
    const { running, test } = await halo('scopable-ready');
    const authServer = running.origin.replace('127.0.0.1', 'localhost');
    running.instance().authServer = authServer;
    running.switches.sharedTokenPath = at;
    const report = await test({ typed: { baseUrl: running.origin, authServer, tenant: 'acme' } });
    expect(report).toMatchObject({ passed: true, addresses: { tokenUrl: `${authServer}${at}` } });
  });

  it('goes before one without encryption that Halo itself names', async () => {
    const auth = await serve((_, response) => json(response, openIddict.token('read:customers')));
    const api = await serve(({ path }, response) =>
      path.endsWith('/authinfo')
        ? json(response, { auth_url: 'http://halo.contoso.example/auth' })
        : empty(response, 404),
    );
    const given = { clientId: 'id', clientSecret: secret, types: ['clients'] as const, seen: null };
    const typed = (authServer: string) =>
      testConnection({ ...given, typed: { baseUrl: api.base, authServer, tenant: '' } });
    expect(failing(await typed(''))?.failure?.code).toBe('address.auth_not_https');
    const report = await typed(auth.base.replace('127.0.0.1', 'localhost'));
    expect(step(report, 'discovery')).toMatchObject({
      outcome: 'warned',
      failure: { code: 'address.auth_not_https' },
    });
    expect(step(report, 'token')?.outcome).toBe('passed');
  });

  it('that refuses the secret is not asked a second time', async () => {
    const refuse = openIddict.error('invalid_client', 'The specified client credentials are invalid.');
    const { report, asked } = await apart('/token', (_, response) => empty(response, 404), refuse as never);
    expect(step(report, 'token')).toMatchObject({ outcome: 'failed' });
    expect(asked.map(({ path }) => path)).toEqual(['/token']);
  });

  it('without tokens at either place is named as given', async () => {
    const { report, authServer, asked } = await apart('/nowhere', (_, response) => empty(response, 404));
    expect(failing(report)?.failure).toMatchObject({
      code: 'token.auth_not_found',
      details: { authServer },
    });
    expect(asked.map(({ path }) => path)).toEqual(['/token', '/auth/token']);
  });

  it('that Halo shares among its instances is asked at /token alone', () => {
    const at = (authServer: string) =>
      tokenAddresses(
        addressesOf('https://acme.halopsa.com', { authServer, tokenUrl: `${authServer}/token` }),
      );
    expect(at('https://auth.haloservicedesk.com')).toHaveLength(1);
    expect(at('https://uk-trial.halopsa.com')).toHaveLength(1);
    expect(at('https://login.mymsp.com')).toHaveLength(2);
  });
});

/** Each row of the troubleshooting list in Scopable's setup guide: the cause, and what the admin must be told to do. */
const troubleshooting: readonly [string, () => Promise<TestReport>, string, RegExp][] = [
  [
    'Connection test fails with an authentication error',
    async () => (await halo('scopable-ready')).test({ clientSecret: 'wrong' }),
    'token.invalid_client',
    /Client ID.*Client Secret.*trailing spaces/,
  ],
  [
    'Token works but the connection still fails (403)',
    async () => (await halo('login-type-user')).test(),
    'api.agent_forbidden',
    /tab Permissions.*grant/,
  ],
  [
    'Hosted instance won’t authenticate',
    async () => {
      const refuse = openIddict.error('invalid_client', "The specified 'client_id' is invalid.");
      const baseUrl = await splitHalo((_, response) => json(response, refuse, 401));
      return (await halo('scopable-ready')).test({ typed: { baseUrl, authServer: '', tenant: '' } });
    },
    'token.tenant_missing',
    /Copy Tenant from .*HaloPSA API/,
  ],
  [
    'Auth Server vs Base URL mix-up: swapped',
    async () => {
      const typed = {
        baseUrl: 'https://acme.halopsa.com/auth',
        authServer: 'https://acme.halopsa.com/api',
        tenant: '',
      };
      return (await halo('scopable-ready')).test({ typed });
    },
    'address.swapped',
    /Swap them: Base URL is https:\/\/acme\.halopsa\.com, Auth Server is https:\/\/acme\.halopsa\.com\/auth/,
  ],
  [
    'Auth Server vs Base URL mix-up: overridden with another server',
    async () => {
      const { running, test } = await halo('scopable-ready');
      const other = await serve((_, response) => html(response));
      return test({ typed: { baseUrl: running.origin, authServer: `${other.base}/auth`, tenant: '' } });
    },
    'token.auth_mix_up',
    /Set Auth Server to http:\/\/127\.0\.0\.1:\d+\/auth/,
  ],
  [
    'On-premises Halo can’t be reached',
    async () => {
      const { running, test } = await halo('scopable-ready');
      await running.close();
      return test();
    },
    'api.unreachable',
    /certificate.*firewall/,
  ],
  [
    'On-premises Halo can’t be reached: no answer in time',
    async () => (await halo('hang')).test({ timeoutMs: 200 }),
    'token.timeout',
    /firewall/,
  ],
];

describe('the troubleshooting list of the guide', () => {
  it.each(troubleshooting)('%s', async (_, test, code, fix) => {
    const report = await test();
    expect(report.passed).toBe(false);
    const failure = failing(report)?.failure;
    expect(failure).toMatchObject({ code });
    expect(failure && say(failure).fix).toMatch(fix);
  });

  it('no two rows share a code', () => {
    const codes = troubleshooting.map(([, , code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
