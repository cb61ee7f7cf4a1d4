import { describe, expect, it } from 'vitest';
import { listOf } from '../../../lib/records/list';
import type { Query } from '../../../lib/records/query';
import { suggestTitles, suggestValues } from '../../../lib/records/suggest';
import type { ColumnFilter } from '../../../lib/store/saved-view';
import { aQuery, aShelf, indexOf } from './a-shelf';

const clients = [
  { id: 1, name: 'acme Ltd', accountsid: 'AC-77', inactive: true, customertype: 10, is_vip: true },
  { id: 2, name: 'Ärzte GmbH', secret_member: 'hidden-word', customertype: 9 },
  { id: 3, name: 'Zeta Foods', notes: 'Prefers E-MAIL', is_vip: false },
  { id: 4 },
];
const shelf = aShelf({ clients });
const all = { from: 0, to: 1_000 };
const titles = (over: Partial<Query>, on = shelf) =>
  listOf(on, aQuery(over), {})
    .rows(all.from, all.to)
    .map((row) => (row.kind === 'heading' ? `[${row.type} ${row.found}]` : row.title));
const filtered = (...filters: readonly ColumnFilter[]) =>
  titles({ looks: { clients: { filters, sort: null } } });

describe('a list', () => {
  it('is by title, whatever the case and marks, and what has none comes last', () => {
    expect(titles({})).toEqual(['acme Ltd', 'Ärzte GmbH', 'Zeta Foods', '']);
  });

  it('has the columns asked for', () => {
    const [row] = listOf(shelf, aQuery({}), { clients: ['accountsid', 'customertype', 'ref'] }).rows(0, 1);
    expect(row).toMatchObject({ values: ['AC-77', '10', ''], inactive: true });
  });

  it('knows where a row is by its key', () => {
    const list = listOf(shelf, aQuery({}), {});
    expect(['clients/3', 'clients/9', 'sites/1', 'heading/clients'].map(list.locate)).toEqual([
      2,
      null,
      null,
      null,
    ]);
  });
});

describe('a search', () => {
  it('finds by any column and the id, in any case, with or without marks', () => {
    expect(titles({ text: 'E-mail' })).toEqual(['Zeta Foods']);
    expect(titles({ text: 'ac-77' })).toEqual(['acme Ltd']);
    expect(titles({ text: 'ARZTE' })).toEqual(['Ärzte GmbH']);
    expect(titles({ text: 'ärzte' })).toEqual(['Ärzte GmbH']);
    expect(titles({ text: '4' })).toEqual(['']);
  });

  it('looks through no member without a column, and through no tick', () => {
    expect(titles({ text: 'hidden-word' })).toEqual([]);
    expect(titles({ text: 'true' })).toEqual([]);
  });

  it('wants every word, in any order', () => {
    expect(titles({ text: 'foods  zeta' })).toEqual(['Zeta Foods']);
    expect(titles({ text: 'zeta acme' })).toEqual([]);
  });

  it('treats characters of patterns as themselves', () => {
    expect(titles({ text: '.*' })).toEqual([]);
  });

  it('finds what a plain look through every text finds, over more than one block of records', () => {
    const rows = Array.from({ length: 9_000 }, (_, at) => ({
      id: at,
      name: `Nr ${(at * 7919) % 10_007} ${at % 13}`,
    }));
    const many = aShelf({ clients: rows });
    for (const text of ['7', '12', '99 1', 'nr 10', '0', '4321']) {
      const words = text.split(' ');
      const wanted = rows.filter(({ id, name }) =>
        words.every((word) => `${id}\n${name}`.toLowerCase().includes(word)),
      );
      expect(listOf(many, aQuery({ text }), {}).count).toBe(wanted.length);
    }
  });
});

describe('a list across types', () => {
  const sites = Array.from({ length: 40 }, (_, id) => ({
    id: id + 1,
    name: `Zeta site ${id}`,
    client_id: id < 3 ? 3.0 : 1,
  }));
  const both = aShelf({ clients, sites });
  const across = { types: ['clients', 'sites'] as const, listed: null };

  it('has a section for each type with hits, its full number, and its first few', () => {
    const list = titles({ ...across, text: 'zeta' }, both);
    expect(list.slice(0, 5)).toEqual([
      '[clients 1]',
      'Zeta Foods',
      '[sites 40]',
      'Zeta site 0',
      'Zeta site 1',
    ]);
    expect(list).toHaveLength(28);
  });

  it('counts each type, whichever is listed', () => {
    const { found, count } = listOf(both, aQuery({ ...across, listed: 'clients', text: 'zeta' }), {});
    expect([count, Object.fromEntries(found)]).toEqual([1, { clients: 1, sites: 40 }]);
  });

  it('of one client has it and what belongs to it', () => {
    expect(titles({ ...across, clientId: '3' }, both)).toEqual([
      '[clients 1]',
      'Zeta Foods',
      '[sites 3]',
      'Zeta site 0',
      'Zeta site 1',
      'Zeta site 2',
    ]);
  });

  it('within a record keeps to its children', () => {
    const within = { field: 'client_id', id: '3' };
    expect(titles({ ...across, listed: 'sites', text: 'site 0', within }, both)).toEqual(['Zeta site 0']);
  });

  it('of a client has nothing of a type that belongs to none', () => {
    expect(
      titles(
        { types: ['products'], listed: 'products', clientId: '3' },
        aShelf({ products: [{ id: 1, name: 'x' }] }),
      ),
    ).toEqual([]);
  });
});

describe('a filter', () => {
  it('keeps the active or the inactive ones', () => {
    expect(titles({ activity: 'inactive' })).toEqual(['acme Ltd']);
    expect(titles({ activity: 'active' })).toEqual(['Ärzte GmbH', 'Zeta Foods', '']);
  });

  it('on text wants a part, the whole, nothing or something', () => {
    expect(filtered({ field: 'name', is: 'contains', text: 'ARZ' })).toEqual(['Ärzte GmbH']);
    expect(filtered({ field: 'name', is: 'equals', text: 'zeta foods ' })).toEqual(['Zeta Foods']);
    expect(filtered({ field: 'name', is: 'equals', text: 'zeta' })).toEqual([]);
    expect(filtered({ field: 'name', is: 'empty' })).toEqual(['']);
    expect(filtered({ field: 'accountsid', is: 'filled' })).toEqual(['acme Ltd']);
  });

  it('on numbers goes by value, with its bounds', () => {
    expect(filtered({ field: 'customertype', is: 'between', from: '9', to: '9' })).toEqual(['Ärzte GmbH']);
    expect(filtered({ field: 'customertype', is: 'between', from: '9.5', to: '' })).toEqual(['acme Ltd']);
  });

  it('on a tick takes silence for neither yes nor no', () => {
    expect(filtered({ field: 'is_vip', is: 'yes' })).toEqual(['acme Ltd']);
    expect(filtered({ field: 'is_vip', is: 'no' })).toEqual(['Zeta Foods']);
  });

  it('on days has its last day in it', () => {
    const invoices = [
      { id: 1, invoicenumber: 'A', invoice_date: '2026-01-31T23:59:00.000Z' },
      { id: 2, invoicenumber: 'B', invoice_date: '2026-02-01T00:00:00.000Z' },
    ];
    const filters: ColumnFilter[] = [
      { field: 'invoice_date', is: 'between', from: '2026-01-01', to: '2026-01-31' },
    ];
    const query = {
      types: ['invoices'] as const,
      listed: 'invoices' as const,
      looks: { invoices: { filters, sort: null } },
    };
    expect(titles(query, aShelf({ invoices }))).toEqual(['A']);
  });

  it('of a column that the type has not lets everything pass', () => {
    expect(filtered({ field: 'gone', is: 'yes' })).toHaveLength(4);
  });

  it('that is not filled in yet lets everything pass', () => {
    expect(filtered({ field: 'customertype', is: 'between', from: '', to: ' ' })).toHaveLength(4);
    expect(filtered({ field: 'name', is: 'equals', text: ' ' })).toHaveLength(4);
  });

  it('adds to the others and to the words', () => {
    expect(filtered({ field: 'name', is: 'filled' }, { field: 'is_vip', is: 'no' })).toEqual(['Zeta Foods']);
  });
});

describe('suggestions', () => {
  it('name records by title, and values by how often they occur', () => {
    expect(suggestTitles(shelf.at('clients').index, 'e').map(({ value }) => value)).toEqual(['1', '2', '3']);
    const assets = indexOf('assets', [
      { id: 1, assettype_name: 'Laptop' },
      { id: 2, assettype_name: 'Server' },
      { id: 3, assettype_name: 'Laptop' },
    ]);
    expect(suggestValues(assets, 'assettype_name', '').map(({ words, count }) => [words, count])).toEqual([
      ['Laptop', 2],
      ['Server', 1],
    ]);
    expect(suggestValues(assets, 'assettype_name', 'SER').map(({ words }) => words)).toEqual(['Server']);
  });
});
