import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HaloAgent, HaloApplication, HaloRole } from '../model/instance';
import { type RunningHalo, startHalo } from '../start';
import { ask, tokenFor } from '../test-client';

let halo: RunningHalo;
let role: HaloRole;
let agent: HaloAgent;
beforeEach(async () => {
  halo = await startHalo({ http: true, scenario: 'scopable-ready' });
  role = halo.instance().roles.at(-1) as HaloRole;
  agent = halo.instance().agents.at(-1) as HaloAgent;
});
afterEach(() => halo.close());

const status = async (path: string, token: string) => (await ask(halo, `/api/${path}`, { token })).status;

test('a change of the role shows in the next call of the same token', async () => {
  const token = await tokenFor(halo);
  expect(await status('Item', token)).toBe(200);
  role.settings['Items Access Level'] = 'No Access';
  expect(await status('Item', token)).toBe(403);
});

test('403 and 401 have no body', async () => {
  role.settings['Items Access Level'] = 'No Access';
  expect((await ask(halo, '/api/Item', { token: await tokenFor(halo) })).text).toBe('');
  expect((await ask(halo, '/api/Item')).text).toBe('');
});

test.each([
  ['Client', 'Clients Access Level'],
  ['Site', 'Clients Access Level'],
  ['Users', 'Users Access Level'],
  ['Item', 'Items Access Level'],
  ['Asset', 'Assets Access Level'],
  ['Opportunities', 'Sales Access Level'],
  ['ClientContract', 'Client Contracts Access Level'],
])('%s needs "%s"', async (path, label) => {
  const token = await tokenFor(halo);
  expect(await status(path, token)).toBe(200);
  role.settings[label] = 'Not set';
  expect(await status(path, token)).toBe(403);
});

test.each([
  ['Client', 'read:customers'],
  ['Users', 'read:customers'],
  ['Item', 'read:items'],
  ['Asset', 'read:assets'],
  ['Opportunities', 'read:sales'],
  ['ClientContract', 'read:contracts'],
])('%s needs the scope %s', async (path, scope) => {
  const application = halo.instance().applications.at(-1) as HaloApplication;
  const others = application.scopes.filter((name) => name !== scope);
  expect(await status(path, await tokenFor(halo, scope))).toBe(200);
  expect(await status(path, await tokenFor(halo, others.join(' ')))).toBe(403);
});

test('an edit scope lets reading through', async () => {
  (halo.instance().applications.at(-1) as HaloApplication).scopes = ['edit:items'];
  expect(await status('Item', await tokenFor(halo, 'edit:items'))).toBe(200);
});

test('a right set on the agent raises the role but never lowers it', async () => {
  const token = await tokenFor(halo);
  role.settings['Items Access Level'] = 'No Access';
  agent.settings['Items Access Level'] = 'Read Only';
  expect(await status('Item', token)).toBe(200);
  agent.settings['Items Access Level'] = 'No Access';
  role.settings['Items Access Level'] = 'Read Only';
  expect(await status('Item', token)).toBe(200);
});

test('of several roles the highest level counts', async () => {
  role.settings['Items Access Level'] = 'No Access';
  const accounts = halo.instance().roles.find(({ name }) => name === 'Accounts');
  agent.roles.push(accounts?.id ?? '');
  expect(await status('Item', await tokenFor(halo))).toBe(200);
});

test('an administrator may read what the scopes let through', async () => {
  role.settings = { 'Is a HaloPSA Administrator': 'Yes' };
  const token = await tokenFor(halo, 'read:customers');
  expect([await status('Client', token), await status('Item', token)]).toEqual([200, 403]);
});

test('an agent that may not use all clients gets empty lists with 200', async () => {
  role.settings['Allow use of all Clients'] = 'No';
  const got = await ask(halo, '/api/Client?pageinate=true', { token: await tokenFor(halo) });
  expect([got.status, got.json.clients, got.json.record_count]).toEqual([200, [], 0]);
});

test('names only means rows with little more than names', async () => {
  role.settings['Clients Access Level'] = 'View (Names Only)';
  const got = await ask(halo, '/api/Client?count=1', { token: await tokenFor(halo) });
  expect(Object.keys(got.json.clients[0] ?? {})).toEqual(['id', 'name', 'inactive', 'use']);
});

test('a disabled agent is let in nowhere', async () => {
  const token = await tokenFor(halo);
  agent.active = false;
  expect(await status('Client', token)).toBe(401);
  expect(await status('Agent/me', token)).toBe(401);
});
