import { describe, expect, it } from 'vitest';
import { menu, row, shown, tabs } from './support/halo-markup';
import { field, look } from './support/look';

const level = row('Items Access Level', shown('Read Only'));

describe('a label on another tab is another thing’s', () => {
  const agentTabs = (open: string) =>
    tabs(open, 'Details', 'Preferences', 'Permissions', 'Departments & Teams');
  it.each([
    ['agent', 'active', agentTabs('Preferences'), row('Enabled', shown('Yes'))],
    ['agent', 'name', agentTabs('Preferences'), row('Name', shown('Signature 1'))],
    ['agent', 'roles', agentTabs('Departments & Teams'), row('Role', shown('Team Leader'))],
    ['agent', 'active', tabs('Chat', 'Details', 'Chat'), row('Enabled', shown('Yes'))],
    [
      'application',
      'active',
      tabs('Security', 'Details', 'Permissions', 'Security'),
      row('Active', shown('Yes')),
    ],
    [
      'webhook',
      'payload-url',
      tabs('Deliveries', 'Details', 'Deliveries'),
      row('URL', shown('https://x.example/y')),
    ],
    [
      'webhook',
      'content-type',
      tabs('Deliveries', 'Details', 'Deliveries'),
      row('Content Type', shown('text/html')),
    ],
  ] as const)('%s: %s', (page, key, top, html) => {
    expect(field(look(top + html, { page }), key)).toBe(undefined);
  });

  it('but not on the first tab, whatever that is called, and rights are read where they are', () => {
    expect(
      field(
        look(tabs('Algemeen', 'Algemeen', 'Rechten') + row('Active', shown('Yes')), { page: 'agent' }),
        'active',
      ),
    ).toBe(true);
    expect(field(look(agentTabs('Permissions') + level, { page: 'agent' }), 'access:items')).toBe(
      'Read Only',
    );
  });
});

describe('a second copy of a field is not read', () => {
  it('in a history of changes', () => {
    const history =
      '<table><thead><tr><th>Field</th><th>Old</th><th>New</th></tr></thead><tbody><tr><td>Items Access Level</td><td>No Access</td><td>Read and Modify</td></tr></tbody></table>';
    const seen = look(row('Sales Access Level', shown('No Access')) + history, { page: 'role' });
    expect(field(seen, 'access:items')).toBe(undefined);
    expect(field(seen, 'access:sales')).toBe('No Access');
  });

  it('in a box over the page, whatever it is called', () => {
    const box = (value: string) =>
      `<div style="position: fixed"><h3>Clone</h3>${row('Items Access Level', shown(value))}</div>`;
    expect(field(look(level + box('Read and Modify'), { page: 'role' }), 'access:items')).toBe('Read Only');
    expect(field(look(box('Read and Modify'), { page: 'role' }), 'access:items')).toBe('Read and Modify');
  });

  it('in such a box, though the page under it has nothing but a word that is also in the menu', () => {
    const box = `<div style="position: fixed">${row('Resource Server', shown('https://other.example/api'))}</div>`;
    const seen = look(menu + row('Tenant', shown('acme')) + box, { page: 'api' });
    expect(field(seen, 'resource-server')).toBe(undefined);
  });

  it('in the hidden select behind a drawn one', () => {
    const html =
      '<div><label for="s">Items Access Level</label><select id="s" class="select2-hidden-accessible" aria-hidden="true"><option selected>No Access</option></select><span role="combobox" aria-haspopup="listbox"><span>Read Only</span></span></div>';
    expect(field(look(html, { page: 'role' }), 'access:items')).toBe('Read Only');
  });
});

describe('a form is read', () => {
  it.each([
    ['a menu', '<div class="layout with-menu">'],
    ['a menu’s part', '<div class="page__menu-shown">'],
    ['breadcrumbs', '<div class="has-breadcrumbs">'],
    ['messages', '<div class="toast-provider">'],
    ['an announcement', '<main aria-live="polite">'],
  ])('in a wrapper named like %s', (_, open) => {
    expect(field(look(`${open}${level}</div>`, { page: 'role' }), 'access:items')).toBe('Read Only');
  });

  it('in a wrapper like a menu’s with nothing in it but words', () => {
    const html = '<div class="page-menu"><div>Items Access Level</div><div>Read Only</div></div>';
    expect(field(look(html, { page: 'role' }), 'access:items')).toBe('Read Only');
  });

  it('in the dialogue of a new record over a list with labels of its own', () => {
    const html =
      '<div class="ui dropdown"><div class="text">Active</div></div><div><label>Active</label><span>Yes</span></div><div role="dialog"><div><label>Application Name</label><input value="Gradient MSP"></div><div><label>Login Type</label><select><option selected>Agent</option></select></div></div>';
    const seen = look(html, { page: 'application', path: '/config/integrations/api/applications?id=-1' });
    expect([field(seen, 'name'), field(seen, 'login-type'), field(seen, 'active')]).toEqual([
      'Gradient MSP',
      'Agent',
      undefined,
    ]);
  });
});
