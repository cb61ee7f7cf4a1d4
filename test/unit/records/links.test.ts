import { describe, expect, it } from 'vitest';
import { childLinks, linkedId, parentNameInRow } from '../../../lib/records/links';
import { resources } from '../../../lib/resources/registry';

describe('a linked id', () => {
  it('is the same whether Halo writes it as 12, 12.0, "12" or "12.0"', () => {
    expect([12, 12.0, '12', '12.0'].map(linkedId)).toEqual(['12', '12', '12', '12']);
  });

  it('that says none is none', () => {
    expect([0, -1, -99, 12.5, '', ' ', '0', '-1', null, undefined, true, Number.NaN].map(linkedId)).toEqual(
      Array(12).fill(null),
    );
  });

  it('may be a GUID', () => {
    expect(linkedId(' 5f1c3a86-2d1b-4a36-9a2e-1b7c0d9f11aa ')).toBe('5f1c3a86-2d1b-4a36-9a2e-1b7c0d9f11aa');
  });
});

describe('the links to a parent', () => {
  it('lead from a client to every type that names one', () => {
    const types = childLinks('clients', Object.values(resources)).map((link) => link.type);
    expect(types).toEqual(['sites', 'contacts', 'assets', 'opportunities', 'contracts', 'invoices']);
  });

  it('leave out types that are not synced', () => {
    expect(childLinks('clients', [resources.clients, resources.sites]).map((link) => link.type)).toEqual([
      'sites',
    ]);
  });

  it('name a parent that is not stored by what the row says of it', () => {
    const link = { type: 'sites', field: 'site_id', label: 'Site' } as const;
    expect(parentNameInRow({ site_name: 'Main' }, link)).toBe('Main');
    expect(parentNameInRow({}, link)).toBeNull();
  });
});
