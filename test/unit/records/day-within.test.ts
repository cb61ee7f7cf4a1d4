import { afterEach, describe, expect, it, vi } from 'vitest';
import { find } from '../../../lib/records/find';
import { aQuery, indexOf } from './a-shelf';

/** Ids of the invoices, one for each stamp in order from 1, that a condition on their day leaves. */
function left(stamps: readonly (string | undefined)[], from: string, to: string): string[] {
  const index = indexOf(
    'invoices',
    stamps.map((invoice_date, at) => ({ id: at + 1, invoice_date })),
  );
  const filters = [{ field: 'invoice_date', is: 'between', from, to }] as const;
  const query = {
    types: ['invoices'],
    listed: 'invoices',
    looks: { invoices: { filters, sort: null } },
  } as const;
  const { marks } = find(index, aQuery(query));
  return index.ids.filter((_, position) => marks?.[position] === 1);
}

afterEach(() => vi.unstubAllEnvs());

describe('a condition on days', () => {
  const hours = ['00:00:01', '03:30:00', '09:59:59', '12:00:00', '16:00:00', '23:59:59'];
  const stamps = ['2026-03-08', '2026-03-09', '2026-10-25'].flatMap((day) =>
    hours.map((hour) => `${day}T${hour}.000Z`),
  );

  it.each(['America/New_York', 'Pacific/Auckland', 'Europe/Berlin', 'UTC'])(
    'goes in %s by the day that a moment has there',
    (zone) => {
      vi.stubEnv('TZ', zone);
      // Swedish writes a day as the condition does.
      const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
      const dayOf = (stamp: string) => days.format(Date.parse(stamp));
      for (const day of new Set(stamps.map(dayOf))) {
        const ids = stamps.flatMap((stamp, at) => (dayOf(stamp) === day ? [String(at + 1)] : []));
        expect(left(stamps, day, day), day).toEqual(ids);
      }
    },
  );

  it('takes midnight exactly for a calendar day wherever it is read', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const days = ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'];
    expect(left(days, '2026-03-02', '2026-03-02')).toEqual(['2']);
    expect(left(days, '', '2026-03-01')).toEqual(['1']);
  });

  it('leaves a side open that has none, and never what has no day', () => {
    const some = ['2026-03-01T12:00:00.000Z', undefined, '2026-03-05T12:00:00.000Z'];
    expect(left(some, '2026-03-03', '')).toEqual(['3']);
    expect(left(some, '', '2026-03-03')).toEqual(['1']);
  });
});
