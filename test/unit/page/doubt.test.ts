import { describe, expect, it } from 'vitest';
import { form, menu, noEdit, row, select, shown, tabs, toolbar } from './support/halo-markup';
import { field, look } from './support/look';

const agent = (html: string) => look(form(row('Username', shown('Gradient')), html), { page: 'agent' });
const role = (html: string) => look(html + row('Tickets Access Level', shown('No Access')), { page: 'role' });

describe('a value is not taken', () => {
  it('from two candidates that disagree', () => {
    const seen = role(
      row('Clients Access Level', shown('Read Only')) + row('Customers Access Level', shown('No Access')),
    );
    expect(field(seen, 'access:clients')).toBe('unsure: two-candidates');
  });

  it('from a neighbour whose own name is not known', () => {
    for (const html of [
      '<div><span>Clients Access Level</span><i></i><span>Approval Process</span><span>Read Only</span></div>',
      `<div><span>Clients Access Level</span><i></i><span>Approval Process</span>${select('Read Only')}</div>`,
      `<div class="row"><div><span>Clients Access Level</span><canvas></canvas></div><div><span>Approval Process</span>${select('Read Only')}</div></div>`,
    ]) {
      expect(field(role(html), 'access:clients')).toMatch(/^unsure/);
    }
  });

  it('from a control beside a text that could be the value as well', () => {
    const api = (html: string) =>
      look(form(row('Resource Server', shown('https://acme.halopsa.com/api')), html), { page: 'api' });
    const tenant = (box: string, beside: string) =>
      field(api(`<div><span>Tenant</span><div>${beside}</div><input${box}></div>`), 'tenant');
    expect(tenant(' value="IT"', 'acme')).toBe('unsure: two-candidates');
    expect(tenant('', 'acme')).toMatch(/^unsure/);
    expect(tenant('', 'Not set')).toBe(null);
    expect(tenant(' value="acme"', 'Not set')).toMatch(/^unsure/);
    expect(tenant(' value="acme"', 'acme')).toBe('acme');
    expect(tenant(' value="acme"', '(optional)')).toBe('acme');
    const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const clientId = (beside: string) =>
      field(
        look(
          form(
            row('Login Type', select('Agent')),
            `<div><label>Client ID</label><div>${beside}</div><input value="${guid}"></div>`,
          ),
          { page: 'application' },
        ),
        'client-id',
      );
    expect(clientId('7c9e6679-7425-40de-944b-e07fc1f90ae7')).toBe('unsure: two-candidates');
    expect(clientId('required')).toBe(guid);
  });

  it('from a choice beside a value in words', () => {
    const radios = ['Password', 'Implicit Flow', 'Services']
      .map(
        (each, at) =>
          `<div><input type="radio" name="r"${at === 2 ? ' checked' : ''}> <span>${each}</span></div>`,
      )
      .join('');
    const level = `<label>Assets Access Level</label><span>3</span>${radios}<span>Description</span>`;
    expect(field(role(`<div>${level}</div>`), 'access:assets')).toMatch(/^unsure/);
    const roles = (words: string) =>
      field(agent(`<div><label>Roles</label><span>${words}</span>${select('Finance')}</div>`), 'roles');
    expect(roles('Service Desk')).toMatch(/^unsure/);
    expect(roles('(optional)')).toEqual(['Finance']);
  });

  it('from the emptiness of what is not on show, nor from its title', () => {
    const api = (beside: string) =>
      look(
        form(
          row('Resource Server', shown('https://acme.halopsa.com/api')),
          `<div><div><label>Tenant</label>${beside}</div><div>acme</div></div>`,
        ),
        { page: 'api' },
      );
    for (const gone of ['display: none', 'visibility: hidden'])
      for (const inside of ['', '<div></div>'])
        expect(field(api(`<div style="${gone}">${inside}</div>`), 'tenant')).toBe('acme');
    const drawn = '<div style="block-size: 0"><div></div></div>';
    expect(field(api(drawn), 'tenant')).toBe('unsure: state-not-shown');
    expect(field(api(drawn.replace('<div', '<div class="tooltip"')), 'tenant')).toBe('acme');
    for (const size of ['0', '1em'])
      expect(
        field(api(`<div class="read-value" title="acme" style="block-size: ${size}"></div>`), 'tenant'),
      ).toBe('unsure: state-not-shown');
    const level = (style: string) =>
      `<div class="row"><label>Clients Access Level</label><div class="read-value" title="Read and Modify" style="${style}"></div></div>`;
    const roles = '<div><label>Roles</label><div class="read-value" title="Gradient"></div></div>';
    expect(field(agent(roles), 'roles')).toMatch(/^unsure/);
    for (const style of ['display: none', 'block-size: 0', 'block-size: 1em'])
      expect(field(role(level(style)), 'access:clients')).toMatch(/^unsure/);
  });

  it('from one of two places with the same name, whatever hides the other', () => {
    const application = (html: string) =>
      look(form(row('Login Type', select('Agent')), html), { page: 'application' });
    const records =
      '<table><thead><tr><th>Field</th><th>Old</th><th>New</th></tr></thead><tbody><tr><td>Edit: items</td><td>No</td><td>Yes</td></tr></tbody></table>';
    const twice = `<label>READ:ITEMS</label>${noEdit('No')}<fieldset><legend>Default Report</legend>${select('IT')}</fieldset>${records}<label>READ:ITEMS</label>${noEdit('Yes')}`;
    for (const behind of ['<b>Edit: contracts</b>', '<div>Edit: contracts<br>Yes</div>']) {
      const seen = application(twice + behind);
      expect(field(seen, 'scope:read:items'), behind).toMatch(/^unsure/);
      expect(Object.keys(seen?.fields ?? {})).not.toContain('scope:edit:contractsyes');
    }
    const api = (html: string) =>
      look(form(row('Resource Server', shown('https://acme.halopsa.com/api')), html), { page: 'api' });
    const tenants = `<div><div><fieldset><legend>Publisher</legend><input value="x"></fieldset></div><div>${row('Tenant', shown('acme'))}</div></div>${row('Tenant', shown('northwind2'))}`;
    expect(field(api(tenants), 'tenant')).toBe('unsure: two-candidates');
  });

  it('from a control that another label is for', () => {
    for (const own of ['id="x"', 'class="css-1-container" id="x"']) {
      const html = `<div><div class="label">Suppliers Access Level</div><div ${own}>${select('Read Only')}</div></div><label for="x">Approval Process</label>`;
      expect(field(role(html), 'access:suppliers')).toBe('unsure: two-candidates');
    }
  });

  it('from a control beside buttons that name levels themselves', () => {
    const html = `<div><div>Suppliers Access Level</div><div><button>No Access</button><button class="on">Full</button></div>${select('Read Only')}</div>`;
    expect(field(role(html), 'access:suppliers')).toBe('unsure: two-candidates');
  });

  it('from a control behind buttons that may be the choice', () => {
    const buttons = (...words: string[]) => words.map((each) => `<button>${each}</button>`).join('');
    const agentField = (between: string) =>
      look(
        form(
          row('Login Type', select('Agent')),
          `<div><label>Agent to log in as</label><div>${between}</div>${select('Rewst')}</div>`,
        ),
        { page: 'application' },
      );
    expect(field(agentField(buttons('Everyone', 'Nobody')), 'login-agent')).toBe('unsure: two-candidates');
    expect(field(agentField(buttons('Copy', 'Edit')), 'login-agent')).toBe('Rewst');
  });

  it('of a box from an empty dropdown behind a button that may be the box', () => {
    const favourite = '<button aria-pressed="true" title="Favourite">☆</button>';
    const chosen = '<select><option>No</option><option selected>Yes</option></select>';
    const open = '<select><option value="">Select...</option><option>No Access</option></select>';
    const active = (beside: string) => field(agent(`<div><b>Account Active</b></div>${beside}`), 'active');
    expect(active(chosen)).toBe(true);
    expect(active(favourite + chosen)).toBe(true);
    expect(active(favourite + open)).toMatch(/^unsure/);
    expect(active('<div>Not set</div>')).toBe(null);
  });

  it('from a value behind buttons that may be the choice', () => {
    const buttons =
      '<div class="btn-group"><button>No Access</button><button class="active">Read Only</button></div>';
    for (const value of ['<div class="read-value" title="3">3</div>', '<div>Read and Modify</div>']) {
      const html = `<div><label><span>Assets Access Level</span></label>${buttons}${value}</div>`;
      expect(field(role(html), 'access:assets')).toMatch(/^unsure/);
    }
  });

  it('from beside buttons, unless they stand behind it and their words could not be the value', () => {
    const address = 'https://acme.halopsa.com/api';
    const read = (html: string) =>
      field(
        look(
          form(
            `<div><label>Resource Server</label>${html}</div>`,
            row('Authorisation Server', shown('https://acme.halopsa.com/auth')),
          ),
          { page: 'api' },
        ),
        'resource-server',
      );
    const buttons = (...words: string[]) => words.map((each) => `<button>${each}</button>`).join('');
    for (const value of [shown(address), `<div>${address}</div>`]) {
      expect(read(value + buttons('Vorige', 'Nächste'))).toBe(address);
      expect(read(value + buttons('https://a.halopsa.com', 'https://b.halopsa.com'))).toMatch(/^unsure/);
      expect(read(`<div>${buttons('No Access', 'Read Only')}</div>${value}`)).toMatch(/^unsure/);
    }
  });

  it('from behind a name that has a value of its kind before it which no other name needs', () => {
    const html =
      '<p><strong>Users Access Level</strong></p><div>Read<wbr> and Modify</div><span>Read, Modify and Delete</span><label><span>Customer Agreements Access Level</span></label><div>3<wbr></div><p><strong>Assets Access Level</strong></p><div class="row"><div class="col-4"><div><div class="label">Redirect URI</div></div></div><div class="col-8"><div><span>Not set</span></div></div></div>';
    expect(field(role(html), 'access:client-contracts')).toBe('unsure: two-candidates');
  });

  it('from a control behind words that nothing is set', () => {
    const html = `<label for="gone">Resource Server</label><div>Not set</div><textarea>https://acme.halopsa.com/api</textarea><span>Correlation:</span>${row('Tenant ID', shown('acme'))}`;
    const seen = look(form(html), { page: 'api' });
    expect(field(seen, 'resource-server')).toBe('unsure: two-candidates');
  });

  it('from what stands behind a table in which its own cell says nothing that can be read', () => {
    const html =
      '<table><tr><td>Allow use of all Clients:</td><td><div style="block-size: 0"><div></div></div></td></tr></table><div>Not set</div>';
    expect(field(agent(html), 'setting:all-clients')).toBe('unsure: state-not-shown');
  });

  it('from one control for two fields', () => {
    const html =
      '<div><label for="y">Suppliers Access Level</label><label for="y">Sales Access Level</label><select id="y"><option selected>Read Only</option></select></div>';
    const seen = role(html);
    expect(field(seen, 'access:suppliers')).toBe('unsure: two-candidates');
    expect(field(seen, 'access:sales')).toBe('unsure: two-candidates');
  });

  it('from a box that belongs to another caption', () => {
    for (const html of [
      '<div><input type="checkbox" checked><span>Two Factor Enabled</span> <input type="checkbox"><span>Account Active</span></div>',
      '<div class="row"><div><input type="checkbox" checked><span>Use AD authentication</span></div><div><span>Account Active</span><i class="fa"></i></div></div>',
      '<div><span>Account Active</span><input type="checkbox" checked><span>Use AD authentication</span></div>',
    ]) {
      expect(field(agent(html), 'active')).toMatch(/^unsure/);
    }
  });

  it('from a switch that shows its position by colour alone', () => {
    const html = `<div class="row"><label>Account Active</label><div class="switches"><button style="background: red">Yes</button><button>No</button></div></div>`;
    expect(field(agent(html), 'active')).toBe('unsure: state-not-shown');
  });

  it('from help texts that name other fields', () => {
    const seen = look(
      form(
        `<div class="row"><label>Client ID</label><p>Needed with the Client Secret of the Tenant.</p></div>`,
        row('Login Type', select('Agent')),
      ),
      { page: 'application' },
    );
    expect(field(seen, 'client-id')).toMatch(/^unsure/);
  });

  it('from an entry of the menu', () => {
    const seen = look(`${menu}<div>${row('Resource Server', noEdit('https://acme.halopsa.com/api'))}</div>`, {
      page: 'api',
    });
    expect(field(seen, 'tenant')).toBe(undefined);
  });

  it('from hidden copies, closed tabs, open menus and dialogues', () => {
    const hidden = (html: string) => `<div style="display: none">${html}</div>`;
    const seen = role(
      [
        hidden(row('Clients Access Level', shown('No Access'))),
        `<div class="react-tabs__tab-panel">${row('Clients Access Level', shown('Read and Modify'))}</div>`,
        `<div class="ReactModal__Content" role="dialog">${row('Clients Access Level', select('Read, Modify and Delete'))}</div>`,
        `<div class="row"><label>Clients Access Level</label>${select('Read Only')}<div class="Select__menu"><div class="Select__option" role="option">Read and Modify</div></div></div>`,
      ].join(''),
    );
    expect(field(seen, 'access:clients')).toBe('Read Only');
  });
});

describe('a tick is read', () => {
  it.each([
    ['Yes as text', '<label>Account Active</label>', shown('Yes'), true],
    ['No as text', '<label>Account Active</label>', '<span>No</span>', false],
    ['a box before its caption', '<input type="checkbox" checked>', '<span>Account Active</span>', true],
    [
      'a box around which the caption is drawn',
      '<label><input type="checkbox"> Account Active</label>',
      '',
      false,
    ],
    ['a disabled box', '<label>Account Active</label>', '<input type="checkbox" disabled checked>', true],
    ['a switch', '<label>Account Active</label>', '<div role="switch" aria-checked="true"></div>', true],
    [
      'a pressed button',
      '<label>Account Active</label>',
      '<button aria-pressed="true">Yes</button><button aria-pressed="false">No</button>',
      true,
    ],
    [
      'an icon with a title',
      '<label>Account Active</label>',
      '<i class="fa fa-times" title="No"></i>',
      false,
    ],
    [
      'a box that says the opposite',
      '<input type="checkbox" checked>',
      '<label>Account Disabled</label>',
      false,
    ],
    [
      'a native dropdown',
      '<label>Account Active</label>',
      '<select><option>No</option><option selected>Yes</option></select>',
      true,
    ],
  ])('from %s', (_, label, value, expected) => {
    expect(field(agent(`<div class="row">${label}${value}</div>`), 'active')).toBe(expected);
  });

  it('from a flat row of boxes each before its caption', () => {
    const seen = agent(
      '<div><input type="checkbox" checked><label>Account Active</label><input type="checkbox"><label>Is an API-only Agent</label></div>',
    );
    expect([field(seen, 'active'), field(seen, 'api-only')]).toEqual([true, false]);
  });
});

it('a label in a language not known is found by its property', () => {
  const seen = look(
    toolbar('Speichern') +
      tabs('Details', 'Details', 'Preferences') +
      form(
        row('Benutzername', '<input id="input-field-for-name" value="Gradient">', 'name'),
        row('Nur API', '<input type="checkbox" id="input-field-for-isapiagent" checked>', 'isapiagent'),
        row('Arbeitszeit', select('24 Hours', { id: 'input-field-for-workday_id' }), 'workday_id'),
      ),
    { page: 'agent' },
  );
  expect([field(seen, 'name'), field(seen, 'api-only'), field(seen, 'work-hours')]).toEqual([
    'Gradient',
    true,
    '24 Hours',
  ]);
  expect(seen?.fields['api-only']).toMatchObject({ by: 'property' });
});

it('a short value before its help is no avatar’s initials', () => {
  const seen = agent(
    '<dl><dt>Default Team</dt><dd><span>IT</span><p>If this is empty, nobody is told.</p></dd></dl>',
  );
  expect(field(seen, 'default-team')).toBe('IT');
});
