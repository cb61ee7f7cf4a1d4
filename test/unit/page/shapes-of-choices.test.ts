import { select } from './support/halo-markup';
import { type Case, proveShapes } from './support/prove-shapes';

const level = 'access:items';
const box = (name: string, isOn = false) =>
  `<div><input type="checkbox"${isOn ? ' checked' : ''}><span>${name}</span></div>`;
const defined = (name: string, value: string) => `<dl><div><dt>${name}</dt><dd>${value}</dd></div></dl>`;
const chip = (name: string) =>
  `<div class="a"><div class="b">${name}</div><div role="button" class="c" aria-label="Remove ${name}"><svg></svg></div></div>`;
const chips = (...names: string[]) =>
  `<div class="x"><div class="y">${names.map(chip).join('')}<div><input role="combobox" aria-autocomplete="list" value=""></div></div></div>`;
const matrix = (head: string, cells: string) =>
  `<table><thead><tr>${head}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`;
const levels = '<th>Area</th><th>No Access</th><th>Read Only</th><th>Read and Modify</th>';
const radios = (at: number) =>
  [0, 1, 2].map((each) => `<td><input type="radio"${each === at ? ' checked' : ''}></td>`).join('');

const read: readonly Case[] = [
  [
    'a select with a spoken name',
    'role',
    level,
    '<select aria-label="Items Access Level"><option selected>Read Only</option></select>',
    'Read Only',
  ],
  [
    'a drawn dropdown with a spoken name',
    'role',
    level,
    select('Read Only').replace('role="combobox"', 'role="combobox" aria-label="Items Access Level"'),
    'Read Only',
  ],
  [
    'a field that shows its name to nobody',
    'agent',
    'email',
    '<label for="m" hidden>Email Address</label><input id="m" value="a@b.example">',
    'a@b.example',
  ],
  [
    'a name made of two',
    'agent',
    'email',
    '<i hidden id="a">Email</i><i hidden id="b">Address</i><input aria-labelledby="a b" value="a@b.example">',
    'a@b.example',
  ],
  [
    'a spoken name longer than the words on show',
    'role',
    level,
    '<div>Items</div><select aria-label="Items Access Level"><option selected>Read Only</option></select>',
    'Read Only',
  ],
  [
    'a group of radios with a spoken name',
    'role',
    level,
    '<div role="radiogroup" aria-label="Items Access Level"><label><input type="radio">No Access</label><label><input type="radio" checked>Read Only</label></div>',
    'Read Only',
  ],
  [
    'the tenant among its spoken neighbours',
    'api',
    'tenant',
    '<div><input readonly aria-label="Resource Server" value="https://acme.halopsa.com/api"><input readonly aria-label="Tenant" value="acme"></div>',
    'acme',
  ],
  [
    'a matrix of radios',
    'role',
    level,
    matrix(levels, `<td>Items Access Level</td>${radios(1)}`),
    'Read Only',
  ],
  [
    'a matrix with nothing chosen',
    'role',
    level,
    matrix(levels, `<td>Items Access Level</td>${radios(9)}`),
    null,
  ],
  [
    'a list of boxes',
    'agent',
    'roles',
    defined('Roles', box('Administrator', true) + box('Technician') + box('Gradient', true)),
    ['Administrator', 'Gradient'],
  ],
  [
    'a list of boxes with none ticked',
    'agent',
    'roles',
    defined('Roles', box('Administrator') + box('Technician')),
    null,
  ],
  [
    'tags without class names',
    'agent',
    'roles',
    `<div><div>Roles</div>${chips('Administrator', 'Service Desk, London')}</div>`,
    ['Administrator', 'Service Desk, London'],
  ],
  [
    'a described permission',
    'application',
    'scope:read:tickets',
    defined('read:tickets', '<div><input type="checkbox" checked></div><div>View Tickets</div>'),
    true,
  ],
  [
    'a list of what is granted',
    'application',
    'scope:read:tickets',
    '<div><div>Granted permissions</div><ul><li>read:tickets</li></ul></div>',
    true,
  ],
  [
    'what is not in that list',
    'application',
    'scope:read:items',
    '<div><div>Granted permissions</div><ul><li>read:tickets</li></ul></div>',
    false,
  ],
  [
    'a dropdown that is a list box',
    'role',
    level,
    '<fieldset><legend>Items Access Level</legend><div role="listbox" aria-expanded="false" tabindex="0"><div>Read Only</div><i class="c"></i><div><div role="option"><span>No Access</span></div><div role="option"><span>Read Only</span></div></div></div></fieldset>',
    'Read Only',
  ],
  [
    'a described permission in a box of its own',
    'application',
    'scope:read:tickets',
    '<fieldset><legend>read:tickets</legend><div><div><input type="checkbox"></div><div>View Tickets</div></div></fieldset>',
    false,
  ],
];

const refused: readonly Case[] = [
  [
    'a spoken name beside other words',
    'role',
    level,
    '<div>Default Report</div><select aria-label="Items Access Level"><option selected>Read Only</option></select>',
    null,
  ],
  [
    'a spoken name before another caption',
    'role',
    'setting:administrator',
    '<div><input type="checkbox" checked aria-label="Is a HaloPSA Administrator"> Two Factor Enabled</div>',
    null,
  ],
  [
    'the same spoken name twice',
    'role',
    level,
    '<p>one</p><select aria-label="Items Access Level"><option selected>Read Only</option></select><select aria-label="Items Access Level"><option selected>Read Only</option></select>',
    null,
  ],
  ['a placeholder', 'agent', 'email', '<input placeholder="Email Address" value="a@b.example">', null],
  [
    'a title that may be the value',
    'agent',
    'email',
    '<input title="Email Address" value="a@b.example">',
    null,
  ],
  [
    'a tenant chosen in a bar',
    'api',
    'tenant',
    '<div><select aria-label="Tenant"><option selected>acme</option></select></div>',
    null,
  ],
  ['an empty picker of roles', 'agent', 'roles', '<input aria-label="Agent Roles" value="">', null],
  [
    'a filter',
    'agent',
    'default-team',
    '<div class="filters"><input aria-label="Default Team" value="x"></div>',
    null,
  ],
  [
    'a matrix with a cell over two columns',
    'role',
    level,
    matrix(
      '<th>Area</th><th colspan="2">Read Only</th><th>Read and Modify</th>',
      `<td>Items Access Level</td>${radios(1)}`,
    ),
    null,
  ],
  [
    'a matrix with two heads alike',
    'role',
    level,
    matrix(
      '<th>Area</th><th>Read Only</th><th>Read Only</th><th>All</th>',
      `<td>Items Access Level</td>${radios(1)}`,
    ),
    null,
  ],
  [
    'boxes under a heading',
    'agent',
    'roles',
    `<h3>Roles</h3><div>${box('Two Factor Enabled', true)}${box('Use AD authentication', true)}</div>`,
    null,
  ],
  [
    'boxes with one that ticks them all',
    'agent',
    'roles',
    defined('Roles', box('Select all') + box('Technician', true)),
    null,
  ],
  ['a single box', 'agent', 'roles', defined('Roles', box('Inherit from the team', true)), null],
  [
    'a box without a caption among them',
    'agent',
    'roles',
    defined('Roles', `${box('Technician', true)}<div><input type="checkbox" checked></div>`),
    null,
  ],
  [
    'granted permissions and how many more',
    'application',
    'scope:read:items',
    '<div><div>Granted permissions</div><ul><li>read:tickets</li><li>+2 more</li></ul></div>',
    null,
  ],
  [
    'permissions that may be granted',
    'application',
    'scope:read:tickets',
    '<div><div>Available permissions</div><ul><li>read:tickets</li></ul></div>',
    null,
  ],
  [
    'one of them set apart',
    'application',
    'scope:read:tickets',
    '<div><div>Granted permissions</div><ul><li class="off">read:tickets</li><li>read:items</li></ul></div>',
    null,
  ],
  ['roles parted by a comma', 'agent', 'roles', defined('Roles', 'Service Desk, London'), null],
];

proveShapes(read, refused);
