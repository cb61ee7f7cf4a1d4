import { describe, expect, it } from 'vitest';
import { newMemory } from '../../../lib/page/form-memory';
import { row, shown, tabs, toolbar } from './support/halo-markup';
import { field, look, read } from './support/look';

const level = (value: string) => row('Items Access Level', shown(value));
const roleAt = (id: string) => `/config/agents/roles?id=7c9e6679-7425-40de-944b-e07fc1f90a${id}`;
const agentTabs = (open: string) => tabs(open, 'Details', 'Preferences', 'Permissions');

describe('what a dialogue holds is not the open record’s', () => {
  it('over a tab with nothing known on it', () => {
    const dialog = `<div role="dialog"><h3>Gradient</h3>${level('Read and Modify')}${row('Sales Access Level', shown('Read Only'))}</div>`;
    const seen = look(toolbar('Edit') + agentTabs('Preferences') + dialog, { page: 'agent' });
    expect(seen?.tab).toBe('Preferences');
    expect(seen?.fields).toEqual({});
  });

  it('nor that of the instance’s own page', () => {
    const dialog = `<div role="dialog">${row('Resource Server', shown('https://other.example/api'))}${row('Tenant', shown('other'))}</div>`;
    expect(look(`<div><h2>API</h2></div>${dialog}`, { page: 'api' })?.fields ?? {}).toEqual({});
  });

  it('but that of the record whose tabs are in it', () => {
    const dialog = `<div role="dialog">${agentTabs('Permissions')}${level('Read Only')}${row('Sales Access Level', shown('No Access'))}</div>`;
    expect(field(look(dialog, { page: 'agent' }), 'access:items')).toBe('Read Only');
  });

  it('nor what a box over the page has more of than the record', () => {
    const box = `<div style="position: fixed">${level('Read and Modify')}${row('Sales Access Level', shown('Read Only'))}</div>`;
    const seen = look(agentTabs('Permissions') + row('Users Access Level', shown('No Access')) + box, {
      page: 'agent',
    });
    expect(field(seen, 'access:users')).toBe('No Access');
    expect(field(seen, 'access:items')).toBe(undefined);
  });
});

it.each(['History', 'Audit Log', 'Deliveries'])('a right on the tab %s is what it was', (tab) => {
  const seen = look(tabs(tab, 'Details', 'Permissions', tab) + level('Read Only'), { page: 'role' });
  expect(field(seen, 'access:items')).toBe(undefined);
});

describe('the address is another record’s before the page is', () => {
  const memory = newMemory();
  const at = (path: string, now: number) => ({ page: 'role', path, memory, now: () => now }) as const;
  const title = (name: string) => `<div class="page-title"><h1>${name}</h1></div>`;

  it('so what has not changed is not taken for the other’s', () => {
    expect(field(look(title('First') + level('Read Only'), at(roleAt('e7'), 1_000)), 'access:items')).toBe(
      'Read Only',
    );
    const early = read(at(roleAt('e8'), 2_000));
    expect(field(early, 'access:items')).toBe('unsure: not-loaded');
    expect(early).toMatchObject({ recordName: null, settled: false });
  });

  it('and what has is', () => {
    const seen = look(title('Second') + level('No Access'), at(roleAt('e8'), 2_500));
    expect(field(seen, 'access:items')).toBe('No Access');
    expect(seen?.recordName).toBe('Second');
  });

  it('however long it stands', () => {
    expect(field(read(at(roleAt('e9'), 3_000)), 'access:items')).toBe('unsure: not-loaded');
    expect(field(read(at(roleAt('e9'), 9_000)), 'access:items')).toBe('unsure: not-loaded');
  });

  it('but a record just created shows what its form did', () => {
    const form = toolbar('Save') + level('Read Only');
    look(form, at('/config/agents/roles?id=-1', 20_000));
    expect(field(look(form, at(roleAt('ea'), 21_000)), 'access:items')).toBe('Read Only');
  });
});

it('a form of dropdowns that are searched in is open for editing', () => {
  const html = `<div><label>Items Access Level</label><div class="x-select"><div><input class="x-select-search" role="combobox" value=""></div><span>Read Only</span></div></div>`;
  expect(look(html, { page: 'role' })?.mode).toBe('edit');
});
