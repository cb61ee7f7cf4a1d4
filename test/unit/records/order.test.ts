import { describe, expect, it } from 'vitest';
import { sortKey } from '../../../lib/records/fold';
import { orderBy } from '../../../lib/records/order';
import { indexOf } from './a-shelf';

const ordered = (values: readonly unknown[], field = 'notes', descending = false) => {
  const index = indexOf(
    'invoices',
    values.map((value, id) => ({ id, [field]: value })),
  );
  return [...orderBy(index, { field, descending })].map((position) => values[position]);
};

describe('an order', () => {
  it('of text goes by letters whatever their case, and by the numbers in it', () => {
    const values = ['PC 10', 'pc 9', 'Zebra', 'Äpfel', 'PC 009', 'apfel 1'];
    expect(ordered(values, 'client_name')).toEqual(['Äpfel', 'apfel 1', 'pc 9', 'PC 009', 'PC 10', 'Zebra']);
  });

  it('of numbers and days goes by value', () => {
    expect(ordered([100, 9, -3, 20.5], 'total')).toEqual([-3, 9, 20.5, 100]);
    const days = ['2026-03-01T00:00:00.000Z', '2025-12-31T23:00:00.000Z'];
    expect(ordered(days, 'invoice_date')).toEqual([days[1], days[0]]);
  });

  it('has what is empty last, both ways', () => {
    expect(ordered([3, null, 1, undefined, 2], 'total')).toEqual([1, 2, 3, null, undefined]);
    expect(ordered([3, null, 1, undefined, 2], 'total', true)).toEqual([3, 2, 1, null, undefined]);
  });

  it('keeps what is equal in the order of ids, both ways', () => {
    const index = indexOf('clients', [
      { id: 1, name: 'b' },
      { id: 2, name: 'a' },
      { id: 3, name: 'B' },
      { id: 4, name: 'b' },
    ]);
    const ids = (descending: boolean) =>
      [...orderBy(index, { field: 'name', descending })].map((position) => index.ids[position]);
    expect(ids(false)).toEqual(['2', '1', '3', '4']);
    expect(ids(true)).toEqual(['1', '3', '4', '2']);
  });

  it('is made anew when records come', () => {
    const index = indexOf('clients', [{ id: 1, name: 'b' }]);
    const sort = { field: 'name', descending: false };
    expect(orderBy(index, sort)).toHaveLength(1);
    index.add([{ id: '2', runId: 'r', row: { id: 2, name: 'a' } }]);
    expect([...orderBy(index, sort)]).toEqual([1, 0]);
  });
});

it('a sort key of digits without end is still one', () => {
  expect(sortKey(`x${'9'.repeat(500)}`) > sortKey('x10')).toBe(true);
});
