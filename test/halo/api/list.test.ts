import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { defaultSwitches } from '../faults/switches';
import { type RunningHalo, startHalo } from '../start';
import { ask, type Row, tokenFor } from '../test-client';

let halo: RunningHalo;
let token: string;
beforeAll(async () => {
  halo = await startHalo({ http: true, scenario: 'administrator', data: { clients: 300 } });
  const application = halo.instance().applications.at(-1);
  if (application) application.scopes = ['all', 'admin', 'admin:webhooks'];
  token = await tokenFor(halo, 'all admin');
});
afterAll(() => halo.close());
beforeEach(() => {
  Object.assign(halo.switches, defaultSwitches, { rateLimit: null });
});

const get = (path: string) => ask(halo, path, { token });

test.each([
  ['Client', 'clients', 'clients'],
  ['Site', 'sites', 'sites'],
  ['Users', 'users', 'contacts'],
  ['Item', 'items', 'products'],
  ['Asset', 'assets', 'assets'],
  ['Opportunities', 'tickets', 'opportunities'],
  ['ClientContract', 'contracts', 'contracts'],
  ['Invoice', 'invoices', 'invoices'],
] as const)('%s read page by page gives every active row once under "%s"', async (path, key, type) => {
  const ids = new Set<number>();
  for (let page = 1; ; page++) {
    const { json } = await get(`/api/${path}?pageinate=true&page_size=100&page_no=${page}`);
    expect(Object.keys(json).slice(0, 4)).toEqual(['page_no', 'page_size', 'record_count', key]);
    const rows = json[key] as Row[];
    if (rows.length === 0) break;
    for (const { id } of rows) ids.add(id);
  }
  expect(ids.size).toBe(halo.instance().totals({ activeOnly: true })[type]);
});

test('Tickets with domain=opps is the list of opportunities', async () => {
  const own = (await get('/api/Opportunities?pageinate=true')).text;
  expect((await get('/api/Tickets?domain=opps&pageinate=true')).text).toBe(own);
});

test('routes and parameters are found in any case', async () => {
  expect((await get('/API/cLiEnT?Pageinate=TRUE&PAGE_SIZE=7')).json.clients).toHaveLength(7);
});

test('a page never has more than 100 rows', async () => {
  const { json } = await get('/api/Client?pageinate=true&page_size=1000');
  expect(json.clients).toHaveLength(100);
  expect(json.record_count).toBe(halo.instance().totals({ activeOnly: true }).clients);
});

test('the page cap can be another, for one type alone', async () => {
  halo.switches.pageCapFor = { assets: 50 };
  expect((await get('/api/Asset?pageinate=true&page_size=100')).json.assets).toHaveLength(50);
  expect((await get('/api/Client?pageinate=true&page_size=100')).json.clients).toHaveLength(100);
});

test('without pageinate=true the page parameters are ignored and 50 rows come back', async () => {
  const first = (await get('/api/Client')).json.clients;
  const second = (await get('/api/Client?page_no=2&page_size=5')).json.clients;
  expect(first).toHaveLength(50);
  expect(second).toEqual(first);
});

test('beyond the end there are no rows and record_count is 0', async () => {
  const { json } = await get('/api/Client?pageinate=true&page_no=99');
  expect([json.clients, json.record_count]).toEqual([[], 0]);
});

test('unknown and odd parameters are ignored', async () => {
  const plain = (await get('/api/Site?pageinate=true')).text;
  expect((await get('/api/Site?pageinate=true&no_such_filter=1&client_id=abc&page_size=x')).text).toBe(plain);
});

test('inactive rows come only when asked for, or alone', async () => {
  const all = halo.instance().totals().clients;
  const active = halo.instance().totals({ activeOnly: true }).clients;
  expect((await get('/api/Client?pageinate=true&includeinactive=true')).json.record_count).toBe(all);
  const only = (await get('/api/Client?pageinate=true&includeinactive=true&includeactive=false')).json;
  expect(only.record_count).toBe(all - active);
  expect(only.clients.every((row) => row.inactive)).toBe(true);
});

test('client_id filters what belongs to a client', async () => {
  const { sites } = (await get('/api/Site?pageinate=true')).json;
  const id = sites[3]?.client_id;
  const { assets } = (await get(`/api/Asset?pageinate=true&client_id=${id}`)).json;
  expect(assets.length).toBeGreaterThan(0);
  expect(assets.every((row) => row.client_id === id)).toBe(true);
});

test('Site.client_id and Users.site_id are written with decimals', async () => {
  expect((await get('/api/Site?pageinate=true&page_size=1')).text).toMatch(/"client_id":\d+\.0,/);
  expect((await get('/api/Users?pageinate=true&page_size=1')).text).toMatch(
    /"site_id":\d+\.0,"site_id_int":\d+,/,
  );
});

test('members without a value are left out of rows, and dates are naive or 1900', async () => {
  const { text } = await get('/api/Asset?pageinate=true&page_size=100');
  expect(text).not.toContain('null');
  expect(text).toContain('"1900-01-01T00:00:00"');
  expect(text).not.toMatch(/T\d\d:\d\d:\d\d[.\d]*Z"/);
});

test('order and orderdesc sort by a field', async () => {
  const { clients } = (await get('/api/Client?pageinate=true&order=id&orderdesc=true')).json;
  const ids = clients.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((a, b) => b - a));
  const named = (await get('/api/Client?pageinate=true&order=name')).json.clients;
  const names = named.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...names].sort());
});

test('lastupdatefromdate keeps rows changed since then, where the list knows it', async () => {
  const future = '2036-01-01T00:00:00Z';
  expect((await get(`/api/Client?pageinate=true&lastupdatefromdate=${future}`)).json.record_count).toBe(0);
  expect(
    (await get(`/api/Item?pageinate=true&lastupdatefromdate=${future}`)).json.record_count,
  ).toBeGreaterThan(0);
  halo.instance().data.change('clients', 1, { name: 'Changed now' });
  const since = new Date(Date.now() - 60_000).toISOString();
  const { clients } = (await get(`/api/Client?pageinate=true&lastupdatefromdate=${since}`)).json;
  expect(clients.map(({ name }) => name)).toEqual(['Changed now']);
});

test('search, count and idonly narrow the answer', async () => {
  const found = (await get('/api/Client?search=onerror')).json.clients;
  expect(found[0]?.name).toContain('onerror');
  expect((await get('/api/Client?count=3')).json.clients).toHaveLength(3);
  expect((await get('/api/Client?count=1&idonly=true')).json.clients[0]).toEqual({ id: 1 });
});

test('one record is a bare object; a wrong id is 400, a missing one 404 without a body', async () => {
  expect((await get('/api/Client/1')).json).toMatchObject({ id: 1, alastupdate: expect.any(String) });
  const wrong = await get('/api/Client/probe');
  expect([wrong.status, wrong.json]).toEqual([400, { id: ["The value 'probe' is not valid."] }]);
  const missing = await get('/api/Client/987654');
  expect([missing.status, missing.text]).toEqual([404, '']);
});

test('an unknown path under /api is 404 without a body', async () => {
  const got = await get('/api/NoSuchThing');
  expect([got.status, got.text]).toEqual([404, '']);
});

test('a list that repeats page 1 does so for ever', async () => {
  halo.switches.repeatsPageOne = ['clients'];
  const one = (await get('/api/Client?pageinate=true&page_no=1')).json.clients;
  expect((await get('/api/Client?pageinate=true&page_no=3')).json.clients).toEqual(one);
});

test.each([
  ['absent', undefined],
  ['string', expect.any(String)],
  ['zero', 0],
] as const)('record_count can be %s', async (kind, expected) => {
  halo.switches.recordCount = kind;
  const { json } = await get('/api/Client?pageinate=true');
  expect(json.record_count).toEqual(expected);
  expect(json.clients.length).toBeGreaterThan(0);
});

test('Roles lists no claims, the role itself does, and a wrong id is 404', async () => {
  const [first] = (await get('/api/Roles')).json as unknown as Row[];
  expect(Object.keys(first ?? {})).toEqual(['id', 'id_int', 'name']);
  expect((await get(`/api/Roles/${first?.id}`)).json.claims).toContainEqual({
    type: 'Administration',
    value: 'true',
  });
  expect((await get('/api/Roles/1')).status).toBe(404);
});

test('Agent is a bare array, or an envelope under pageinate with sizes ignored', async () => {
  const bare = (await get('/api/Agent')).json;
  const paged = (await get('/api/Agent?pageinate=true&page_size=1')).json;
  expect(Array.isArray(bare)).toBe(true);
  expect(paged.results).toEqual(bare);
});

test('Application shows no secret, and Webhook needs its own scope', async () => {
  expect((await get('/api/Application')).text.toLowerCase()).not.toContain('secret');
  const plain = await tokenFor(halo, 'all');
  expect((await ask(halo, '/api/Webhook', { token: plain })).status).toBe(401);
  expect((await get('/api/Webhook')).json).toEqual([]);
});

test('Agent/me names the login agent and can be as large as on a real tenant', async () => {
  expect((await get('/api/Agent/me')).json).toMatchObject({ name: 'Scopable API', isapiagent: true });
  halo.switches.agentMeBytes = 2_127_459;
  expect((await get('/api/agent/ME')).text.length).toBeGreaterThan(2_100_000);
});
