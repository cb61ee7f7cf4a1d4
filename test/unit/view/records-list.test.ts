import { describe, expect, it } from 'vitest';
import type { ResourceType } from '../../../lib/core/resource-type';
import { listOf } from '../../../lib/records/list';
import type { Row } from '../../../lib/store/stored-record';
import { listItem, shownColumns } from '../../../lib/view/records-list';
import { startAt, wholeList, withLook } from '../../../lib/view/records-place';
import { aQuery, aShelf } from '../records/a-shelf';

/** A row as the list words it, with the type's own columns or chosen ones. */
function item(type: ResourceType, row: Row, chosen: readonly string[] | null = null) {
  const place = withLook(startAt(wholeList(type)).here, type, { columns: chosen });
  const shown = shownColumns(place, type);
  const fields = { [type]: shown.columns.map(({ field }) => field) };
  const list = listOf(
    aShelf({ [type]: [{ id: 1, ...row }] }),
    aQuery({ types: [type], listed: type }),
    fields,
  );
  const worded = list.rows(0, 1).map((each) => listItem(each, shown))[0];
  if (worded?.kind !== 'record') throw new Error('no record');
  return worded;
}
const values = (...asked: Parameters<typeof item>) => item(...asked).values.map(({ words }) => words);

describe('a row of the list', () => {
  it('names one without a title by its kind and id, and cuts a title of a megabyte', () => {
    expect(item('clients', {}).title).toBe('Client 1');
    expect(item('clients', { name: 'x'.repeat(1_000_000) }).title).toHaveLength(200);
  });

  it('has two further values, the day of a date, and leaves out yes and no', () => {
    const row = {
      invoicenumber: 'INV-1',
      client_name: 'Acme',
      invoice_date: '2026-01-05T00:00:00Z',
      posted: true,
    };
    expect(values('invoices', row)).toEqual(['Acme', '5 Jan 2026']);
  });

  it('names client and kind below each title, never a bare yes, no or number', () => {
    const client_name = 'Acme';
    expect(
      values('clients', { name: 'a', inactive: false, customertype: 3, toplevel_name: 'Managed' }),
    ).toEqual(['Managed']);
    expect(values('sites', { name: 'a', inactive: false, client_name, phonenumber: '1' })).toEqual([
      'Acme',
      '1',
    ]);
    expect(values('contacts', { name: 'a', client_name, emailaddress: 'a@b.c' })).toEqual(['Acme', 'a@b.c']);
    expect(
      values('assets', { inventory_number: 'a', key_field: 'k', assettype_name: 'Laptop', client_name }),
    ).toEqual(['Laptop', 'Acme']);
    expect(
      values('opportunities', { summary: 'a', client_name, oppvalue: 5, pipeline_stage_name: 'Won' }),
    ).toEqual(['Acme', 'Won']);
    expect(values('contracts', { ref: 'a', client_name, contract_status: 'Active' })).toEqual([
      'Acme',
      'Active',
    ]);
    expect(values('invoices', { invoicenumber: '1', invoice_date: '2026-03-24T10:31:00' })).toEqual([
      '24 Mar 2026',
    ]);
    expect(values('products', { name: 'a', status: 1, type: 2, baseprice: 12.5 })).toEqual(['12.50']);
    expect(values('assets', { inventory_number: 'a', supplier_name: 'Exertis' })).toEqual(['Exertis']);
  });

  it('shows the chosen columns, all of them, and names what says nothing by itself', () => {
    const row = { name: 'a', is_vip: true, customertype: 0, main_phonenumber: '01632' };
    expect(values('clients', row, ['customertype', 'main_phonenumber', 'is_vip', 'website'])).toEqual([
      '01632',
      'Client type: 0',
      'VIP: Yes',
    ]);
    expect(values('clients', row, [])).toEqual([]);
  });
});
