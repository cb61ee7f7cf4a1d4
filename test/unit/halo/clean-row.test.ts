import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanRow } from '../../../lib/halo/clean-row';
import { resources } from '../../../lib/resources/registry';

const rowOf = (type: keyof typeof resources, row: unknown) => {
  const cleaned = cleanRow(resources[type], row);
  if (!cleaned.ok) throw new Error(cleaned.reason);
  return cleaned;
};

describe('cleanRow', () => {
  it.each([
    [12, '12'],
    ['12', '12'],
    [12.0, '12'],
    ['12.0', '12'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['7C1F0000-5A2B-4C3D-9E4F-000000000001', '7c1f0000-5a2b-4c3d-9e4f-000000000001'],
  ])('the id %j is %s', (id, text) => {
    expect(rowOf('clients', { id }).id).toBe(text);
  });

  it.each([
    [undefined, 'id-missing'],
    [null, 'id-missing'],
    ['', 'id-missing'],
    [0, 'id-not-positive'],
    ['0', 'id-not-positive'],
    [-4, 'id-not-positive'],
    ['-4', 'id-not-positive'],
    [2 ** 53 + 2, 'id-too-large'],
    ['99999999999999999', 'id-too-large'],
    [1.5, 'id-not-a-number'],
    ['abc', 'id-not-a-number'],
    [true, 'id-not-a-number'],
    [{}, 'id-not-a-number'],
  ])('a row with the id %j is refused as %s', (id, reason) => {
    expect(cleanRow(resources.clients, { id, name: 'Acme' })).toEqual({ ok: false, reason });
  });

  it.each([null, 'row', 5, [{ id: 1 }]])('%j is no row', (row) => {
    expect(cleanRow(resources.clients, row)).toEqual({ ok: false, reason: 'row-not-an-object' });
  });

  it('ids of parents lose their decimals', () => {
    expect(rowOf('sites', { id: 5, client_id: 12.0 }).row.client_id).toBe(12);
    expect(rowOf('sites', { id: 5, client_id: '12.0' }).row.client_id).toBe(12);
    expect(rowOf('sites', { id: 5, client_id: 1.5 }).row.client_id).toBeUndefined();
  });

  it.each([
    ['2026-05-13T18:01:50.347', '2026-05-13T18:01:50.347Z'],
    ['2026-05-13T18:01:50.3471234Z', '2026-05-13T18:01:50.347Z'],
    ['2026-05-13T20:01:50+02:00', '2026-05-13T18:01:50.000Z'],
    ['2026-05-13', '2026-05-13T00:00:00.000Z'],
    ['2038-01-19T03:14:08', '2038-01-19T03:14:08.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2024-02-29T00:00:00', '2024-02-29T00:00:00.000Z'],
  ])('the stamp %s is %s', (stamp, iso) => {
    expect(rowOf('products', { id: 1, lastmodified: stamp }).row.lastmodified).toBe(iso);
  });

  it.each([
    '1900-01-01T00:00:00',
    '0001-01-01T00:00:00',
    '1980-12-31',
    '2026-02-31',
    '2026-02-31T10:00:00',
    'soon',
    '',
    5,
    null,
  ])('the date %j is unknown, and the row stays', (date) => {
    const { row } = rowOf('products', { id: 1, name: 'Router', lastmodified: date });
    expect(row).toEqual({ id: 1, name: 'Router' });
  });

  it('one impossible member never costs the row', () => {
    const { row } = rowOf('products', {
      id: 1,
      name: null,
      baseprice: 'free',
      isrecurringitem: 'perhaps',
      status: '3',
    });
    expect(row).toEqual({ id: 1, status: 3 });
  });

  it('NUL characters are removed, also from members nobody described', () => {
    const { row } = rowOf('clients', {
      id: 1,
      name: 'Ac\0me',
      own: 'u\0v',
      custom: { deep: ['x\0y', null] },
    });
    expect(row).toEqual({ id: 1, name: 'Acme', own: 'uv', custom: { deep: ['xy'] } });
  });

  it('a member that would change objects is dropped', () => {
    const row: unknown = JSON.parse(
      '{"id":1,"__proto__":{"polluted":true},"a":{"__proto__":{"x":1},"constructor":2,"b":3}}',
    );
    const cleaned = rowOf('clients', row).row;
    expect(JSON.stringify(cleaned)).toBe('{"id":1,"a":{"b":3}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('size and depth are bounded', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 1000; level++) deep = { deep };
    const { row } = rowOf('clients', { id: 1, deep, notes: 'x'.repeat(10 ** 6) });
    expect(JSON.stringify(row).length).toBeLessThan(101_000);
  });

  it('whatever JSON comes, no row throws and none is kept without a key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(resources)), fc.jsonValue(), (resource, value) => {
        const cleaned = cleanRow(resource, value);
        if (cleaned.ok) expect(cleaned.id).toMatch(/^(?:[1-9]\d*|[0-9a-f-]{36})$/);
      }),
    );
  });
});
