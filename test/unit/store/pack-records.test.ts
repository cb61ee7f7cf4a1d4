import { describe, expect, test } from 'vitest';
import { packRecords, unpackRecord, unpackRecords } from '../../../lib/store/pack-records';
import type { Row, StoredRecord } from '../../../lib/store/stored-record';

const records = (...rows: Row[]): StoredRecord[] =>
  rows.map((row, at) => ({ id: String(at + 1), runId: at === 0 ? 'before' : 'now', row }));

describe('records packed into columns', () => {
  test('come back the same: members that all, some or one of them have, lists and objects', () => {
    const stored = records(
      { id: 1, name: 'Acme', inactive: false, tags: ['a'], address: { city: 'Leeds' } },
      { id: 2, inactive: false, notes: '', name: 'Zeta', tags: [], address: { city: 'Leeds' } },
      { id: 3, inactive: false, zero: 0 },
    );
    expect(unpackRecords(structuredClone(packRecords(stored)))).toStrictEqual(stored);
  });

  test('hold the name of a member once, and once a value that all rows have', () => {
    const packed = packRecords(records({ id: 1, colour: 'red' }, { id: 2, colour: 'red' }));
    expect(packed).toEqual({
      ids: ['1', '2'],
      runIds: ['before', 'now'],
      keys: ['id', 'colour'],
      columns: [[1, 2], { all: 'red' }],
    });
  });

  test('are without members that are unknown', () => {
    const packed = packRecords(records({ id: 1, name: undefined, fax: undefined }, { id: 2, name: 'Zeta' }));
    expect(packed.keys).toEqual(['id', 'name']);
    expect(unpackRecords(packed).map(({ row }) => row)).toStrictEqual([{ id: 1 }, { id: 2, name: 'Zeta' }]);
  });

  test('may be none, or one', () => {
    expect(unpackRecords(packRecords([]))).toEqual([]);
    const one = records({ id: 1, name: 'Acme' });
    expect(unpackRecords(packRecords(one))).toStrictEqual(one);
  });

  test('are found one by one by their id', () => {
    const packed = packRecords(records({ id: 1, name: 'Acme' }, { id: 2, phone: '0113' }));
    expect(unpackRecord(packed, '1')).toStrictEqual({
      id: '1',
      runId: 'before',
      row: { id: 1, name: 'Acme' },
    });
    expect(unpackRecord(packed, '2')).toStrictEqual({ id: '2', runId: 'now', row: { id: 2, phone: '0113' } });
    expect(unpackRecord(packed, '3')).toBeNull();
  });

  test('share no object that a change to one row would carry into another', () => {
    const packed = packRecords(records({ id: 1, tags: ['a'] }, { id: 2, tags: ['a'] }));
    const [one, other] = unpackRecords(packed);
    expect(one?.row.tags).not.toBe(other?.row.tags);
  });
});
