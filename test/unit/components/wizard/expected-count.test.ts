import { describe, expect, it } from 'vitest';
import { expectedCount } from '../../../../components/wizard/expected-count';
import type { TypeProbe } from '../../../../lib/halo/test-report';
import { resources } from '../../../../lib/resources/registry';

const probe: TypeProbe = { state: 'allowed', total: 1204, activeTotal: 1100, failure: null };
const { clients, sites, products } = resources;

describe('the count to expect', () => {
  it('is that of the active clients when only those are wanted', () => {
    expect(expectedCount(clients, probe, true)).toBe('1,100');
    expect(expectedCount(clients, probe, false)).toBe('1,204');
  });

  it('is an upper bound for what belongs to clients, which Halo does not narrow', () => {
    const { activeTotal, ...plain } = probe;
    expect(expectedCount(sites, plain, true)).toBe('up to 1,204');
    expect(expectedCount(sites, plain, false)).toBe('1,204');
  });

  it('is exact for a type that belongs to no client', () => {
    expect(expectedCount(products, { ...probe, activeTotal: null }, true)).toBe('1,204');
  });

  it('is said to be unknown when Halo did not tell', () => {
    expect(expectedCount(clients, { ...probe, total: null }, true)).toBe('count unknown');
  });
});
