// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../lib/halo/parse-address';
import { resolveAddresses } from '../../../lib/halo/resolve-addresses';

/** Known instances: hosted, another product, own domain with port and base path. */
const instances = [
  'https://acme.halopsa.com',
  'https://globex.haloitsm.com',
  'https://psa.northwind.example',
  'https://psa.northwind.example:8443',
  'https://it.northwind.co.uk/halo',
] as const;

const noise = fc.constantFrom('', ' ', '\n', '\t', '\u00a0', '\u200b', '\ufeff', ' \u200b ');
const ending = fc.constantFrom('', '/', '//', '/?', '/#', '?x=1', '#top', '/?tenant=acme#x');
const path = fc.constantFrom(
  ...[
    '',
    '/api',
    '/API',
    '//api',
    '/api/Client',
    '/api/authinfo',
    '/auth',
    '/AUTH',
    '/auth/auth',
    '/auth/token',
  ],
  ...[
    '/auth//token',
    '/auth/.well-known/openid-configuration',
    '/config/integrations/api/applications',
    '/tickets',
  ],
);
const around = fc.constantFrom(
  ...([
    '{}',
    '"{}"',
    '<{}>',
    '“{}”',
    "'{}'",
    'Resource Server: {}',
    '{},',
    '{};',
    'Base URL\n{}',
    '{} (hosted)',
  ] as const),
);
const scheme = fc.constantFrom('https://', 'HTTPS://', 'https:/', '', '//');
/** Letter case, an explicit default port, the root dot, and zero-width characters inside. */
const spelling = fc.constantFrom<(host: string) => string>(
  (host) => host,
  (host) => host.toUpperCase(),
  (host) => `${host.slice(0, 3)}\u200b${host.slice(3)}`,
  (host) => (/:/.test(host) ? host : `${host}:443`),
  (host) => (/:/.test(host) ? host : `${host}.`),
);

const decorated = fc
  .tuple(fc.constantFrom(...instances), scheme, spelling, path, ending, around, noise, noise)
  .map(([instance, prefix, spell, inner, end, frame, before, after]) => {
    const [, host = '', base = ''] = /^https:\/\/([^/]+)(.*)$/.exec(instance) ?? [];
    const address = `${prefix}${spell(host)}${base}${inner}${end}`;
    return { instance, text: `${before}${frame.replace('{}', address)}${after}` };
  });

describe('any decoration of a known instance', () => {
  test('is read as that instance or refused by name, and never as another host', () => {
    let refused = 0;
    fc.assert(
      fc.property(decorated, ({ instance, text }) => {
        const parsed = parseAddress(text);
        if (!parsed.ok) {
          refused += 1;
          expect(parsed.error.code).toMatch(/^address\./);
          return;
        }
        expect(parsed.value.base).toBe(instance);
      }),
      { numRuns: 4_000, seed: 20_261_122 },
    );
    // Words around an address without a scheme cannot be told from it; everything else is read.
    expect(refused / 4_000).toBeLessThan(0.25);
  });

  test('as Base URL and as Auth Server ends in the same four parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...instances), path, ending, (instance, inner, end) => {
        const auth = /\/auth(?:\/|$)/i.test(inner) ? `${instance}${inner}${end}` : '';
        const resolved = resolveAddresses(
          { baseUrl: `${instance}${inner}${end}`, authServer: auth, tenant: '' },
          null,
        );
        expect(resolved).toMatchObject({
          ok: true,
          value: {
            base: instance,
            apiRoot: `${instance}/api`,
            authServer: `${instance}/auth`,
            tokenUrl: `${instance}/auth/token`,
          },
        });
      }),
      { numRuns: 1_000, seed: 20_261_122 },
    );
  });

  test('with credentials, plain http or another scheme is refused whatever surrounds it', () => {
    const danger = fc.constantFrom(
      'http://',
      'ftp://',
      'https://u:hunter2@',
      'http://admin@',
      'javascript://',
    );
    fc.assert(
      fc.property(danger, path, ending, noise, (prefix, inner, end, space) => {
        const parsed = parseAddress(`${space}${prefix}acme.halopsa.com${inner}${end}${space}`);
        expect(parsed.ok).toBe(false);
        expect(JSON.stringify(parsed)).not.toContain('hunter2');
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
  });
});
