import { describe, expect, it } from 'vitest';
import { newMemory } from '../../../lib/page/form-memory';
import { form, row, shown, tabs, toolbar } from './support/halo-markup';
import { field, look, read } from './support/look';

const roleTabs = (open: string) =>
  tabs(open, 'Details', 'Preferences', 'Departments & Teams', 'Permissions', 'Access Control', 'History');
const level = row('Items Access Level', shown('Read and Modify'));
const apart = '<aside><h2>Billing Admin</h2>';

describe('a level is the record’s', () => {
  it.each([
    ['on the tab of its permissions', roleTabs('Permissions') + form(level), 'Read and Modify'],
    ['where no tabs are', form(level), 'Read and Modify'],
    ['not on the tab of its details', roleTabs('Details') + form(level), undefined],
    ['not on a tab of others', roleTabs('Access Control') + form(level), undefined],
    ['not on the tab of its history', roleTabs('History') + form(level), undefined],
    ['not in a pane beside its tabs', `${roleTabs('Permissions') + apart + form(level)}</aside>`, undefined],
    [
      'not in a box over its tabs',
      `${roleTabs('Permissions')}<div style="position: fixed">${form(level)}</div>`,
      undefined,
    ],
    [
      'not under the heading of a team',
      `${roleTabs('Permissions')}<h3>Permissions of team 2nd Line</h3>${form(level)}`,
      undefined,
    ],
    [
      'not under what a licence allows',
      `${roleTabs('Permissions')}<h3>Maximum allowed by the licence</h3>${form(level)}`,
      undefined,
    ],
    [
      'not under a part’s heading within what a licence allows',
      `${roleTabs('Permissions')}<h2>Maximum allowed by the licence</h2><p>Fixed</p><h3>Feature Access</h3>${form(level)}`,
      undefined,
    ],
    [
      'not under two headings at once, of which one names a group',
      `<h3>Access of group Finance</h3><h3>Feature Access</h3>${form(level)}`,
      undefined,
    ],
    [
      'under a heading after another’s part',
      `${roleTabs('Permissions')}<h3>History</h3><p>None</p><h3>Feature Access</h3>${form(level)}`,
      'Read and Modify',
    ],
    [
      'nor to be told from another’s beside it',
      `${roleTabs('Permissions') + form(level) + apart + form(level)}</aside>`,
      'unsure: two-candidates',
    ],
  ])('%s', (_, html, expected) => {
    expect(field(look(toolbar('Edit') + html, { page: 'role' }), 'access:items')).toBe(expected);
  });
});

describe('after the address has come to name another record', () => {
  const next = '/config/agents/roles?id=11111111-1111-4111-8111-111111111111';
  const rights = (value: string, name = 'Gradient') =>
    `<div class="page-title"><h1>${name}</h1></div>${toolbar('Edit')}${roleTabs('Permissions')}<div id="pane">${form(row('Items Access Level', shown(value)))}</div>`;
  const levelAt = (path: string, memory: ReturnType<typeof newMemory>, now: number) =>
    field(read({ page: 'role', path, memory, now: () => now }), 'access:items');
  const here = '/config/agents/roles?id=7c9e6679-7425-40de-944b-e07fc1f90ae7';
  const paneIs = (html: string) => {
    const pane = document.getElementById('pane');
    if (pane) pane.innerHTML = html;
  };
  const headingIs = (name: string) => {
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = name;
  };

  it('what stood before is not its own, nor is its heading, until the elements are new', () => {
    const memory = newMemory();
    look(rights('Read and Modify'), { page: 'role', path: here, memory, now: () => 1_000 });
    const seen = read({ page: 'role', path: next, memory, now: () => 2_000 });
    expect(field(seen, 'access:items')).toBe('unsure: not-loaded');
    expect(seen).toMatchObject({ recordName: null, settled: false });
    expect(levelAt(next, memory, 60_000)).toBe('unsure: not-loaded');
    paneIs(form(row('Items Access Level', shown('Read and Modify'))));
    expect(levelAt(next, memory, 61_000)).toBe('Read and Modify');
    expect(levelAt(here, memory, 62_000)).toBe('unsure: not-loaded');
  });

  it('another value in the same elements is its own', () => {
    const memory = newMemory();
    look(rights('Read and Modify'), { page: 'role', path: here, memory });
    expect(levelAt(next, memory, 2_000)).toBe('unsure: not-loaded');
    const value = document.querySelector('.read-value');
    if (value) value.outerHTML = shown('Read Only');
    expect(levelAt(next, memory, 3_000)).toBe('Read Only');
    expect(levelAt(next, memory, 4_000)).toBe('Read Only');
  });

  it('equal values under another heading are its own after Halo’s longest wait', () => {
    const memory = newMemory();
    look(rights('Read and Modify'), { page: 'role', path: here, memory });
    headingIs('Billing');
    expect(levelAt(next, memory, 2_000)).toBe('unsure: not-loaded');
    expect(memory.waits).toBe(true);
    expect(levelAt(next, memory, 8_000)).toBe('Read and Modify');
  });

  it('content that came before its address is the next record’s, not the last one’s', () => {
    const memory = newMemory();
    look(rights('No Access'), { page: 'role', path: here, memory });
    headingIs('Billing');
    paneIs(form(row('Items Access Level', shown('Read and Modify'))));
    expect(levelAt(here, memory, 2_000)).toBe('unsure: not-loaded');
    expect(levelAt(here, memory, 4_000)).toBe('unsure: not-loaded');
    expect(levelAt(next, memory, 4_100)).toBe('Read and Modify');
  });

  it('so it is under an equal heading, and what the last one showed stays its own', () => {
    const memory = newMemory();
    look(rights('No Access'), { page: 'role', path: here, memory });
    paneIs(form(row('Items Access Level', shown('Read and Modify'))));
    expect(levelAt(here, memory, 2_000)).toBe('unsure: not-loaded');
    expect(memory.waits).toBe(true);
    expect(levelAt(next, memory, 4_100)).toBe('Read and Modify');
  });

  it('a record’s own value that Halo showed late, or keeps after a save, is read', () => {
    const memory = newMemory();
    look(rights('No Access'), { page: 'role', path: here, memory });
    paneIs(form(row('Items Access Level', shown('Read and Modify'))));
    expect(levelAt(here, memory, 2_000)).toBe('unsure: not-loaded');
    expect(levelAt(here, memory, 4_600)).toBe('Read and Modify');
    memory.promised = new Map([['access:items', '"Read Only"']]);
    paneIs(form(row('Items Access Level', shown('Read Only'))));
    expect(levelAt(here, memory, 4_700)).toBe('Read Only');
    memory.promised = new Map([['name', '"Gradient"']]);
    paneIs(form(row('Items Access Level', shown('No Access'))));
    expect(levelAt(here, memory, 4_800)).toBe('unsure: not-loaded');
  });

  it('a value that was saved before is the record’s own again once the form is called off', () => {
    const memory = newMemory();
    look(rights('No Access'), { page: 'role', path: here, memory });
    memory.touched = true;
    look(rights('Read and Modify').replace(toolbar('Edit'), toolbar('Save')), {
      page: 'role',
      path: here,
      memory,
    });
    look(rights('No Access'), { page: 'role', path: here, memory });
    expect(levelAt(here, memory, 2_000)).toBe('No Access');
  });

  it('a record under a new name is read again a moment later', () => {
    const memory = newMemory();
    look(rights('No Access'), { page: 'role', path: here, memory });
    headingIs('Billing');
    expect(levelAt(here, memory, 2_000)).toBe('unsure: not-loaded');
    expect(levelAt(here, memory, 4_600)).toBe('No Access');
  });

  it('a form that got its id by a save stays its own', () => {
    const memory = newMemory();
    look(rights('No Access'), { page: 'role', path: '/config/agents/roles?id=-1', memory });
    expect(levelAt(here, memory, 2_000)).toBe('No Access');
  });
});
