import { describe, expect, it } from 'vitest';
import type { Token } from '../../../lib/core/token';
import { haloClient } from '../../../lib/halo/halo-client';
import { addressesOf } from './addresses-of';
import { empty, html, json, type Responder, serve } from './local-server';

const token = (accessToken: string): Token => ({
  accessToken,
  expiresAt: Date.now() + 3_600_000,
  scopes: null,
});

async function client(
  respond: Responder,
  more: { timeoutMs?: number; maxBytes?: number; signal?: AbortSignal } = {},
) {
  const { base, seen } = await serve(respond);
  let renewals = 0;
  const halo = haloClient({
    addresses: addressesOf(base),
    token: async () => ({ ok: true, value: token('old') }),
    renewToken: async () => ({ ok: true, value: token(`new-${++renewals}`) }),
    timeoutMs: 2000,
    ...more,
  });
  return { halo, seen, renewals: () => renewals };
}
const failureOf = async (respond: Responder, more: Parameters<typeof client>[1] = {}) => {
  const { halo } = await client(respond, more);
  const answer = await halo.get('Client');
  return answer.ok ? answer.value : answer.error;
};
const expired = { error: 'invalid_token', error_description: 'The token has expired.' };

describe('haloClient', () => {
  it('it has no verb but GET', async () => {
    const { halo, seen } = await client((_, response) => json(response, {}));
    expect(Object.keys(halo)).toEqual(['get']);
    await halo.get('Client', { pageinate: 'true' });
    expect(seen[0]).toMatchObject({ method: 'GET', path: '/api/Client' });
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer old' });
    expect(seen[0]?.headers.cookie).toBeUndefined();
  });

  it.each<[string, Responder]>([
    ['401 with an empty body', (_, response) => empty(response, 401)],
    ['400 that says the token has expired', (_, response) => json(response, expired, 400)],
  ])('%s renews the token once and goes on', async (_, refuse) => {
    const { halo, seen, renewals } = await client((one, response) =>
      one.headers.authorization === 'Bearer old' ? refuse(one, response) : json(response, { clients: [] }),
    );
    expect(await halo.get('Client')).toMatchObject({ ok: true, value: { body: { clients: [] } } });
    expect([seen.length, renewals()]).toEqual([2, 1]);
  });

  it('a token that stays refused is renewed once, not for ever', async () => {
    const { halo, seen, renewals } = await client((_, response) => empty(response, 401));
    expect(await halo.get('Client')).toMatchObject({ ok: false, error: { code: 'api.unauthorised' } });
    expect([seen.length, renewals()]).toEqual([2, 1]);
  });

  it('an ordinary 400 about an expired contract renews nothing', async () => {
    const { halo, renewals } = await client((_, response) => json(response, 'The contract has expired', 400));
    expect(await halo.get('Client')).toMatchObject({
      ok: false,
      error: { code: 'api.bad_request', details: { message: 'The contract has expired' } },
    });
    expect(renewals()).toBe(0);
  });

  it('a server that echoes the request brings no token into the failure', async () => {
    const { halo } = await client(({ headers }, response) =>
      json(response, { message: `Bad header: authorization ${headers.authorization}` }, 400),
    );
    const answer = await halo.get('Client');
    expect(answer).toMatchObject({ error: { code: 'api.bad_request' } });
    expect(answer.ok ? '' : answer.error.details.message).toBe('Bad header: authorization Bearer [hidden]');
  });

  it.each<[string, Responder, string, string]>([
    ['403', (_, response) => empty(response, 403), 'api.forbidden', 'config'],
    ['404', (_, response) => empty(response, 404), 'api.not_found', 'config'],
    ['500', (_, response) => empty(response, 500), 'api.server_fault', 'transient'],
    ['504', (_, response) => html(response, 504), 'api.server_fault', 'transient'],
    ['a web page', (_, response) => html(response), 'api.not_json', 'transient'],
    [
      'cut JSON',
      (_, response) => void response.writeHead(200).end('{"clients":[{"id":1'),
      'api.not_json',
      'transient',
    ],
    [
      'JSON and more',
      (_, response) => void response.writeHead(200).end('{"clients":[]} oops'),
      'api.not_json',
      'transient',
    ],
    ['an empty 200', (_, response) => empty(response, 200), 'api.not_json', 'transient'],
    ['204', (_, response) => empty(response, 204), 'api.not_json', 'transient'],
    [
      'a redirect',
      (_, response) => void response.writeHead(302, { location: '/login' }).end(),
      'api.redirected',
      'config',
    ],
    ['a cut connection', (_, response) => void response.destroy(), 'api.unreachable', 'transient'],
  ])('%s is named, and its kind says what to do', async (_, respond, code, kind) => {
    expect(await failureOf(respond)).toMatchObject({ code, kind });
  });

  it('a reached limit tells the wait, and the limit where Halo names it', async () => {
    const text = 'Rate Limit Reached - 300 Requests per rolling 5 minute window';
    expect(await failureOf((_, response) => void response.writeHead(429).end(text))).toMatchObject({
      code: 'api.rate_limited',
      kind: 'transient',
      details: { waitSeconds: 15, limitRequests: 300, limitSeconds: 300 },
    });
  });

  it('an answer that ends before its length is a failure, not a short list', async () => {
    const failure = await failureOf((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"clients":[]}');
      setImmediate(() => response.destroy());
    });
    expect(failure).toMatchObject({ code: 'api.unreachable' });
  });

  it('JSON counts whatever its content type, and behind a byte order mark', async () => {
    const { halo } = await client(
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end('\ufeff{"clients":[]}'),
    );
    expect(await halo.get('Client')).toMatchObject({ ok: true, value: { body: { clients: [] } } });
  });

  it('an endless answer is cut off at the cap', async () => {
    let sent = 0;
    const failure = await failureOf(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = () => {
          if (response.destroyed) return;
          sent += 65_536;
          response.write('x'.repeat(65_536), more);
        };
        more();
      },
      { maxBytes: 2 ** 20 },
    );
    expect(failure).toMatchObject({ code: 'api.too_large', details: { megabytes: 1 } });
    expect(sent).toBeLessThan(32 * 2 ** 20);
  });

  it('the time-out covers the body', async () => {
    const failure = await failureOf(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{');
      },
      { timeoutMs: 120 },
    );
    expect(failure).toMatchObject({ code: 'api.timeout' });
  });

  it('a cancelled request says so', async () => {
    const controller = new AbortController();
    expect(await failureOf(() => controller.abort(), { signal: controller.signal })).toMatchObject({
      code: 'api.cancelled',
    });
  });

  it('a refused renewal is the answer', async () => {
    const { base } = await serve((_, response) => empty(response, 401));
    const halo = haloClient({
      addresses: addressesOf(base),
      token: async () => ({ ok: true, value: token('old') }),
      renewToken: async () => ({
        ok: false,
        error: { code: 'token.invalid_client', kind: 'config', details: {} },
      }),
    });
    expect(await halo.get('Client')).toMatchObject({ ok: false, error: { code: 'token.invalid_client' } });
  });
});
