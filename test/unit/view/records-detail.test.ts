import { describe, expect, it } from 'vitest';
import type { ResourceType } from '../../../lib/core/resource-type';
import type { RecordAnswer } from '../../../lib/records/protocol';
import { recordView } from '../../../lib/view/records-detail';

const answers: Partial<Record<string, RecordAnswer>> = {
  'clients/7': {
    type: 'clients',
    id: '7',
    row: { id: 7, name: 'Acme', inactive: true, odd_member: { deep: [1] } },
    parents: [],
    children: [
      { type: 'sites', field: 'client_id', count: 1 },
      { type: 'contacts', field: 'client_id', count: null },
    ],
  },
  'sites/1': {
    type: 'sites',
    id: '1',
    row: { id: 1, name: 'Main', client_id: 7.0 },
    parents: [{ type: 'clients', field: 'client_id', id: '7', title: 'Acme' }],
    children: [],
  },
  'sites/2': {
    type: 'sites',
    id: '2',
    row: { id: 2, name: 'Depot', client_id: 8, client_name: 'Not stored Ltd' },
    parents: [{ type: 'clients', field: 'client_id', id: '8', title: null }],
    children: [],
  },
};

const view = (type: ResourceType, id: string, base = 'https://acme.halopsa.com') => {
  const answer = answers[`${type}/${id}`];
  return answer && recordView(answer, base);
};

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

  it('shows members without a column under Halo’s own names', () => {
    expect(view('clients', '7')?.others.map((field) => field.label)).toEqual(['id', 'odd_member']);
  });

  it('shows a column that Halo left out as unknown', () => {
    expect(view('clients', '7')?.fields.find((field) => field.field === 'website')).toMatchObject({
      unknown: true,
    });
  });

  it('links into its own instance, and nowhere from an address that is not one', () => {
    expect(view('clients', '7')?.haloUrl).toBe('https://acme.halopsa.com/customers?clientid=7');
    expect(view('clients', '7', 'https://psa.northwind.example:8443/halo')?.haloUrl).toBe(
      'https://psa.northwind.example:8443/halo/customers?clientid=7',
    );
    expect(view('clients', '7', 'javascript:alert(1)')?.haloUrl).toBeNull();
    expect(view('clients', '7', '')?.haloUrl).toBeNull();
  });
});
