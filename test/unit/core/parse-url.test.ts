import { expect, it } from 'vitest';
import { parseUrl } from '../../../lib/core/parse-url';

it('knows an address with letters beyond ASCII however often it is asked', () => {
  const asked = Array.from({ length: 20_000 }, () => parseUrl('https://h\u00e4lo.m\u00fcller.de')?.hostname);
  expect(new Set(asked)).toEqual(new Set(['xn--hlo-qla.xn--mller-kva.de']));
});

it('says null of what is no address', () => {
  expect(['', 'acme', 'https://', 'https://a b.de'].map(parseUrl)).toEqual([null, null, null, null]);
});
