import { describe, expect, it } from 'vitest';
import { findMissingScopes } from '../../../lib/halo/find-missing-scopes';
import { requestUsableToken } from '../../../lib/halo/request-usable-token';
import { addressesOf } from './addresses-of';
import { json, openIddict, serve } from './local-server';

const all = ['customers', 'items', 'assets', 'sales', 'contracts', 'invoices', 'tickets', 'users'].map(
  (name) => `read:${name}`,
);

/** Halo's way: refused as a whole when one scope is not ticked, and it does not say which. */
async function halo(ticked: readonly string[]) {
  return serve(({ form }, response) => {
    const asked = (form.get('scope') ?? '').split(' ');
    if (asked.every((scope) => ticked.includes(scope)))
      return json(response, openIddict.token(asked.join(' ')));
    const text = 'This client application is not allowed to use the specified scope.';
    return json(response, openIddict.error('invalid_request', text), 400);
  });
}
const requestTo = (base: string, scopes: string[]) => ({
  addresses: addressesOf(base),
  clientId: 'id',
  clientSecret: 'secret',
  scopes,
});

describe('findMissingScopes', () => {
  it('every possible set of missing scopes is found exactly, in at most 8 calls', async () => {
    let ticked: string[] = [];
    let calls = 0;
    const ask: Parameters<typeof findMissingScopes>[1] = async ({ scopes }) => {
      calls++;
      return scopes.every((scope) => ticked.includes(scope))
        ? { ok: true, value: { accessToken: 't', expiresAt: 0, scopes: [...scopes] } }
        : { ok: false, error: { code: 'token.scope_refused', kind: 'config', details: {} } };
    };
    for (const size of [1, 2, 6, 8]) {
      const scopes = all.slice(0, size);
      for (let bits = 0; bits < 2 ** size - 1; bits++) {
        ticked = scopes.filter((_, at) => bits & (1 << at));
        calls = 0;
        const found = await findMissingScopes(requestTo('https://a.example', scopes), ask);
        expect(found).toEqual({
          ok: true,
          value: { granted: ticked, missing: scopes.filter((scope) => !ticked.includes(scope)) },
        });
        expect(calls).toBeLessThanOrEqual(8);
      }
    }
  });

  it('one missing of six is found in five calls or fewer', async () => {
    const six = all.slice(0, 6);
    const { base, seen } = await halo(six.filter((scope) => scope !== 'read:contracts'));
    const found = await findMissingScopes(requestTo(base, six));
    expect(found).toMatchObject({ ok: true, value: { missing: ['read:contracts'] } });
    expect(seen.length).toBeLessThanOrEqual(5);
  });

  it('another failure on the way is told as what it is', async () => {
    const { base } = await serve((_, response) =>
      json(response, openIddict.error('invalid_client', ''), 401),
    );
    expect(await findMissingScopes(requestTo(base, ['read:items', 'read:sales']))).toMatchObject({
      ok: false,
      error: { code: 'token.invalid_client' },
    });
  });
});

describe('requestUsableToken', () => {
  it('a token comes for what is ticked, and the rest is named', async () => {
    const { base } = await halo(['read:customers', 'read:assets']);
    expect(
      await requestUsableToken(requestTo(base, ['read:customers', 'read:items', 'read:assets'])),
    ).toMatchObject({
      ok: true,
      value: { token: { scopes: ['read:customers', 'read:assets'] }, missing: ['read:items'] },
    });
  });

  it('a token that carries less than was asked names what is missing', async () => {
    const { base } = await serve((_, response) => json(response, openIddict.token('edit:items')));
    expect(await requestUsableToken(requestTo(base, ['read:customers', 'read:items']))).toMatchObject({
      ok: true,
      value: { missing: ['read:customers'] },
    });
  });

  it('no token comes when none is ticked', async () => {
    const { base } = await halo(['all']);
    expect(await requestUsableToken(requestTo(base, ['read:customers', 'read:items']))).toMatchObject({
      ok: false,
      error: { code: 'token.scope_missing', details: { missing: 'read:customers, read:items' } },
    });
  });
});
