import { describe, expect, it } from 'vitest';
import type { ResourceType } from '../../../lib/core/resource-type';
import { resources } from '../../../lib/resources/registry';
import type { Row } from '../../../lib/store/stored-record';
import { fillHaystack, indexType, isInactive, titleOf } from '../../../lib/view/records-index';
import { listAcross, listOf } from '../../../lib/view/records-list';
import { queryWords, searchIndex } from '../../../lib/view/records-search';

const atOnce = () => Promise.resolve();
const stored = (id: string, row: Row) => ({ id, runId: 'r1', row: { id: Number(id), ...row } });

const clients = async () => {
  const index = indexType(resources.clients, [
    stored('3', { name: 'Zeta Foods', notes: 'Prefers E-MAIL' }),
    stored('1', { name: 'acme Ltd', accountsid: 'AC-77', inactive: true }),
    stored('2', { name: 'Ärzte GmbH', secret_member: 'hidden-word' }),
    stored('4', {}),
  ]);
  await fillHaystack(index, atOnce);
  return index;
};

describe('an index', () => {
  it('orders records by title, whatever the case, and names one without a title by its kind and id', async () => {
    expect((await clients()).titles).toEqual(['acme Ltd', 'Ärzte GmbH', 'Client 4', 'Zeta Foods']);
  });

  it('cuts a title of a megabyte', () => {
    expect(titleOf(resources.clients, stored('1', { name: 'x'.repeat(1_000_000) }))).toHaveLength(200);
  });

  it('gives way between slices while it fills its haystack', async () => {
    const index = indexType(resources.clients, [stored('1', {}), stored('2', {}), stored('3', {})]);
    let pauses = 0;
    await fillHaystack(index, async () => void pauses++, 1);
    expect(pauses).toBe(3);
    expect(index.haystack).toHaveLength(3);
  });

  it('counts a contract that is not active as inactive', () => {
    expect([{ active: false }, { inactive: true }, { active: true }, {}].map(isInactive)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a search', () => {
  const find = async (query: string) => {
    const index = await clients();
    const found = searchIndex(index, queryWords(query), null);
    return found && listTitles(listOf(index, found));
  };

  it('finds by any column, in any case', async () => {
    expect(await find('E-mail')).toEqual(['Zeta Foods']);
    expect(await find('ac-77')).toEqual(['acme Ltd']);
    expect(await find('ÄRZTE')).toEqual(['Ärzte GmbH']);
  });

  it('wants every word, in any order', async () => {
    expect(await find('foods  zeta')).toEqual(['Zeta Foods']);
    expect(await find('zeta acme')).toEqual([]);
  });

  it('for nothing narrows nothing', async () => {
    expect(await find('   ')).toBeNull();
  });

  it('within a record’s children stays among them', async () => {
    const index = await clients();
    expect(searchIndex(index, queryWords('e'), [0, 3])).toEqual([0, 3]);
    expect(searchIndex(index, queryWords('zeta'), [0])).toEqual([]);
  });

  it('treats characters of patterns as themselves', async () => {
    expect(await find('.*')).toEqual([]);
  });
});

describe('a list across types', () => {
  it('has a section for each type with hits, its full number, and its first few', async () => {
    const sites = indexType(
      resources.sites,
      Array.from({ length: 40 }, (_, id) => stored(String(id + 1), { name: `Zeta site ${id}` })),
    );
    await fillHaystack(sites, atOnce);
    const list = listAcross([await clients(), sites], queryWords('zeta'), 5);
    expect(list.found).toBe(41);
    expect(listTitles(list)).toEqual([
      'Clients: 1',
      'Zeta Foods',
      'Sites: 40',
      ...['Zeta site 0', 'Zeta site 1', 'Zeta site 10', 'Zeta site 11', 'Zeta site 12'],
    ]);
  });
});

describe('a list', () => {
  it('shows two further values and leaves out yes and no', async () => {
    const index = indexType(resources.invoices, [
      stored('9', {
        invoicenumber: 'INV-1',
        client_name: 'Acme',
        invoice_date: '2026-01-05T00:00:00Z',
        posted: true,
      }),
    ]);
    expect(listOf(index, null).item(0)).toMatchObject({ title: 'INV-1', second: ['Acme', '5 Jan 2026'] });
  });

  it('names client and kind below each title, never a bare yes, no or number', () => {
    const second = (type: ResourceType, row: Row) => {
      const item = listOf(indexType(resources[type], [stored('1', row)]), null).item(0);
      return item?.kind === 'record' ? item.second : null;
    };
    const client_name = 'Acme';
    expect(
      second('clients', { name: 'a', inactive: false, customertype: 3, toplevel_name: 'Managed' }),
    ).toEqual(['Managed']);
    expect(second('sites', { name: 'a', inactive: false, client_name, phonenumber: '1' })).toEqual([
      'Acme',
      '1',
    ]);
    expect(second('contacts', { name: 'a', client_name, emailaddress: 'a@b.c' })).toEqual(['Acme', 'a@b.c']);
    expect(
      second('assets', { inventory_number: 'a', key_field: 'k', assettype_name: 'Laptop', client_name }),
    ).toEqual(['Laptop', 'Acme']);
    expect(
      second('opportunities', { summary: 'a', client_name, oppvalue: 5, pipeline_stage_name: 'Won' }),
    ).toEqual(['Acme', 'Won']);
    expect(second('contracts', { ref: 'a', client_name, contract_status: 'Active' })).toEqual([
      'Acme',
      'Active',
    ]);
    expect(second('invoices', { invoicenumber: '1', invoice_date: '2026-03-24T10:31:00' })).toEqual([
      '24 Mar 2026',
    ]);
    expect(second('products', { name: 'a', status: 1, type: 2, baseprice: 12.5 })).toEqual(['12.50']);
  });

  it('marks an inactive record, and no other', () => {
    const index = indexType(resources.clients, [
      stored('1', { name: 'a', inactive: true }),
      stored('2', { name: 'b', inactive: false }),
    ]);
    expect([0, 1].map((at) => listOf(index, null).item(at))).toMatchObject([
      { inactive: true },
      { inactive: false },
    ]);
  });

  it('finds a row again by its key after records arrived above it', async () => {
    const index = await clients();
    expect(listOf(index, null).find('clients/3')).toBe(3);
    expect(listOf(index, [1, 3]).find('clients/3')).toBe(1);
    expect(listOf(index, [1]).find('clients/3')).toBeNull();
    expect(listOf(index, null).item(99)).toBeNull();
  });
});

function listTitles(list: ReturnType<typeof listOf>): string[] {
  return Array.from({ length: list.count }, (_, at) => {
    const item = list.item(at);
    return item?.kind === 'heading' ? `${item.label}: ${item.found}` : (item?.title ?? '');
  });
}
