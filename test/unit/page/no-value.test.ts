import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../lib/page/observation';
import { row, shown, tabs, toolbar } from './support/halo-markup';
import { field, look } from './support/look';

const webhook = (value: string) =>
  look(toolbar('Edit') + row('Webhook Name', shown('Scopable')) + row('Events', value), { page: 'webhook' });
const level = (value: string) =>
  look(`<div class="f"><div>Items Access Level</div>${value}</div>`, { page: 'role' });
const agent = (html: string) => look(row('Email Address', shown('a@b.example')) + html, { page: 'agent' });
const roles = (value: string) => field(agent(`<div><label>Roles</label>${value}</div>`), 'roles');
const loginAgent = (value: string) =>
  look(`<div><label>Agent to log in as</label>${value}</div>`, { page: 'application' });

describe('a list that is empty', () => {
  it.each(['No events', 'No rows found', 'No data', 'No records', 'No events selected'])(
    'says so: %s',
    (words) => {
      expect(field(webhook(shown(words)), 'events')).toBe(null);
    },
  );

  it.each([
    'There are no events yet',
    'Add at least one event',
    'Click + to add an event',
    'Add',
    '0 events',
    'Nothing to show',
    'Keine Ereignisse',
  ])('or asks for names: %s', (words) => {
    expect(field(webhook(shown(words)), 'events')).toMatch(/^unsure/);
  });

  it('in a row of a table too', () => {
    const table =
      '<table><thead><tr><th>Event</th></tr></thead><tbody><tr><td>No events</td></tr></tbody></table>';
    expect(field(webhook(table), 'events')).toBe(null);
  });
});

describe('a list in the rows of a table', () => {
  const rows = (...firsts: readonly string[]) =>
    `<table><thead><tr><th>Event</th><th>Conditions</th></tr></thead><tbody>${firsts
      .map((each) => `<tr><td>${each}</td><td>None</td></tr>`)
      .join('')}</tbody></table>`;

  it('is read where a table lays the page out around it', () => {
    const within = `<table><tbody><tr><td colspan="2">${rows('New Ticket', 'Ticket Changed')}</td></tr></tbody></table>`;
    expect(field(webhook(within), 'events')).toEqual(['New Ticket', 'Ticket Changed']);
  });

  it.each([
    '<select><option selected>New Ticket</option></select>',
    '<input value="New Ticket">',
    '<div class="css-control"><div class="css-singleValue">New Ticket</div><input role="combobox"></div>',
  ])('is not empty where its names are controls: %s', (first) => {
    expect(field(webhook(rows(first, first)), 'events')).toMatch(/^unsure/);
  });

  it('is not empty where its names are drawn', () => {
    const drawn = '<table><tbody><tr><td><img src="a.png"></td></tr></tbody></table>';
    expect(field(webhook(drawn), 'events')).toMatch(/^unsure/);
  });
});

describe('what is struck out', () => {
  it.each(['<del>Gradient</del>', '<s>Gradient</s> <span>Technician</span>', shown('<del>Gradient</del>')])(
    'is no name: %s',
    (value) => {
      expect(roles(value)).toMatch(/^unsure/);
    },
  );

  it('nor does the search for a level go past it', () => {
    const seen = level('<div><del>Read and Modify</del></div><div>Read Only</div>');
    expect(field(seen, 'access:items')).toMatch(/^unsure/);
  });
});

it.each([
  ['User', 'state-not-shown'],
  ['Implicit Flow (Single Page Application)', 'state-not-shown'],
  ['BETA', undefined],
])('the next card is not looked into past a pill beside the name: %s', (pill, because) => {
  const card = (name: string, value: string) =>
    `<div><div><strong>${name}</strong><span class="badge">${value}</span></div><div>Explained here.</div></div>`;
  const seen = look(
    card('Application Name', 'Gradient MSP') + card('Login Type', pill) + card('Agent', 'Any'),
    {
      page: 'application',
    },
  );
  expect(field(seen, 'login-type')).not.toBe('Agent');
  if (because) expect(field(seen, 'login-type')).toBe(`unsure: ${because}`);
});

describe('boxes of permissions mean what stands over them', () => {
  const boxes =
    '<div><input type="checkbox" checked><span>read:items</span></div><div><input type="checkbox"><span>edit:items</span></div>';
  const cells =
    '<tr><td>read:items</td><td><input type="checkbox" checked></td></tr><tr><td>edit:items</td><td><input type="checkbox"></td></tr>';
  const seen = (html: string) =>
    look(toolbar('Save') + tabs('Permissions', 'Details', 'Permissions') + html, { page: 'application' });

  it.each([
    `<p>Tick the permissions to exclude.</p>${boxes}`,
    `<h4>Available</h4>${boxes}`,
    `<h4>Not granted</h4>${boxes}`,
    `<p>What the vendor requests:</p>${boxes}`,
    `<div>Granted permissions <button>Remove selected</button></div>${boxes}`,
    `<table><tr><th>Permission</th><th>Blocked</th></tr>${cells}</table>`,
  ])('and may say another thing: %#', (html) => {
    expect(field(seen(html), 'scope:read:items')).toMatch(/^unsure/);
    expect(field(seen(html), 'scope:edit:items')).toMatch(/^unsure/);
  });

  it.each([
    `<p>These permissions define what features this application can access. They are specified in the scope parameter of authentication requests.</p>${boxes}`,
    `<h4>Permissions</h4>${boxes}`,
    `<h4>Template</h4><p>None</p><h4>Granted</h4>${boxes}`,
  ])('or nothing of the kind: %#', (html) => {
    expect(field(seen(html), 'scope:read:items')).toBe(true);
    expect(field(seen(html), 'scope:edit:items')).toBe(false);
  });
});

describe('marks beside a value are no part of it', () => {
  it.each<readonly [string, string, FieldValue]>([
    ['a letter for a picture', '<div><span class="av">G</span> Gradient</div>', 'Gradient'],
    ['the same without a space', '<div><span aria-hidden="true">G</span>Gradient</div>', 'Gradient'],
    ['the first letter of the value', '<div><b>G</b>radient</div>', 'Gradient'],
    ['a word in capitals', '<div><b>IT</b> Infrastructure</div>', 'IT Infrastructure'],
  ])('%s', (_, html, value) => {
    expect(field(loginAgent(html), 'login-agent')).toBe(value);
  });

  it('a question mark in the name', () => {
    const name = '<div><label>Roles <span title="help">?</span></label><div>Gradient</div></div>';
    expect(field(agent(name), 'roles')).toEqual(['Gradient']);
  });

  it('a button that takes a name away', () => {
    const chip = '<div class="badge">Gradient<button aria-label="Remove Gradient">x</button></div>';
    expect(roles(`<div>${chip}</div>`)).toEqual(['Gradient']);
  });

  it('a link that copies', () => {
    const value = '<div class="read-value">https://acme.halopsa.com/auth <a href="#">Copy</a></div>';
    const seen = look(row('Authorisation Server', value), { page: 'api' });
    expect(field(seen, 'auth-server')).toBe('https://acme.halopsa.com/auth');
  });
});

it('what can be chosen is told from what is', () => {
  const two =
    '<div><div><b>Available</b><ul><li>Gradient</li></ul></div><div><b>Assigned</b><ul><li>Technician</li></ul></div></div>';
  expect(roles(two)).toMatch(/^unsure/);
});

it('in a column of names the last may be one that is not known', () => {
  const column = (...texts: string[]) => `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`;
  const seen = agent(
    column('Account Active', 'Default Team', 'Work Hours', 'Time Zone') + column('Yes', 'Desk', '24', 'UTC'),
  );
  expect(field(seen, 'work-hours')).toMatch(/^unsure/);
});

it('the choice between Yes and No below a level is another field’s', () => {
  const seen = level(
    '<p>Not set</p><div><span>Yes</span><input type="radio" name="a"><span>No</span><input type="radio" name="a" checked></div><div><b>Allow use of all Asset Types</b></div>',
  );
  expect(field(seen, 'access:items')).toMatch(/^unsure/);
});

it('a control between a name and another is not told whose where a value stands before the name', () => {
  const before =
    '<span>Software Licensing Access Level</span><x-select>Read Only</x-select><div>Not set</div>';
  const html = (first: string) =>
    `${first}<div><b>Billing Details Access Level *</b></div><div role="combobox" aria-haspopup="listbox" tabindex="0">Read, Modify and Delete</div><span>Chat Rights</span>`;
  const at = (first: string) => field(look(html(first), { page: 'role' }), 'access:billing-details');
  expect(at(before)).toMatch(/^unsure/);
  expect(at('')).toBe('Read, Modify and Delete');
});

it('nor is a control told whose where two stand before the name', () => {
  const plain = `<div class="a1"><div class="b2"><div class="c3"><div class="d4">Read Only</div><div class="e5"><input role="combobox" aria-autocomplete="list" value=""></div></div></div><input type="hidden" value="4"></div>`;
  const html = `<p><strong>End-Users Access Level *</strong></p><input type="text" placeholder="Enter it here" value="Read Only"><table><tbody><tr><td>Qualifications</td><td><select multiple><option selected>Gradient</option><option selected>Read only</option><option>Admin</option></select></td></tr></tbody></table>${plain}<span>Tickets Access Level</span><p>See also <b>Invoices Access Level</b> in the guide, which must not be empty.</p><div class="Select css-container"><div class="Select__control"><div class="Select__value-container"><div class="Select__single-value">Read, Modify and Delete</div><div><input role="combobox" aria-autocomplete="list" value=""></div></div></div></div><span>Chat Rights</span>`;
  expect(field(look(html, { page: 'role' }), 'access:tickets')).toMatch(/^unsure/);
});

it('a value between two names is not told whose where the next has none behind it', () => {
  const html = (next: string) =>
    `<div><b>Billing Details Access Level</b></div><div class="btn-group"><button>No Access</button><button class="active">Read Only</button></div><div class="noedit-value">Read only (All), Modify Own</div><label>Sales Access Level:</label><div><mark>3</mark></div><p><strong>Users Access Level</strong></p>${next}<span>Allow use of all Customers</span><i class="fa fa-check" title="Yes"></i>`;
  const all = (next: string) => {
    const seen = look(html(next), { page: 'role' });
    return ['billing-details', 'sales', 'users'].map((area) => field(seen, `access:${area}`));
  };
  expect(all('')).toEqual([
    'unsure: two-candidates',
    expect.stringMatching(/^unsure/),
    expect.stringMatching(/^unsure/),
  ]);
  expect(all('<div>Read Only</div>')[2]).toBe('Read Only');
});

it('names in a row are no list where the last may stand before a name', () => {
  const row = (last: string) =>
    agent(
      `<label>Roles</label><div class="read-value">Gradient</div><div class="read-value">IT</div><label>Default Team</label>${last}<label>Work Hours</label><div class="read-value">24</div>`,
    );
  expect(field(row(''), 'roles')).toMatch(/^unsure/);
  expect(field(row('<div class="read-value">Desk</div>'), 'roles')).toEqual(['Gradient', 'IT']);
});

describe('a choice between two names', () => {
  const enabled = (value: string, next: string) =>
    field(
      look(
        `<label>Enabled</label>${value}<div role="combobox" aria-haspopup="listbox" tabindex="0">Yes</div><label>Webhook Name</label>${next}`,
        { page: 'webhook' },
      ),
      'enabled',
    );
  const guid = '<div class="read-value">11111111-7425-40de-944b-e07fc1f90ae7</div>';

  it('is not told whose where words behind the second may be a name', () => {
    expect(enabled('', `<div><b>Correlation</b></div>${guid}`)).toMatch(/^unsure/);
    expect(enabled('', '<div class="read-value">Gradient</div>')).toBe(true);
  });

  it('and a sign that says otherwise contradict each other', () => {
    const next = '<div class="read-value">Gradient</div>';
    expect(enabled('<i title="No"></i>', next)).toMatch(/^unsure/);
    expect(enabled('<i title="Yes"></i>', next)).toBe(true);
  });
});

it('words behind an icon nobody can read may name the next field', () => {
  const seen = look(
    `<div><label>Authentication Method</label><i class="fa fa-lock"></i><span>Editing of Actions</span></div>`,
    { page: 'application' },
  );
  expect(field(seen, 'method')).toMatch(/^unsure/);
});

it('a level that is one pill among others may be a tag of another field', () => {
  const seen = level(
    '<div><span class="badge">Gradient</span><span class="badge">Read only</span></div><span>Departments</span>',
  );
  expect(field(seen, 'access:items')).toMatch(/^unsure/);
});
