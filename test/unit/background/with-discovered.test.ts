import { describe, expect, it } from 'vitest';
import { withDiscovered } from '../../../entrypoints/background/draft/with-discovered';
import { withPatch } from '../../../entrypoints/background/draft/with-patch';
import { emptyDraft } from '../../../lib/store/drafts';

const typed = (text: string) => withPatch(emptyDraft, { field: { name: 'tenant', text } });
const tenantOf = (draft: typeof emptyDraft) => draft.fields.tenant.text;

describe('what the instance says of itself', () => {
  it('fills an empty field, and follows when the wizard turns to another instance', () => {
    const filled = withDiscovered(emptyDraft, 'tenant', 'acme');
    expect(filled.fields.tenant).toEqual({ text: 'acme', origin: 'authinfo' });
    expect(tenantOf(withDiscovered(filled, 'tenant', 'northwind'))).toBe('northwind');
    expect(tenantOf(withDiscovered(filled, 'tenant', null))).toBe('');
  });

  it('leaves alone what the admin typed, and what the admin emptied', () => {
    expect(tenantOf(withDiscovered(typed('mine'), 'tenant', 'acme'))).toBe('mine');
    expect(tenantOf(withDiscovered(typed(''), 'tenant', 'acme'))).toBe('');
  });

  it('leaves alone what was captured from Halo’s own page', () => {
    const fields = { ...emptyDraft.fields, tenant: { text: 'shown', origin: 'page' } as const };
    expect(tenantOf(withDiscovered({ ...emptyDraft, fields }, 'tenant', 'acme'))).toBe('shown');
  });
});
