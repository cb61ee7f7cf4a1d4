import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haloDomains } from '../../../lib/halo/host-names';
import { imitatedDomain } from '../../../lib/halo/look-alike';
import { toUnicodeHost } from '../../../lib/halo/punycode';

const hostOf = (name: string) => new URL(`https://${name}`).hostname;

describe('a look-alike of a Halo domain', () => {
  test.each([
    ['acme.h\u0430lopsa.com', 'halopsa.com'],
    ['acme.halo\u0440\u0455\u0430.com', 'halopsa.com'],
    ['acme.h\u03b1l\u03bfpsa.com', 'halopsa.com'],
    ['acme.hal\u00f6psa.com', 'halopsa.com'],
    ['acme.hal0psa.com', 'halopsa.com'],
    ['acme.ha1opsa.com', 'halopsa.com'],
    ['acme.haiopsa.com', 'halopsa.com'],
    ['acme.haloitsrn.com', 'haloitsm.com'],
    ['auth.halo\u0455ervicedesk.com', 'haloservicedesk.com'],
    ['acme.halopsa.com.attacker.example', 'halopsa.com'],
    ['acme.ha\u0142opsa.com', 'halopsa.com'],
    ['acme.ha\u019aopsa.com', 'halopsa.com'],
    ['acme.ha\u026bopsa.com', 'halopsa.com'],
    ['acme.\u0127alopsa.com', 'halopsa.com'],
    ['acme.haloi\u0167sm.com', 'haloitsm.com'],
    ['auth.haloservice\u0111esk.com', 'haloservicedesk.com'],
    ['halopsa.c\u043em', 'halopsa.com'],
  ])('%s is told as %s', (name, domain) => {
    expect(imitatedDomain(hostOf(name))).toBe(domain);
  });

  test.each([
    'acme.halopsa.com',
    'halopsa.com',
    'psa.northwind.example',
    'halo.example.com',
    'hello-psa.com',
    'm\u00fcller.de',
  ])('%s is none', (name) => expect(imitatedDomain(hostOf(name))).toBeNull());

  test('is found for every Halo domain with any one letter exchanged for its Cyrillic twin', () => {
    const twins: Record<string, string> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', s: 'ѕ', h: 'һ', i: 'і' };
    for (const domain of haloDomains) {
      [...domain].forEach((letter, at) => {
        const twin = twins[letter];
        if (!twin) return;
        const host = hostOf(`acme.${domain.slice(0, at)}${twin}${domain.slice(at + 1)}`);
        expect([host, imitatedDomain(host)]).toEqual([host, domain]);
      });
    }
  });
});

test('punycode is read back as the letters a browser made it of', () => {
  const letters = fc.stringMatching(/^[a-zа-яα-ωäöüßé]{1,12}$/u);
  fc.assert(
    fc.property(letters, (label) => {
      const url = `https://${label}.example`;
      if (!URL.canParse(url)) return;
      const host = new URL(url).hostname;
      expect(hostOf(toUnicodeHost(host) ?? '')).toBe(host);
    }),
    { numRuns: 500 },
  );
});

test.each(['xn--', 'xn--\u00e4', 'xn--99999999999999'])('%s, which is no punycode, is survived', (label) => {
  expect(() => toUnicodeHost(`${label}.example`)).not.toThrow();
});
