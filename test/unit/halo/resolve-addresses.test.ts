import { describe, expect, it } from 'vitest';
import type { DiscoveryEvidence } from '../../../lib/checks/evidence';
import { cleanTenant, readTenant } from '../../../lib/halo/clean-tenant';
import { resolveAddresses } from '../../../lib/halo/resolve-addresses';

const base = 'https://acme.halopsa.com';
const discovery: DiscoveryEvidence = {
  base,
  authServer: `${base}/auth`,
  tenant: 'acme',
  appVersion: '2.236.133',
  assumed: false,
  at: 1,
};
const resolve = (
  baseUrl: string,
  authServer = '',
  tenant = '',
  found: DiscoveryEvidence | null = discovery,
) => {
  const result = resolveAddresses({ baseUrl, authServer, tenant }, found);
  return result.ok ? result.value : result.error;
};

describe('resolveAddresses', () => {
  it('an instance alone is completed by what it says about itself', () => {
    expect(resolve(`${base}/api/`)).toEqual({
      base,
      apiRoot: `${base}/api`,
      authServer: `${base}/auth`,
      tokenUrl: `${base}/auth/token`,
      tenant: 'acme',
      authFrom: 'authinfo',
    });
  });

  it('the auth server is assumed, and said to be, when the instance names none', () => {
    expect(resolve(base, '', '', null)).toMatchObject({ authServer: `${base}/auth`, authFrom: 'assumed' });
  });

  it.each([`${base}/auth/`, `${base}/auth//`, `${base}/auth/token`, `${base}/auth/token/`, base])(
    'the auth server typed as %s is the one the instance names',
    (authServer) => {
      expect(resolve(base, authServer)).toMatchObject({
        tokenUrl: `${base}/auth/token`,
        authFrom: 'authinfo',
      });
    },
  );

  it.each([
    [`${base}/auth`, base],
    [`${base}/auth/`, `${base}/api`],
    ['https://auth.haloservicedesk.com', `${base}/api`],
    ['https://auth.haloservicedesk.com', base],
  ])('Base URL %s with Auth Server %s are recognised as swapped', (baseUrl, authServer) => {
    expect(resolve(baseUrl, authServer)).toMatchObject({ code: 'address.swapped' });
  });

  it('the resource server in the auth field is named as such', () => {
    expect(resolve(base, `${base}/api`)).toMatchObject({ code: 'address.auth_is_resource' });
  });

  it('an auth server on another host counts when the admin typed it, not when a page showed it', () => {
    const typed = { baseUrl: base, authServer: 'https://auth.attacker.example/auth', tenant: '' };
    expect(resolveAddresses(typed, discovery)).toMatchObject({ ok: true, value: { authFrom: 'typed' } });
    expect(resolveAddresses({ ...typed, authFrom: 'page' }, discovery)).toMatchObject({
      ok: false,
      error: {
        code: 'address.auth_elsewhere',
        details: { baseHost: 'acme.halopsa.com', authHost: 'auth.attacker.example' },
      },
    });
  });

  it('a page never overrules the instance, not even for the name next door', () => {
    const typed = { baseUrl: base, authServer: 'https://evil.halopsa.com/auth', tenant: '' };
    const refused = { ok: false, error: { code: 'address.auth_elsewhere' } };
    expect(resolveAddresses({ ...typed, authFrom: 'page' }, discovery)).toMatchObject(refused);
    expect(resolveAddresses({ ...typed, authFrom: 'page' }, null)).toMatchObject(refused);
    expect(resolveAddresses({ ...typed, authFrom: 'authinfo' }, discovery)).toMatchObject(refused);
  });

  it('a page may name a shared auth server of Halo, or one of the same owner, while the instance says nothing', () => {
    const shared = { baseUrl: base, authServer: 'https://auth.haloservicedesk.com', tenant: 'acme' };
    expect(resolveAddresses({ ...shared, authFrom: 'page' }, null)).toMatchObject({ ok: true });
    const own = { baseUrl: 'https://psa.acme.com', authServer: 'https://login.acme.com/auth', tenant: '' };
    expect(resolveAddresses({ ...own, authFrom: 'page' }, null)).toMatchObject({ ok: true });
  });

  it('a shared auth server as the only address is named as what it is', () => {
    expect(resolve('https://auth.haloservicedesk.com/auth/token')).toMatchObject({
      code: 'address.base_is_auth',
    });
  });

  it('an evidence of another instance is not used', () => {
    expect(resolve('https://other.halopsa.com')).toMatchObject({ authFrom: 'assumed', tenant: null });
  });

  it('the root of the host typed as auth server of an instance below it is completed by that instance', () => {
    expect(resolve('https://psa.blue.com/halo', 'https://psa.blue.com')).toMatchObject({
      tokenUrl: 'https://psa.blue.com/halo/auth/token',
      authFrom: 'assumed',
    });
  });

  it('a base path that was no Halo’s gives way to the root that answered', () => {
    const root = { ...discovery, base: 'https://psa.blue.com', authServer: 'https://psa.blue.com/auth' };
    const found = { ...root, tenant: null, askedAt: 'https://psa.blue.com/x' };
    const expected = { base: 'https://psa.blue.com', tokenUrl: 'https://psa.blue.com/auth/token' };
    expect(resolve('https://psa.blue.com/x', '', '', found)).toMatchObject(expected);
    expect(resolve('https://psa.blue.com/x', 'https://psa.blue.com/x/auth', '', found)).toMatchObject(
      expected,
    );
    expect(resolve('https://psa.blue.com/other', '', '', found)).toMatchObject({
      base: 'https://psa.blue.com/other',
      authFrom: 'assumed',
    });
  });

  it('a bare auth host named by the instance stays named by it when its tokens lie below /auth', () => {
    const found = { ...discovery, authServer: 'https://login.acme.com' };
    expect(resolve(base, 'https://login.acme.com/auth', '', found)).toMatchObject({ authFrom: 'authinfo' });
  });

  it('an empty Base URL is named as the field it is', () => {
    expect(resolve('  ')).toMatchObject({ code: 'address.empty', details: { field: 'Base URL' } });
  });
});

describe('cleanTenant', () => {
  it.each([
    ...['', '  ', 'Not set', 'not set\u00a0', 'None', 'N/A', 'null', 'NotSet', 'not  set', '(none)', 'blank'],
    ...['Nicht festgelegt', 'Tenant: Not set', '*None*', 'https://psa.blue.com', 'auth.haloservicedesk.com'],
  ])('%j is no tenant', (text) => {
    expect(cleanTenant(text)).toBeNull();
  });

  it.each([
    ['Tenant: acme', 'Only acme is taken as the tenant.'],
    ['"acme"', 'Only acme is taken as the tenant.'],
    ['https://acme.halopsa.com', 'acme was taken from the address as the tenant.'],
    ['https://x.halopsa.com/auth/token?tenant=acme', 'acme was taken from the address as the tenant.'],
  ])('of %j only the tenant is kept, and that is told', (text, told) => {
    expect(readTenant(text)).toEqual({ tenant: 'acme', told });
  });

  it('a tenant keeps its own spelling without the spaces around it', () => {
    expect(cleanTenant(' Acme-MSP\n')).toBe('Acme-MSP');
  });
});
