import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../../../lib/halo/parse-address';

const parsed = (text: string) => {
  const result = parseAddress(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
};
const refusal = (text: string) => {
  const result = parseAddress(text);
  return result.ok ? result.value.base : result.error;
};

afterEach(() => vi.unstubAllEnvs());

describe('parseAddress', () => {
  it.each([
    'https://acme.halopsa.com',
    'https://acme.halopsa.com/',
    'https://acme.halopsa.com//',
    'acme.halopsa.com',
    '//acme.halopsa.com/',
    'ACME.HaloPSA.com',
    'HTTPS://acme.halopsa.com:443/',
    'https:/acme.halopsa.com',
    'https://acme.halopsa.com.',
    'https://acme.halopsa.com/api',
    'https://acme.halopsa.com/api/',
    'https://acme.halopsa.com/API/',
    'https://acme.halopsa.com//api//',
    'https://acme.halopsa.com/api/Client?count=1',
    'https://acme.halopsa.com/auth',
    'https://acme.halopsa.com/auth//',
    'https://acme.halopsa.com/auth/auth',
    'https://acme.halopsa.com/auth/token?tenant=acme',
    'https://acme.halopsa.com/auth/token/',
    'https://acme.halopsa.com/auth/.well-known/openid-configuration',
    'https://acme.halopsa.com/config/integrations/api/applications?id=3#details',
    'https://acme.halopsa.com/anything/else',
    ' https://acme.halopsa.com \n',
    '\u00a0https://acme.halopsa.com\u200b',
    'https://ac\u200bme.halopsa.com',
    '"https://acme.halopsa.com/"',
    '<https://acme.halopsa.com>',
    'Resource Server: https://acme.halopsa.com/api',
    'https://acme.halopsa.com/api,',
    'https://acme.halopsa\n.com',
    'https://acme.halo\r\npsa.com/',
    'https: //acme.halopsa.com',
    'https://https://acme.halopsa.com',
    'ｈｔｔｐｓ：／／ａｃｍｅ．halopsa.com',
    'https//acme.halopsa.com',
    'https:\\\\acme.halopsa.com\\api',
    'https://acme.halopsa.comhttps://acme.halopsa.com/api',
  ])('%j is the instance https://acme.halopsa.com', (text) => {
    expect(parsed(text).base).toBe('https://acme.halopsa.com');
  });

  it.each([
    ['https://psa.msp.co.uk:8443/halo/api/', 'https://psa.msp.co.uk:8443/halo'],
    ['https://psa.msp.co.uk/halo/auth/token', 'https://psa.msp.co.uk/halo'],
    ['https://psa.msp.co.uk/Halo/tickets?id=4', 'https://psa.msp.co.uk/Halo'],
    ['10.0.0.5/halo/', 'https://10.0.0.5/halo'],
    ['https://[fd00::1]:8443/api', 'https://[fd00::1]:8443'],
    ['https://halo/api', 'https://halo'],
    ['https://help_desk.acme.local/api', 'https://help_desk.acme.local'],
    ['help_desk.acme.local', 'https://help_desk.acme.local'],
  ])('%j keeps the port and base path of an on-premises instance', (text, base) => {
    expect(parsed(text).base).toBe(base);
  });

  it.each([
    '(https://psa.blue.com/api)',
    'https://psa.blue.com/api.',
    '`https://psa.blue.com/api`',
    '*https://psa.blue.com/api*',
    '[Halo](https://psa.blue.com/api)',
    'https://psa.blue.com/api%20',
    'https://psa.blue.com/api;jsessionid=1',
    'https://psa.blue.com/authinfo',
    'https://psa.blue.com/timesheets',
    'https://psa.blue.com/mailbox',
    'https://psa.blue.com/suppliers',
    'https://psa.blue.com/chat',
    'https://psa.blue.com/approvals',
    'https://psa.blue.com/purchaseorders/12',
  ])('%j has no base path', (text) => {
    expect(parsed(text).base).toBe('https://psa.blue.com');
  });

  it.each(['https://psa.blue.com/auth)', 'https://psa.blue.com/auth|', '`https://psa.blue.com/auth`'])(
    '%j is the auth server it was before it was quoted',
    (text) => {
      expect(parsed(text)).toMatchObject({ part: 'auth', authServer: 'https://psa.blue.com/auth' });
    },
  );

  it('a token address yields the auth server and the tenant', () => {
    const address = parsed('https://acme.halopsa.com/auth/token?tenant=acme');
    expect(address).toMatchObject({
      part: 'auth',
      authServer: 'https://acme.halopsa.com/auth',
      tenant: 'acme',
    });
  });

  it('an auth server without a path stays without one', () => {
    expect(parsed('https://auth.haloservicedesk.com/token').authServer).toBe(
      'https://auth.haloservicedesk.com',
    );
  });

  it('what was removed or added is told', () => {
    expect(parsed(' acme.halopsa.com/api/?x=1').notices).toEqual([
      'spaces-removed',
      'scheme-added',
      'slashes-removed',
      'api-removed',
      'query-removed',
    ]);
    expect(parsed('https://acme.halopsa.com').notices).toEqual([]);
  });

  it.each([
    ['', 'address.empty'],
    ['Not set', 'address.empty'],
    ['http://acme.halopsa.com', 'address.not_https'],
    ['ftp://acme.halopsa.com', 'address.wrong_scheme'],
    ['javascript:alert(1)', 'address.not_an_address'],
    ['our halo', 'address.not_an_address'],
    ['https://', 'address.not_an_address'],
    ['acme', 'address.bare_name'],
    ['https://www.halopsa.com/pricing', 'address.marketing_site'],
    ['halopsa.com', 'address.marketing_site'],
    ['https', 'address.not_an_address'],
    ['https://https', 'address.not_an_address'],
    ['https://http://acme.halopsa.com', 'address.not_https'],
    ['https://10.5', 'address.not_an_address'],
    ['acme.halopsa.comacme.halopsa.com', 'address.not_an_address'],
    ['https://acme. halopsa.com', 'address.broken'],
    ['https://psa. blue.com', 'address.broken'],
    ['https://psa.blue com', 'address.broken'],
    ['https://psa<br>.blue.com', 'address.broken'],
    ['https://psa, blue', 'address.broken'],
    ['https://psa.blue.com https://login.blue.com', 'address.several'],
    ['Nicht festgelegt', 'address.empty'],
    ['https://acme.h\u0430lopsa.com', 'address.look_alike'],
    ['https://acme.halo\u0440sa.com/api', 'address.look_alike'],
  ])('%j is refused as %s', (text, code) => {
    expect(refusal(text)).toMatchObject({ code });
  });

  it('a look-alike is shown by its punycode name', () => {
    expect(refusal('https://acme.h\u0430lopsa.com')).toMatchObject({
      details: { looksLike: 'halopsa.com', punycode: expect.stringContaining('xn--') },
    });
  });

  it('another international name passes with a notice and its punycode host', () => {
    const address = parsed('https://h\u00e4lo.m\u00fcller.de');
    expect(address.notices).toContain('international-name');
    expect(address.host).toContain('xn--');
  });

  it.each([
    'https://admin:hunter2@acme.halopsa.com',
    'admin:hunter2@acme.halopsa.com',
    'http://u:hunter2@localhost/',
  ])('%j is refused without repeating the password', (text) => {
    const error = refusal(text);
    expect(error).toMatchObject({ code: 'address.has_credentials' });
    expect(JSON.stringify(error)).not.toContain('hunter2');
  });

  it('plain http to this very machine passes in development builds alone', () => {
    expect(refusal('http://127.0.0.1:8080/api')).toBe('http://127.0.0.1:8080');
    vi.stubEnv('DEV', false);
    expect(refusal('http://127.0.0.1:8080/api')).toMatchObject({ code: 'address.not_https' });
  });
});
