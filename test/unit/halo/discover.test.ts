import { describe, expect, it } from 'vitest';
import { discover } from '../../../lib/halo/discover';
import { empty, html, json, type Responder, serve } from './local-server';

interface Faces {
  readonly authinfo: Responder;
  readonly instanceInfo?: Responder;
}

async function ask(
  { authinfo, instanceInfo = (_, response) => empty(response, 404) }: Faces,
  timeoutMs = 2000,
) {
  const { base, seen } = await serve((one, response) =>
    (one.path.endsWith('/authinfo') ? authinfo : instanceInfo)(one, response),
  );
  return { base, seen, result: await discover(base, { timeoutMs }) };
}

describe('discover', () => {
  it('an instance tells its auth server, tenant and version, without a login', async () => {
    const { base, seen, result } = await ask({
      authinfo: ({ headers }, response) =>
        json(response, { auth_url: `http://${headers.host}/auth/`, tenant_id: 'acme', something: 1 }),
      instanceInfo: (_, response) => json(response, { app_version: '2.236.133', tenant_id: 'acme' }),
    });
    expect(result).toMatchObject({
      ok: true,
      value: { base, authServer: `${base}/auth`, tenant: 'acme', appVersion: '2.236.133', assumed: false },
    });
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/authinfo',
      'GET /api/InstanceInfo',
    ]);
    expect(seen.some(({ headers }) => headers.authorization || headers.cookie)).toBe(false);
  });

  it('a path that is no Halo’s gives way to the root of the host, and the evidence says what was asked', async () => {
    const { base, seen } = await serve(({ path, headers }, response) =>
      path === '/api/authinfo'
        ? json(response, { auth_url: `http://${headers.host}/auth`, tenant_id: 'acme' })
        : path.startsWith('/x/')
          ? html(response)
          : empty(response, 404),
    );
    expect(await discover(`${base}/x`)).toMatchObject({
      ok: true,
      value: { base, askedAt: `${base}/x`, authServer: `${base}/auth`, tenant: 'acme' },
    });
    expect(seen[0]?.path).toBe('/x/api/authinfo');
  });

  it('a path where Halo answers is not left', async () => {
    const { base, seen } = await serve(({ headers }, response) =>
      json(response, { auth_url: `http://${headers.host}/x/auth` }),
    );
    const found = await discover(`${base}/x`);
    expect(found).toMatchObject({ ok: true, value: { base: `${base}/x` } });
    expect(seen.every(({ path }) => path.startsWith('/x/'))).toBe(true);
  });

  it('what authinfo leaves out is taken from InstanceInfo', async () => {
    const { base, result } = await ask({
      authinfo: (_, response) => json(response, {}),
      instanceInfo: ({ headers }, response) =>
        json(response, { auth_url: `http://${headers.host}/auth`, tenant_id: 'acme', app_version: '2.99.1' }),
    });
    expect(result).toMatchObject({
      ok: true,
      value: { authServer: `${base}/auth`, tenant: 'acme', assumed: false },
    });
  });

  it('an instance without both is assumed to have /auth, and the evidence says so', async () => {
    const { base, result } = await ask({ authinfo: (_, response) => empty(response, 404) });
    expect(result).toMatchObject({
      ok: true,
      value: { authServer: `${base}/auth`, tenant: null, assumed: true },
    });
  });

  it.each<[string, Responder, string]>([
    ['a web page', (_, response) => html(response), 'address.not_halo'],
    [
      'a web page called JSON',
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('<html>'),
      'address.not_halo',
    ],
    ['a list', (_, response) => json(response, []), 'address.not_halo'],
    [
      'an auth server on another site',
      (_, response) => json(response, { auth_url: 'https://attacker.example/auth' }),
      'address.auth_elsewhere',
    ],
    [
      'an auth server without encryption',
      (_, response) => json(response, { auth_url: 'http://attacker.example/auth' }),
      'address.auth_not_https',
    ],
    [
      'a redirect',
      (_, response) => void response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
      'address.redirected',
    ],
    ['429', (_, response) => void response.writeHead(429).end('Rate Limit Reached'), 'api.rate_limited'],
    ['no answer', () => undefined, 'api.timeout'],
    ['a cut connection', (_, response) => void response.destroy(), 'api.unreachable'],
    [
      'more than an instance ever says',
      (_, response) => void response.writeHead(200).end('x'.repeat(10 ** 6)),
      'address.not_halo',
    ],
  ])('%s ends the discovery', async (_, authinfo, code) => {
    const { result } = await ask({ authinfo }, 300);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('an auth server on one of Halo’s own domains is accepted', async () => {
    const { result } = await ask({
      authinfo: (_, response) =>
        json(response, { auth_url: 'https://auth.haloservicedesk.com', tenant_id: 'acme' }),
    });
    expect(result).toMatchObject({ ok: true, value: { authServer: 'https://auth.haloservicedesk.com' } });
  });
});
