import { describe, expect, it } from 'vitest';
import { form, row, shown, tabs, toolbar } from './support/halo-markup';
import { field, look } from './support/look';

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
      'nor to be told from another’s beside it',
      `${roleTabs('Permissions') + form(level) + apart + form(level)}</aside>`,
      'unsure: two-candidates',
    ],
  ])('%s', (_, html, expected) => {
    expect(field(look(toolbar('Edit') + html, { page: 'role' }), 'access:items')).toBe(expected);
  });
});
