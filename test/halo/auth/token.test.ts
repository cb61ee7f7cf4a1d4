import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { defaultSwitches } from '../faults/switches';
import type { HaloApplication } from '../model/instance';
import { type RunningHalo, startHalo } from '../start';
import { ask, askToken, tokenFor } from '../test-client';

let halo: RunningHalo;
let application: HaloApplication;
let before: HaloApplication;
beforeAll(async () => {
  halo = await startHalo({ http: true, scenario: 'scopable-ready' });
  application = halo.instance().applications.at(-1) as HaloApplication;
  before = structuredClone(application);
});
afterAll(() => halo.close());
beforeEach(() => {
  Object.assign(application, structuredClone(before));
  Object.assign(halo.switches, defaultSwitches, { rateLimit: null });
});

const refusal = (got: { status: number; json: { error: string } | null }) => [got.status, got.json?.error];

test('the right credentials get a bearer token for an hour with the scopes asked for', async () => {
  const got = await askToken(halo, { scope: 'read:customers read:items' });
  expect(got.status).toBe(200);
  expect(got.json).toMatchObject({
    token_type: 'Bearer',
    expires_in: 3600,
    scope: 'read:customers read:items',
  });
  expect(Object.keys(got.json)).toEqual(
    expect.arrayContaining(['access_token', 'refresh_token', 'id_token']),
  );
});

test('the id token names the login agent and is signed by the published key', async () => {
  const { id_token } = (await askToken(halo)).json;
  const [header = '', body = '', signature = ''] = id_token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
  const { keys } = (await ask(halo, '/auth/.well-known/jwks')).json as unknown as { keys: JsonWebKey[] };
  const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
  const signed = Buffer.from(`${header}.${body}`);
  expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(claims).toMatchObject({ name: 'Scopable API', agent_id: application.loginAgent });
});

test('credentials in a Basic header work as well', async () => {
  const { clientId = '', clientSecret = '' } = halo.credentials ?? {};
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const form = { grant_type: 'client_credentials', scope: 'read:items' };
  const got = await ask(halo, '/auth/token', { form, headers: { authorization: `Basic ${basic}` } });
  expect(got.status).toBe(200);
});

test.each([
  ['an unknown client id', { client_id: '00000000-0000-0000-0000-000000000000' }, 401, 'invalid_client'],
  ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
  ['no secret', { client_secret: '' }, 401, 'invalid_client'],
  ['an unknown scope', { scope: 'read:actions' }, 400, 'invalid_scope'],
  ['a scope the application lacks', { scope: 'read:invoices' }, 400, 'invalid_request'],
  ['all, where single scopes are ticked', { scope: 'all' }, 400, 'invalid_request'],
  ['no grant type', { grant_type: '' }, 400, 'invalid_request'],
  ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
])('%s is refused', async (_, form, status, error) => {
  expect(refusal(await askToken(halo, form))).toEqual([status, error]);
});

test('an application of another method may not use client credentials', async () => {
  application.method = 'API Key';
  expect(refusal(await askToken(halo))).toEqual([400, 'unauthorized_client']);
});

test('a secret in another case is wrong', async () => {
  const client_secret = halo.credentials?.clientSecret.toUpperCase() ?? '';
  expect(refusal(await askToken(halo, { client_secret }))).toEqual([401, 'invalid_client']);
});

test('JSON instead of a form, and GET instead of POST, are refused', async () => {
  expect(refusal(await ask(halo, '/auth/token', { json: { grant_type: 'client_credentials' } }))).toEqual([
    400,
    'invalid_request',
  ]);
  expect(refusal(await ask(halo, '/auth/token'))).toEqual([400, 'invalid_request']);
});

test('without a scope a token is given that every call refuses with 401', async () => {
  const got = await askToken(halo, { scope: '' });
  expect(got.status).toBe(200);
  expect(got.json.scope).toBeUndefined();
  expect((await ask(halo, '/api/client', { token: got.json.access_token })).status).toBe(401);
});

test('scopes are frozen in a token: a permission added later needs a new one', async () => {
  application.scopes = ['read:items'];
  const old = await tokenFor(halo, 'read:items');
  application.scopes = ['read:items', 'read:customers'];
  expect((await ask(halo, '/api/client', { token: old })).status).toBe(403);
  const fresh = await tokenFor(halo, 'read:items read:customers');
  expect((await ask(halo, '/api/client', { token: fresh })).status).toBe(200);
});

test('with the narrowing policy a token carries what is left of the scopes', async () => {
  halo.switches.scopePolicy = 'narrow';
  expect((await askToken(halo, { scope: 'read:customers read:invoices' })).json.scope).toBe('read:customers');
});

test('an expired token is refused with 401, or with 400 where the switch says so', async () => {
  const token = await tokenFor(halo);
  halo.clock.advance(3601_000);
  const got = await ask(halo, '/api/client', { token });
  expect([got.status, got.text]).toEqual([401, '']);
  halo.switches.expiredToken = 400;
  expect(refusal(await ask(halo, '/api/client', { token }))).toEqual([400, 'invalid_token']);
});

test('a token of an application that was switched off stops working', async () => {
  const token = await tokenFor(halo);
  application.active = false;
  expect((await ask(halo, '/api/client', { token })).status).toBe(401);
});

test('an application that logs in as a user gets a token and then 403 everywhere', async () => {
  application.loginType = 'User';
  const got = await askToken(halo);
  expect((await ask(halo, '/api/agent/me', { token: got.json.access_token })).status).toBe(403);
});

test('a shared auth host refuses a request without the right tenant', async () => {
  halo.switches.tenant = 'required';
  expect((await askToken(halo)).status).toBe(401);
  expect((await askToken(halo, {}, '/auth/token?tenant=Not%20set')).status).toBe(401);
  expect((await askToken(halo, {}, '/auth/token?tenant=ACME')).status).toBe(200);
});

test.each([
  [
    'expires_in as text',
    { expiresIn: 'string' as const },
    (body: Record<string, unknown>) => body.expires_in === '3600',
  ],
  [
    'expires_in below zero',
    { expiresIn: 'negative' as const },
    (body: Record<string, unknown>) => body.expires_in === -1,
  ],
  [
    'no expires_in',
    { expiresIn: 'absent' as const },
    (body: Record<string, unknown>) => !('expires_in' in body),
  ],
  [
    'a lower-case type',
    { tokenType: 'bearer' as const },
    (body: Record<string, unknown>) => body.token_type === 'bearer',
  ],
  [
    'an error with 200',
    { tokenAnswer: 'ok-with-error' as const },
    (body: Record<string, unknown>) => body.error === 'invalid_client',
  ],
])('the switch for %s works', async (_, change, holds) => {
  Object.assign(halo.switches, change);
  const got = await askToken(halo);
  expect([got.status, holds(got.json)]).toEqual([200, true]);
});

test('the request log names the fields of a token request but keeps no secret', async () => {
  halo.clearRequests();
  await askToken(halo);
  const entry = await halo.waitForRequest(({ path, status }) => path === '/auth/token' && status === 200);
  expect(entry.fields).toEqual(['grant_type', 'client_id', 'client_secret', 'scope']);
  expect(JSON.stringify(halo.requests)).not.toContain(halo.credentials?.clientSecret);
});
