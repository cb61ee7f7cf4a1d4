import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../lib/page/observation';
import { row, shown, toolbar } from './support/halo-markup';
import { field, look } from './support/look';

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${heads.map((each) => `<th>${each}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const application = (html: string) => look(toolbar('Save') + html, { page: 'application' });

describe('a table of names, values and notes', () => {
  it.each([
    [['Setting', 'Value', 'Notes']],
    [['Name', 'Setting', 'Description']],
    [['Setting', 'Current value', '', 'Help']],
  ])('is read by its column of values: %j', (heads) => {
    const rest = heads.slice(2).map(() => 'Who it acts as');
    const seen = application(
      table(heads, ['Application Name', 'Gradient MSP', ...rest], ['Login Type', 'Agent', ...rest]),
    );
    expect(field(seen, 'login-type')).toBe('Agent');
    expect(field(seen, 'name')).toBe('Gradient MSP');
  });

  it('whose value is empty has none', () => {
    const seen = application(
      table(['Setting', 'Value', 'Notes'], ['Login Type', '', 'Agent'], ['Active', 'Yes', '']),
    );
    expect(field(seen, 'login-type')).toMatch(/^unsure/);
    expect(field(seen, 'active')).toBe(true);
  });

  it.each([
    [['Setting', 'Default', 'Value']],
    [['Setting', 'Value', 'New value']],
    [['Setting', 'Value', 'Changed by']],
    [['Date', 'Value', 'Notes']],
    [['Setting', 'Maximum allowed by the licence']],
  ])('is not what other heads stand over: %j', (heads) => {
    expect(
      field(application(table(heads, ['Login Type', 'Agent', 'User'].slice(0, heads.length))), 'login-type'),
    ).toBe(undefined);
  });
});

it.each<readonly [string, string, FieldValue | undefined]>([
  [
    'a box and a name a line',
    '<div><input type="checkbox"> Two Factor<br><input type="checkbox" checked> Active<br></div>',
    true,
  ],
  [
    'the same, the name in an element',
    '<div><input type="checkbox" checked> Two Factor<br><input type="checkbox"> <span>Active</span><br></div>',
    false,
  ],
  [
    'a name and then a box below it',
    '<div>Two Factor<br><input type="checkbox" checked> Active<br><input type="checkbox"></div>',
    'unsure',
  ],
])('%s', (_, html, value) => {
  const seen = field(application(html), 'active');
  expect(typeof seen === 'string' ? seen.slice(0, 6) : seen).toBe(value);
});

it.each<readonly [string, boolean]>([
  ['<div>read:items: Yes</div><div>edit:items: No</div>', true],
  ['<div>☑ read:items</div><div>☐ edit:items</div>', true],
  [
    '<div><span>☑</span> <span>read:items</span></div><div><span>☐</span> <span>edit:items</span></div>',
    true,
  ],
  [
    '<dl><dt>read:items</dt><dd><i class="fa" title="Yes"></i></dd><dd>help for it</dd><dt>edit:items</dt><dd><i class="fa" title="No"></i></dd><dd>help for it</dd></dl>',
    true,
  ],
])('permissions as %s', (html, granted) => {
  const seen = application(html);
  expect(field(seen, 'scope:read:items')).toBe(granted);
  expect(field(seen, 'scope:edit:items')).toBe(!granted);
});

it('a row is named by the heading of its group', () => {
  const group = (name: string, value: string) =>
    `<div class="details-group"><div class="details-group-header title">${name}</div>${row('Access Level', shown(value))}${row('Can Delete', shown('No'))}</div>`;
  const seen = look(group('Items', 'Read and Modify') + group('Client Contracts', 'Read Only'), {
    page: 'role',
  });
  expect(field(seen, 'access:items')).toBe('Read and Modify');
  expect(field(seen, 'access:client-contracts')).toBe('Read Only');
});

it.each(['Read/Modify', 'Read + Modify', 'Read & Modify'])('a level in other marks: %s', (level) => {
  const seen = look(`<div><div>Items Access Level</div><div>${level}</div></div>`, { page: 'role' });
  expect(field(seen, 'access:items')).toBe(level);
});

it.each([
  '<div class="x-selector"><span class="x-selection-item"><span class="x-selection-item-content">Gradient</span><span>×</span></span><input id="r" type="search" value=""></div>',
  '<div class="x-root"><div class="Chip-root"><span class="Chip-label">Gradient</span></div><input id="r" value=""></div>',
])('the field that adds to chosen names is not empty: %#', (value) => {
  const seen = look(`<div><label for="r">Roles</label><div>${value}</div></div>`, { page: 'agent' });
  expect(field(seen, 'roles')).toEqual(['Gradient']);
});
