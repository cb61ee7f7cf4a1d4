import { describe, expect, it } from 'vitest';
import { resourceTypes } from '../../../lib/core/resource-type';
import { cleanRow } from '../../../lib/halo/clean-row';
import { find } from '../../../lib/records/find';
import { newIndex, type TypeIndex } from '../../../lib/records/type-index';
import { resources } from '../../../lib/resources/registry';
import type { StoredRecord } from '../../../lib/store/stored-record';
import { Dataset } from '../../halo/data/dataset';
import { aQuery, indexOf } from './a-shelf';

const found = (index: TypeIndex, text: string): string[] => {
  const { marks } = find(index, aQuery({ text }));
  return index.ids.filter((_, position) => marks === null || marks[position] === 1);
};

/** What a person would find by reading every record: each word in the id or in a value, whatever its case and marks. */
function read({ resource }: TypeIndex, records: readonly StoredRecord[], text: string): string[] {
  const plain = (value: unknown) =>
    String(value ?? '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '');
  const columns = resource.columns.filter(({ kind }) => kind !== 'boolean' && kind !== 'date');
  const holds = ({ id, row }: StoredRecord, word: string) =>
    [id, ...columns.map(({ field }) => row[field])].some((value) => plain(value).includes(plain(word)));
  return records.filter((record) => text.split(' ').every((word) => holds(record, word))).map(({ id }) => id);
}

const queries = ['a', 'LTD', 'müller', 'muller', 'client 12', 'user1', '@', '01', 'smith ltd', 'zz', 'qqqq'];

describe('a search', () => {
  const data = new Dataset({ records: 800 });

  it.each(resourceTypes)('finds of %s exactly the records that hold every word, by their ids', (type) => {
    const records = Array.from({ length: data.positions(type) }, (_, at) => {
      const cleaned = cleanRow(resources[type], data.rowAt(type, at));
      if (!cleaned.ok) throw new Error(`${type} ${at} is refused.`);
      return { id: cleaned.id, runId: 'r1', row: cleaned.row };
    });
    const index = newIndex(resources[type]);
    index.add(records);
    for (const query of queries) expect(found(index, query), query).toEqual(read(index, records, query));
  });

  it.each([
    ['strasse', 'Lange Straße 4'],
    ['jorgensen', 'Jørgensen'],
    ["o'brien", 'O’Brien & Sons'],
    ['e-mail', 'E\u2010Mail'],
    ['wifi', 'Wi\u00adFi'],
    ['proled', 'Pro\u200bLED'],
    ['acme 5', 'ACME\u00a05'],
    ['office tm', 'Office ™'],
    ['müller', 'MU\u0308LLER'],
  ])('for “%s”, as it can be typed, finds “%s”', (text, name) => {
    const index = indexOf('clients', [
      { id: 1, name },
      { id: 2, name: 'Other' },
    ]);
    expect(found(index, text)).toEqual(['1']);
  });

  it('finds no word over the end of one value and the start of the next', () => {
    const index = indexOf('clients', [{ id: 12, name: 'North', ref: 'wind' }]);
    expect(['12north', 'northwind', 'th wi'].map((text) => found(index, text))).toEqual([[], [], ['12']]);
  });
});
