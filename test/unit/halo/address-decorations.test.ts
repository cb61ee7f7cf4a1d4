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
const ending = fc.constantFrom(
  ...['', '/', '//', '/?', '/#', '?x=1', '#top', '/?tenant=acme#x'],
  ...['.', '…', '%20', '/%20', ';jsessionid=1', '|', ')'],
);
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
  ...['/authinfo', '/timesheets', '/mailbox', '/suppliers', '/chat', '/approvals', '/purchaseorders'],
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
    '({})',
    '[Halo]({})',
    '`{}`',
    '**{}**',
    '| Base URL | {} | copied |',
    '<a href="{}">Halo</a>',
  ] as const),
);
const scheme = fc.constantFrom(
  ...['https://', 'HTTPS://', 'https:/', '', '//', 'https//', 'https:\\\\', 'https: //'],
  ...['https://https://', 'ｈｔｔｐｓ://', 'ｈｔｔｐｓ：／／'],
);
/** Letter case, an explicit default port, the root dot, and zero-width characters inside. */
const spelling = fc.constantFrom<(host: string) => string>(
  (host) => host,
  (host) => host.toUpperCase(),
  (host) => `${host.slice(0, 3)}\u200b${host.slice(3)}`,
  (host) => host.replace('.', '\n.'),
  (host) => host.replace('.', '．'),
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
    expect(refused / 4_000).toBeLessThan(0.3);
  });

  test('with a space or a line break anywhere in its host is read as that instance or refused', () => {
    const gap = fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', ' \n ', '" "', '|', '<br>');
    const hosts = fc.constantFrom(...instances);
    fc.assert(
      fc.property(hosts, gap, fc.nat(), path, noise, (instance, space, at, inner, after) => {
        const length = instance.length - 'https://'.length;
        const cut = 'https://'.length + 1 + (at % (length - 1));
        const parsed = parseAddress(
          `${instance.slice(0, cut)}${space}${instance.slice(cut)}${inner}${after}`,
        );
        if (parsed.ok) expect(new URL(parsed.value.base).host).toBe(new URL(instance).host);
        else expect(parsed.error.code).toMatch(/^address\./);
      }),
      { numRuns: 4_000, seed: 20_261_122 },
    );
  });

  test('followed by another host is read as the first or refused, whatever stands between', () => {
    const between = fc.constantFrom(' ', '\n', '. ', ' or ', ', ', '\t', ' / ', ')', '|', ';');
    const other = fc.constantFrom(
      'login.northwind.example',
      'https://evil.halopsa.com',
      'com',
      '.com',
      'co.uk',
    );
    fc.assert(
      fc.property(fc.constantFrom(...instances), between, other, (instance, gap, next) => {
        // A line that goes on with “.com” is the same address, broken.
        fc.pre(!(gap === '\n' && next.startsWith('.')));
        const parsed = parseAddress(`${instance}${gap}${next}`);
        if (parsed.ok) expect(new URL(parsed.value.base).host).toBe(new URL(instance).host);
      }),
      { numRuns: 1_000, seed: 20_261_122 },
    );
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
