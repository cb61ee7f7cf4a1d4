import { afterEach, expect, test } from 'vitest';
import { recordedAnswers } from '../faults/recorded-answers';
import { type HaloOptions, type RunningHalo, startHalo } from '../start';
import { ask, askToken, tokenFor } from '../test-client';

let halo: RunningHalo;
afterEach(() => halo.close());
const start = async (options: HaloOptions) => {
  halo = await startHalo(options);
};

test('over https each host name is its own instance, with its own addresses', async () => {
  await start({});
  const acme = await ask(halo, '/api/authinfo');
  const northwind = await ask(halo, '/api/AuthInfo', { host: 'psa.northwind.example' });
  expect(acme.json).toEqual({ auth_url: 'https://acme.halopsa.com/auth', tenant_id: 'acme' });
  expect(northwind.json).toEqual({ auth_url: 'https://psa.northwind.example/auth' });
});

test('an instance under a base path has pages, API and auth there, and nothing beside it', async () => {
  await start({ own: { basePath: '/halo' } });
  const at = (path: string) => ask(halo, path, { host: 'psa.northwind.example' });
  expect((await at('/Halo/api/authinfo')).json).toEqual({
    auth_url: 'https://psa.northwind.example/halo/auth',
  });
  expect((await at('/halo/auth/.well-known/openid-configuration')).json.issuer).toBe(
    'https://psa.northwind.example/halo/auth',
  );
  expect((await at('/halo/_ui/api')).json.resourceServer).toBe('https://psa.northwind.example/halo/api');
  expect((await at('/halo/config/home')).text).toContain('<base href="/halo/" />');
  const beside = ['/', '/config/home', '/api/authinfo', '/auth/token', '/halos/api/authinfo'];
  expect(await Promise.all(beside.map(async (path) => (await at(path)).status))).toEqual(
    beside.map(() => 404),
  );
  expect((await ask(halo, '/config/home')).text).toContain('<base href="/" />');
});

test('an untrusted host shows a certificate nobody announced', async () => {
  await start({ scenario: 'connect-cert' });
  expect((await ask(halo, '/api/authinfo')).status).toBe(200);
  await expect(ask(halo, '/api/authinfo', { host: 'psa.northwind.example' })).rejects.toThrow(/certificate/i);
});

test('an unknown host is the first instance, under the address it was asked by', async () => {
  await start({ http: true });
  const got = await fetch(`${halo.origin}/api/authinfo`);
  expect(await got.json()).toEqual({ auth_url: `${halo.origin}/auth`, tenant_id: 'acme' });
  const info = await (await fetch(`${halo.origin}/api/InstanceInfo`)).json();
  expect(info).toMatchObject({ app_version: '2.236.133', agent_url: halo.origin });
});

test('OIDC discovery names the issuer exactly', async () => {
  await start({});
  const { json } = await ask(halo, '/auth/.well-known/openid-configuration');
  expect([json.issuer, json.token_endpoint]).toEqual([
    'https://acme.halopsa.com/auth',
    'https://acme.halopsa.com/auth/token',
  ]);
});

test('a shared auth host serves the token at /token for the tenant named, and /auth/token is gone', async () => {
  await start({ scenario: 'tenant-required' });
  const { clientId = '', clientSecret = '' } = halo.credentials ?? {};
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'read:items',
  };
  const host = 'auth.haloservicedesk.com';
  expect((await ask(halo, '/api/authinfo')).json.auth_url).toBe(`https://${host}`);
  expect((await ask(halo, '/token?tenant=acme', { host, form })).status).toBe(200);
  expect((await ask(halo, '/token', { host, form })).status).toBe(401);
  expect((await ask(halo, '/auth/token?tenant=acme', { form })).status).toBe(404);
});

test('the limit answers 429 in plain text until the window has rolled on', async () => {
  await start({ http: true });
  halo.switches.rateLimit = { requests: 3, windowSeconds: 300 };
  const many = async () => (await ask(halo, '/api/authinfo')).status;
  expect([await many(), await many(), await many(), await many()]).toEqual([200, 200, 200, 429]);
  const refused = await ask(halo, '/api/authinfo');
  expect(refused.text).toBe('Rate Limit Reached - 3 Requests per rolling 5 minute window');
  expect(refused.headers['retry-after']).toBeUndefined();
  halo.switches.retryAfter = 'seconds';
  expect(Number((await ask(halo, '/api/authinfo')).headers['retry-after'])).toBeGreaterThan(290);
  halo.clock.advance(301_000);
  expect(await many()).toBe(200);
});

test('faults strike the requests they name, as often as they say', async () => {
  await start({ http: true, scenario: 'scopable-ready' });
  const token = await tokenFor(halo);
  halo.faults.add({ path: /^\/api\/client$/, query: { page_no: '2' }, times: 1, status: 503 });
  const page = async (n: number) =>
    (await ask(halo, `/api/Client?pageinate=true&page_no=${n}`, { token })).status;
  expect([await page(1), await page(2), await page(2)]).toEqual([200, 503, 200]);
  const lift = halo.faults.add({ path: /^\/api\/client$/, does: 'truncate' });
  await expect(ask(halo, '/api/Client', { token })).rejects.toThrow(/JSON/);
  lift();
  halo.faults.add({ path: /^\/api\/client$/, does: 'reset' });
  await expect(ask(halo, '/api/Client', { token })).rejects.toThrow();
});

test('recorded failures can be put in the place of an answer', async () => {
  await start({ http: true, scenario: 'scopable-ready' });
  const token = await tokenFor(halo);
  const lift = halo.faults.add({ path: /^\/api\/item$/, ...recordedAnswers.exception });
  expect((await ask(halo, '/api/Item', { token })).json.ClassName).toBe('System.Exception');
  lift();
  halo.faults.add({ path: /^\/api\/item$/, rewrite: (body) => `\uFEFF${body}` });
  await expect(ask(halo, '/api/Item', { token })).rejects.toThrow(/JSON/);
});

test('a request that is never answered is logged without a status', async () => {
  await start({ http: true, scenario: 'hang' });
  const hanging = askToken(halo);
  const entry = await halo.waitForRequest(({ path }) => path === '/auth/token');
  expect(entry.status).toBeNull();
  await halo.close();
  await expect(hanging).rejects.toThrow();
});

test.each([
  ['not-found', 404, ''],
  ['html', 200, 'text/html'],
  ['other-domain', 200, 'application/json'],
] as const)('authinfo can be %s', async (authinfo, status, type) => {
  await start({ http: true });
  halo.switches.authinfo = authinfo;
  const got = await ask(halo, '/api/authinfo');
  expect([got.status, String(got.headers['content-type'] ?? '').startsWith(type)]).toEqual([status, true]);
});

test('anything but GET under /api is refused and logged', async () => {
  await start({ http: true, scenario: 'scopable-ready' });
  const got = await ask(halo, '/api/Client', { token: await tokenFor(halo), json: [{ name: 'x' }] });
  expect(got.status).toBe(405);
  expect(
    halo.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api')),
  ).toHaveLength(1);
});

test('a proxy that accepts anything gives tokens to strangers and rows to any token', async () => {
  await start({ http: true, scenario: 'accepts-anything' });
  expect((await askToken(halo, { client_id: 'nobody', client_secret: 'wrong' })).status).toBe(200);
  expect((await ask(halo, '/api/Client', { token: 'made-up' })).json.clients.length).toBeGreaterThan(0);
});

test('half a million records are listed quickly at any page', async () => {
  await start({ http: true, scenario: 'scopable-ready', data: { records: 500_000 } });
  const token = await tokenFor(halo);
  await ask(halo, '/api/Asset?pageinate=true&page_size=100', { token });
  const started = performance.now();
  const { json } = await ask(halo, '/api/Asset?pageinate=true&page_size=100&page_no=1500', { token });
  expect(json.assets).toHaveLength(100);
  expect(performance.now() - started).toBeLessThan(250);
});
