import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningHalo, startHalo } from '../start';
import { ask } from '../test-client';
import type { boot } from './boot';

let halo: RunningHalo;
beforeAll(async () => {
  halo = await startHalo({ http: true });
});
afterAll(() => halo.close());

const post = (kind: string, json: unknown) => ask(halo, `/_ui/${kind}`, { json });
const put = (kind: string, id: string, json: unknown) =>
  ask(halo, `/_ui/${kind}/${id}`, { json, method: 'PUT' });

test('boot offers 113 settings in sections, the scopes and the other choices', async () => {
  const { options } = (await ask(halo, '/_ui/boot')).json as unknown as ReturnType<typeof boot>;
  expect(options.settings).toHaveLength(113);
  expect(options.settings.map(({ label }) => label)).toContain('Invoices Access Level');
  expect(options.scopes.map(({ name }) => name)).toContain('read:customers');
  expect(options.methods).toContain('Client ID and Secret (Services)');
});

test.each([
  ['roles', { name: ' ' }, 'Role Name'],
  ['roles', { name: null }, 'Role Name'],
  ['agents', { name: 'A', workday: 1 }, 'Default Team'],
  ['agents', { name: 'A', defaultTeam: null }, 'Work Hours'],
  ['agents', { name: 'Alex Morgan', defaultTeam: null, workday: 1 }, 'already exists'],
  ['applications', { name: 'A' }, 'Authentication Method'],
  [
    'applications',
    { name: 'A', method: 'Client ID and Secret (Services)', loginType: 'Agent' },
    'Agent to log in as',
  ],
  ['webhooks', { name: 'A', payloadUrl: 'https://x.example' }, 'event'],
])('a new record of %s is refused when %j lacks something', async (kind, draft, reason) => {
  const got = await post(kind, draft);
  expect(got.status).toBe(400);
  expect(got.json.message).toMatch(/^Unable to save data\. /);
  expect(got.json.message).toContain(reason);
});

test('a person can build a whole integration, and its token then reads clients', async () => {
  const role = (await post('roles', { name: 'Gradient' })).json;
  await put('roles', role.id, { settings: { 'Clients Access Level': 'Read Only' } });
  const agent = (
    await post('agents', { name: 'Gradient', roles: [role.id], apiOnly: true, defaultTeam: null, workday: 1 })
  ).json;
  const shownId = '11111111-1111-4111-8111-111111111111';
  const { secret } = (await ask(halo, '/_ui/applications/secret', { method: 'POST' })).json;
  const application = (
    await post('applications', {
      name: 'Gradient MSP',
      method: 'Client ID and Secret (Services)',
      clientId: shownId,
      loginType: 'Agent',
      loginAgent: agent.id,
      newSecret: secret,
    })
  ).json;
  expect(application.clientId).not.toBe(shownId);
  await put('applications', application.id, { scopes: ['read:customers'] });
  const form = {
    grant_type: 'client_credentials',
    client_id: application.clientId,
    client_secret: secret,
    scope: 'read:customers',
  };
  const token = (await ask(halo, '/auth/token', { form })).json.access_token;
  expect((await ask(halo, '/api/Client', { token })).status).toBe(200);

  const rotated = (await put('applications', application.id, { loginType: 'User', loginAgent: null })).json;
  expect(rotated.newSecret).toMatch(/^[0-9a-f-]{73}$/);
  expect(rotated.clientId).toBe(application.clientId);
  expect((await ask(halo, '/auth/token', { form })).json.error).toBe('invalid_client');
  const reread = (await ask(halo, `/_ui/applications/${application.id}`)).text;
  expect(reread).not.toContain(secret);
  expect(reread).not.toContain(rotated.newSecret);
});

test('a deleted record is gone', async () => {
  const { id } = (await post('roles', { name: 'Passing' })).json;
  expect((await ask(halo, `/_ui/roles/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(halo, `/_ui/roles/${id}`)).status).toBe(404);
});

test('the HaloPSA API page gets the three values, with no tenant on an own domain', async () => {
  const https = await startHalo();
  const { json } = await ask(https, '/_ui/api', { host: 'psa.northwind.example' });
  await https.close();
  expect(json).toEqual({
    resourceServer: 'https://psa.northwind.example/api',
    authServer: 'https://psa.northwind.example/auth',
    tenant: null,
  });
});
