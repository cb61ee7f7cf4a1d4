import { describe, expect, it } from 'vitest';
import type { ResourceType } from '../../../lib/core/resource-type';
import { resources } from '../../../lib/resources/registry';
import type { StoredRecord } from '../../../lib/store/stored-record';
import { recordView } from '../../../lib/view/records-detail';
import { indexType } from '../../../lib/view/records-index';

const rows: Partial<Record<ResourceType, readonly StoredRecord[]>> = {
  clients: [{ id: '7', runId: 'r', row: { id: 7, name: 'Acme', inactive: true, odd_member: { deep: [1] } } }],
  sites: [
    { id: '1', runId: 'r', row: { id: 1, name: 'Main', client_id: 7.0 } },
    { id: '2', runId: 'r', row: { id: 2, name: 'Depot', client_id: 8, client_name: 'Not stored Ltd' } },
    { id: '3', runId: 'r', row: { id: 3, name: 'Nowhere', client_id: 0 } },
  ],
};

const view = (type: ResourceType, id: string, base = 'https://acme.halopsa.com') =>
  recordView(type, id, {
    types: [resources.clients, resources.sites, resources.contacts],
    index: (of) => {
      const stored = rows[of];
      return stored ? indexType(resources[of], stored) : null;
    },
    base,
  });

describe('a record', () => {
  it('leads to its children with their counts, unknown while they are being read', () => {
    expect(view('clients', '7')?.children).toEqual([
      { type: 'sites', field: 'client_id', label: 'Sites', count: 1 },
      { type: 'contacts', field: 'client_id', label: 'Contacts', count: null },
    ]);
  });

  it('leads to its parent', () => {
    expect(view('sites', '1')?.parents).toEqual([
      { type: 'clients', id: '7', label: 'Client', title: 'Acme', stored: true },
    ]);
  });

  it('names a parent that is not stored, without a link', () => {
    expect(view('sites', '2')?.parents).toMatchObject([{ title: 'Not stored Ltd', stored: false }]);
  });

  it('of no parent says so by silence', () => {
    expect(view('sites', '3')?.parents).toEqual([]);
  });

  it('shows members without a column under Halo’s own names', () => {
    expect(view('clients', '7')?.others.map((field) => field.label)).toEqual(['id', 'odd_member']);
  });

  it('shows a column that Halo left out as unknown', () => {
    expect(view('clients', '7')?.fields.find((field) => field.field === 'website')).toMatchObject({
      unknown: true,
    });
  });

  it('that is no longer stored is null', () => {
    expect(view('clients', '70')).toBeNull();
  });

  it('links into its own instance, and nowhere from an address that is not one', () => {
    const path = resources.clients.haloPath?.('7');
    expect(view('clients', '7')?.haloUrl).toBe(path ? `https://acme.halopsa.com${path}` : null);
    expect(view('clients', '7', 'javascript:alert(1)')?.haloUrl).toBeNull();
    expect(view('clients', '7', '')?.haloUrl).toBeNull();
  });
});
