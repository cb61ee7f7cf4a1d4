import { describe, expect, it } from 'vitest';
import { requestToken } from '../../../lib/halo/request-token';
import type { HaloAddresses } from '../../../lib/halo/test-report';
import { addressesOf } from './addresses-of';
import { empty, html, json, openIddict, type Responder, serve } from './local-server';

const secret = 'canary-secret-4711';

async function ask(respond: Responder, more: Partial<HaloAddresses> = {}, timeoutMs = 2000) {
  const { base, seen } = await serve(respond);
  const result = await requestToken({
    addresses: addressesOf(base, more),
    clientId: ' 3d1c-id\u200b ',
    clientSecret: `${secret}\n`,
    scopes: ['read:customers', 'read:items'],
    timeoutMs,
  });
  return { result, seen, base };
}
const failureOf = async (respond: Responder, more: Partial<HaloAddresses> = {}, timeoutMs?: number) => {
  const { result, seen } = await ask(respond, more, timeoutMs);
  expect(seen).toHaveLength(1);
  expect(JSON.stringify(result)).not.toContain(secret);
  return result.ok ? result.value : result.error;
};

describe('requestToken', () => {
  it('a token request is a form without cookies, with scope, cleaned credentials and the tenant in the query', async () => {
    const { result, seen } = await ask(
      (_, response) => json(response, openIddict.token('read:customers read:items')),
      {
        tenant: 'acme',
      },
    );
    expect(result).toMatchObject({ ok: true, value: { scopes: ['read:customers', 'read:items'] } });
    const [one] = seen;
    expect(one).toMatchObject({ method: 'POST', path: '/auth/token' });
    expect(one?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(one?.headers.cookie).toBeUndefined();
    expect(one?.query.get('tenant')).toBe('acme');
    expect(Object.fromEntries(one?.form ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: '3d1c-id',
      client_secret: secret,
      scope: 'read:customers read:items',
    });
  });

  it('no tenant is sent when there is none', async () => {
    const { seen } = await ask((_, response) => json(response, openIddict.token('all')));
    expect(seen[0]?.query.has('tenant')).toBe(false);
  });

  it.each([
    [3600, 3600],
    ['3600', 3600],
    [undefined, 300],
    [-5, 300],
    [0, 300],
    ['soon', 300],
    [null, 300],
    [10 ** 12, 86_400],
  ])('expires_in %j counts as %d seconds', async (expires_in, seconds) => {
    const start = Date.now();
    const { result } = await ask((_, response) => json(response, openIddict.token('all', { expires_in })));
    if (!result.ok) throw new Error(result.error.code);
    expect((result.value.expiresAt - start) / 1000).toBeGreaterThanOrEqual(seconds);
    expect((result.value.expiresAt - start) / 1000).toBeLessThan(seconds + 2);
  });

  it.each(['bearer', 'BEARER', undefined, null])('token_type %j is Bearer', async (token_type) => {
    const { result } = await ask((_, response) => json(response, openIddict.token('all', { token_type })));
    expect(result.ok).toBe(true);
  });

  it.each([
    [401, 'invalid_client', 'The specified client credentials are invalid.', 'token.invalid_client'],
    [400, 'invalid_client', "The 'client_secret' parameter required is missing.", 'token.invalid_client'],
    [400, 'invalid_scope', "The specified 'scope' is invalid.", 'token.scope_refused'],
    [
      400,
      'invalid_request',
      'This client application is not allowed to use the specified scope.',
      'token.scope_refused',
    ],
    [400, 'invalid_request', "The mandatory 'grant_type' parameter is missing.", 'token.invalid_request'],
    [
      400,
      'unauthorized_client',
      'This client application is not allowed to use the specified grant type.',
      'token.wrong_method',
    ],
    [400, 'invalid_request', 'The specified tenant is not valid.', 'token.tenant_missing'],
    [200, 'invalid_client', 'The specified client credentials are invalid.', 'token.invalid_client'],
    [403, 'access_denied', 'No.', 'token.refused'],
  ])('status %d with %s (%s) is %s', async (status, error, text, code) => {
    expect(
      await failureOf((_, response) => json(response, openIddict.error(error, text), status)),
    ).toMatchObject({ code });
  });

  it.each<[string, (form: URLSearchParams) => [unknown, number], string]>([
    ['its error', (form) => [{ error: `bad form: ${form}` }, 400], 'token.refused'],
    [
      'its error as an object',
      (form) => [{ error: { code: form.get('client_secret') } }, 403],
      'token.refused',
    ],
    [
      'its description',
      (form) => [openIddict.error('invalid_request', `cannot read ${form}`), 400],
      'token.scope_refused',
    ],
    [
      'its description without the scopes',
      (form) => [openIddict.error('invalid_request', `no ${form.get('client_secret')}`), 400],
      'token.invalid_request',
    ],
  ])('a server that echoes the form in %s brings no secret into the failure', async (_, answer, code) => {
    const failure = await failureOf(({ form }, response) => json(response, ...answer(form)));
    expect(failure).toMatchObject({ code });
    expect(JSON.stringify(failure)).not.toContain('3d1c-id');
  });

  it('a code of OAuth’s is kept with the number of its cause', async () => {
    const refusal = openIddict.error('access_denied', 'No.');
    expect(await failureOf((_, response) => json(response, refusal, 403))).toMatchObject({
      details: { error: 'access_denied, ID2055' },
    });
    expect(await failureOf((_, response) => json(response, { error: 'teapot' }, 418))).toMatchObject({
      details: { error: 'unknown-reason' },
    });
  });

  it('an error sent as an object is read as well', async () => {
    const body = { error: { code: 'invalid_client' } };
    expect(await failureOf((_, response) => json(response, body, 401))).toMatchObject({
      code: 'token.invalid_client',
    });
  });

  it.each<[string, Responder, string]>([
    ['a web page', (_, response) => html(response), 'token.auth_mix_up'],
    ['404', (_, response) => empty(response, 404), 'token.auth_not_found'],
    ['500', (_, response) => empty(response, 500), 'token.server_fault'],
    ['{}', (_, response) => json(response, {}), 'token.no_access_token'],
    [
      'an empty token',
      (_, response) => json(response, openIddict.token('all', { access_token: '' })),
      'token.no_access_token',
    ],
    [
      'a token that is no header value',
      (_, response) => json(response, openIddict.token('all', { access_token: 'a\r\nb' })),
      'token.no_access_token',
    ],
    ['a cut connection', (_, response) => void response.destroy(), 'token.unreachable'],
  ])('%s instead of a token is named', async (_, respond, code) => {
    expect(await failureOf(respond)).toMatchObject({ code });
  });

  it('a shared auth server that refuses without a tenant asks for the tenant', async () => {
    const shared = { base: 'https://acme.halopsa.com' };
    expect(await failureOf((_, response) => html(response), shared)).toMatchObject({
      code: 'token.tenant_missing',
    });
  });

  it('429 tells how long to wait', async () => {
    const failure = await failureOf((_, response) => {
      response.writeHead(429, { 'retry-after': '7' });
      response.end('Rate Limit Reached');
    });
    expect(failure).toMatchObject({ code: 'token.rate_limited', details: { waitSeconds: 7 } });
  });

  it('a redirect is refused and the secret goes nowhere else', async () => {
    const elsewhere = await serve((_, response) => json(response, openIddict.token('all')));
    const failure = await failureOf((_, response) => {
      response.writeHead(307, { location: `${elsewhere.base}/auth/token` });
      response.end();
    });
    expect(failure).toMatchObject({ code: 'token.redirected', kind: 'config' });
    expect(elsewhere.seen).toHaveLength(0);
  });

  it('no answer in time is a time-out, and so is an answer that never ends', async () => {
    expect(await failureOf(() => undefined, {}, 150)).toMatchObject({
      code: 'token.timeout',
      details: { seconds: 0.2 },
    });
    const trickle: Responder = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"access_token":');
    };
    expect(await failureOf(trickle, {}, 150)).toMatchObject({ code: 'token.timeout' });
  });

  it('a cancelled request says so', async () => {
    const controller = new AbortController();
    const { base } = await serve(() => controller.abort());
    const result = await requestToken({
      addresses: addressesOf(base),
      clientId: 'id',
      clientSecret: secret,
      scopes: ['read:items'],
      signal: controller.signal,
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'token.cancelled' } });
  });

  it('nothing is sent without id, secret or scope', async () => {
    const { base, seen } = await serve((_, response) => json(response, {}));
    const request = {
      addresses: addressesOf(base),
      clientId: 'id',
      clientSecret: secret,
      scopes: ['read:items'],
    };
    const codes = [
      await requestToken({ ...request, clientId: ' \u00a0' }),
      await requestToken({ ...request, clientSecret: '\u200b' }),
      await requestToken({ ...request, scopes: [] }),
    ].map((result) => (result.ok ? '' : result.error.code));
    expect(codes).toEqual(['token.id_missing', 'token.secret_missing', 'token.no_scope']);
    expect(seen).toHaveLength(0);
  });
});
