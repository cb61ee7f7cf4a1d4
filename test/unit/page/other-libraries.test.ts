import { type Case, proveShapes, type Refused } from './support/prove-shapes';

const level = 'access:items';
const items = (value: string) => `<div><div>Items Access Level</div>${value}</div>`;
const team = (value: string) => `<div><div>Default Team</div>${value}</div>`;
const roles = (value: string) => `<div><div>Roles</div>${value}</div>`;
const tenant = (value: string) => `<div><div>Tenant</div>${value}</div>`;
const email = (value: string) => `<div><label>Email Address</label>${value}</div>`;
const withHead = (cells: string) =>
  `<div class="rt-table"><div class="rt-thead"><div class="rt-tr"><div>Field</div><div>Old</div><div>New</div></div></div><div class="rt-tbody"><div class="rt-tr">${cells}</div></div></div>`;
const firstSelect = (values: string) =>
  `<div class="Select"><div class="Select-control"><span class="Select-multi-value-wrapper">${values}<div class="Select-input"><input role="combobox" value=""></div></span><span class="Select-clear-zone"><span class="Select-clear">×</span></span></div></div>`;
const firstValue = (name: string) =>
  `<div class="Select-value"><span class="Select-value-icon">×</span><span class="Select-value-label" role="option">${name}</span></div>`;
const asking = (words: string, more = '') =>
  `<div class="Select__control"><div class="Select__value-container"><div class="Select__placeholder">${words}</div><input role="combobox"></div>${more}</div>`;

const read: readonly Case[] = [
  [
    'a field to type in with its choice written in it',
    'agent',
    'default-team',
    team('<div><div><input role="combobox" aria-autocomplete="list" value="Service Desk"></div></div>'),
    'Service Desk',
  ],
  [
    'two such fields in a row',
    'agent',
    'default-team',
    '<div><label>Default Team</label><input role="combobox" value="Service Desk"><label>Work Hours</label><input role="combobox" value="24 Hours"></div>',
    'Service Desk',
  ],
  [
    'such a field that its label names, empty',
    'agent',
    'default-team',
    '<div><label for="t">Default Team</label><div><input id="t" role="combobox" value=""></div></div>',
    null,
  ],
  ['the first react-select', 'role', level, items(firstSelect(firstValue('Read Only'))), 'Read Only'],
  [
    'its several names',
    'agent',
    'roles',
    roles(firstSelect(firstValue('Gradient') + firstValue('Technician'))),
    ['Gradient', 'Technician'],
  ],
  [
    'the second react-select without a search',
    'role',
    level,
    items(
      '<div class="css-1"><div class="css-2"><div class="css-3"><div class="css-4">Read Only</div><input readonly aria-autocomplete="none" value=""></div></div></div>',
    ),
    'Read Only',
  ],
  [
    'a choice with a cross before it',
    'agent',
    'default-team',
    team('<span role="combobox" aria-haspopup="true"><span><span>×</span>Service Desk</span></span>'),
    'Service Desk',
  ],
  [
    'names each in an element of two',
    'agent',
    'roles',
    roles(
      '<div><div class="x-selector"><div><span class="x-selection-item"><span class="x-selection-item-content">Gradient</span></span></div><div><span class="x-selection-item"><span class="x-selection-item-content">Technician</span></span></div><div><input role="combobox" value=""></div></div></div>',
    ),
    ['Gradient', 'Technician'],
  ],
  [
    'names parted in a field',
    'agent',
    'roles',
    roles('<input readonly value="Gradient; Technician">'),
    ['Gradient', 'Technician'],
  ],
  [
    'a count of characters',
    'agent',
    'email',
    email('<input value="a@b.example"><span>11 / 255</span>'),
    'a@b.example',
  ],
  [
    'a complaint',
    'agent',
    'email',
    email('<input value="a@b.example"><span class="error">Is already in use</span>'),
    'a@b.example',
  ],
  ['a demand', 'agent', 'default-team', team('<span>Required</span><div>Service Desk</div>'), 'Service Desk'],
  [
    'a control in a box named after its help',
    'role',
    level,
    items(
      '<div class="with-help"><select><option selected>Read Only</option><option>All</option></select></div>',
    ),
    'Read Only',
  ],
  [
    'an arrow',
    'application',
    'login-type',
    '<div><div>Login Type</div><div><span>Agent</span><span>▼</span></div></div>',
    'Agent',
  ],
  ['an empty place', 'api', 'tenant', tenant('<div></div>'), null],
];

const refused: readonly Refused[] = [
  [
    'what is typed to look for a choice',
    'agent',
    'default-team',
    team('<div><input role="combobox" aria-expanded="true" value="Serv"></div>'),
  ],
  [
    'a name not known before the name',
    'agent',
    'default-team',
    '<div><div><div>Status</div><div>Default Team</div></div><div><div>Online</div><div>Service Desk</div></div></div>',
  ],
  ['a demand alone', 'agent', 'default-team', team('<span>Required</span>')],
  ['a link to add', 'agent', 'default-team', team('<a href="#">Add new</a>')],
  ['a link to manage', 'agent', 'roles', roles('<a href="#">Manage roles</a>')],
  ['words of waiting', 'agent', 'default-team', team('<div class="read-value">Loading...</div>')],
  ['words of waiting in a field', 'agent', 'default-team', team('<input value="Loading" disabled>')],
  ['words of waiting in a list', 'agent', 'roles', roles('<div>Loading roles…</div>')],
  ['words of waiting in a dropdown', 'agent', 'roles', roles(asking('Loading...'))],
  [
    'a dropdown with a spinner',
    'role',
    level,
    items(asking('Select...', '<div class="Select__indicator Select__loading-indicator"></div>')),
  ],
  ['words of failing', 'agent', 'default-team', team('<div>Could not load teams</div>')],
  ['a tenant on its way', 'api', 'tenant', `<div aria-busy="true">${tenant('<div></div>')}</div>`],
  ['a tenant drawn as a bone', 'api', 'tenant', tenant('<div class="shimmer"></div>')],
  [
    'a tenant drawn in colours',
    'api',
    'tenant',
    tenant('<div style="background-image: linear-gradient(red, blue)"></div>'),
  ],
  [
    'a row of a history in parts',
    'role',
    level,
    withHead('<div>Items Access Level</div><div>Read Only</div><div></div>'),
  ],
  [
    'a row of a history by roles',
    'role',
    level,
    '<div role="table"><div role="row"><div role="columnheader">Field</div><div role="columnheader">Old</div><div role="columnheader">New</div></div><div role="row"><div role="cell">Items Access Level</div><div role="cell">Read Only</div><div role="cell"></div></div></div>',
  ],
  [
    'a box, another name and a state',
    'application',
    'active',
    '<div><input type="checkbox" checked><span>Reporting</span><b>Active</b></div>',
  ],
  [
    'a box, another name and a state, each apart',
    'application',
    'active',
    '<div><div><input type="checkbox" checked></div><div>Reporting</div><div>Active</div></div>',
  ],
  [
    'the radios of two fields',
    'role',
    level,
    items(
      '<div><input type="radio" name="a"><span>No Access</span></div><div><input type="radio" name="b" checked><span>Read Only</span></div>',
    ),
  ],
  [
    'how many are chosen',
    'agent',
    'roles',
    roles('<button role="combobox" aria-haspopup="listbox">3 selected</button>'),
  ],
  [
    'one and how many more',
    'agent',
    'roles',
    roles('<button role="combobox" aria-haspopup="listbox">Gradient (+2)</button>'),
  ],
  ['names parted by a comma', 'agent', 'roles', roles('<input readonly value="Service Desk, London">')],
  ['a value taken back', 'role', level, items('<del>Read and Modify</del>')],
  [
    'a value struck out',
    'role',
    level,
    items('<span style="text-decoration: line-through">Read and Modify</span>'),
  ],
  [
    'the server of another instance',
    'api',
    'resource-server',
    '<h3>Connected Instances</h3><div><div>Resource Server</div><div>https://other.halopsa.com/api</div></div>',
  ],
];

proveShapes(read, refused);
