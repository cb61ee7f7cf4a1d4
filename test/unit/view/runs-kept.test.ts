import { describe, expect, it } from 'vitest';
import type { TestReport } from '../../../lib/halo/test-report';
import { keptInAll, keptOf, keptWords } from '../../../lib/view/runs-kept';
import { aConnection, aCount, aRun, aTest } from './runs-fixtures';

const filters = (activeOnly: boolean, lastTest: TestReport | null = null) =>
  aConnection({ activeOnly, selection: ['clients', 'contracts', 'products'], lastTest });
const active = aRun({
  activeOnly: true,
  types: { clients: aCount({ total: 8 }), contracts: aCount({ total: 20, leftOut: 5 }) },
});
const words = (...given: Parameters<typeof keptOf>) => {
  const kept = keptOf(...given);
  return kept && keptWords(kept);
};

describe('what the filters keep', () => {
  it('is not known before anything was counted', () => {
    expect(keptOf('clients', filters(true), [])).toBeNull();
    expect(keptInAll(['clients', 'contracts'], filters(true), [])).toBeNull();
  });

  it('follows the switch at once, by the newest run under each setting', () => {
    const runs = [active, aRun({ activeOnly: false, types: { clients: aCount({ total: 10 }) } })];
    expect(words('clients', filters(true), runs)).toBe('8 of 10 kept');
    expect(words('clients', filters(false), runs)).toBe('All 10 kept');
    expect(words('contracts', filters(true), runs)).toBe('15 of 20 kept');
    expect(words('contracts', filters(false), runs)).toBe('All 20 kept');
    expect(keptInAll(['clients', 'contracts'], filters(true), runs)).toBe(
      'These filters keep 23 of 30 records.',
    );
  });

  it('is “up to” where the test alone counted, except of what the test counted under the filter', () => {
    const test = aTest({ clients: 10, contracts: 20, products: 7 });
    const tested = {
      ...test,
      types: { ...test.types, clients: { ...test.types.clients, activeTotal: 8 } },
    } as TestReport;
    expect(words('clients', filters(true, tested), [])).toBe('8 of 10 kept');
    expect(words('contracts', filters(true, tested), [])).toBe('Up to 20 kept');
    expect(words('products', filters(true, tested), [])).toBe('All 7 kept');
    expect(keptInAll(['clients', 'contracts'], filters(true, tested), [])).toBe(
      'These filters keep up to 28 of 30 records.',
    );
  });

  it('leaves out all of a type that is switched off', () => {
    expect(words('contracts', { ...filters(false), selection: ['clients'] }, [active])).toBe('20 left out');
  });
});
