import { describe, expect, it } from 'vitest';
import { asterisk, form, menu, noEdit, row, select, shown, tabs, tags, toolbar } from './support/halo-markup';
import { field, look } from './support/look';

const roleTabs = tabs('Permissions', 'Details', 'Preferences', 'Departments & Teams', 'Permissions');

describe('a role', () => {
  it('shows its access levels in view mode, one value to one label', () => {
    const seen = look(
      menu +
        toolbar('Edit') +
        '<div class="page-title"><h1>Gradient</h1></div>' +
        roleTabs +
        form(
          row('Is a HaloPSA Administrator', shown('No')),
          row('Clients Access Level', shown('Read Only')),
          row('Items Access Level', shown('Read and Modify')),
          row('Invoices Access Level', shown('Read, Create and Modify')),
          row('Suppliers Access Level', noEdit('Not set')),
          row('Billing Details Access Level', shown('3')),
          row('Allow use of all Clients', shown('Yes')),
        ),
      { page: 'role' },
    );
    expect(seen).toMatchObject({
      page: 'role',
      mode: 'view',
      unsaved: false,
      tab: 'Permissions',
      recordName: 'Gradient',
    });
    expect(field(seen, 'access:clients')).toBe('Read Only');
    expect(field(seen, 'access:items')).toBe('Read and Modify');
    expect(field(seen, 'access:invoices')).toBe('Read, Create and Modify');
    expect(field(seen, 'access:suppliers')).toBe(null);
    expect(field(seen, 'access:billing-details')).toBe('3');
    expect(field(seen, 'setting:administrator')).toBe(false);
    expect(field(seen, 'setting:all-clients')).toBe(true);
    expect(field(seen, 'access:users')).toBe(undefined);
  });

  it('shows the chosen text of a dropdown in edit mode, never the id of its hidden twin', () => {
    const seen = look(
      toolbar('Save') +
        roleTabs +
        form(row('Clients Access Level', select('Read Only')), row('Items Access Level', select(null))),
      { page: 'role' },
    );
    expect(seen?.mode).toBe('edit');
    expect(field(seen, 'access:clients')).toBe('Read Only');
    expect(field(seen, 'access:items')).toBe(null);
    expect(field(seen, 'access:invoices')).toBe('unsure: not-loaded');
  });

  it.each([
    ['Customers Access Level', 'access:clients'],
    ['Organisations  access level:', 'access:clients'],
    ['Companies Access Level', 'access:clients'],
    ['Client Access Level', 'access:clients'],
    ['Products Access Level', 'access:items'],
    ['Customer Agreements Access Level', 'access:client-contracts'],
    ['Vendor Agreements Access Level', 'access:supplier-contracts'],
    ['Software Licencing Access Level', 'access:software-licensing'],
    ['End-Users Access Level', 'access:users'],
    ['Service Catalogue Access Level', 'access:services'],
  ])('is read where the tenant calls it “%s”', (label, key) => {
    const seen = look(form(row(label, shown('Read Only')), row('Tickets Access Level', shown('No Access'))), {
      page: 'role',
    });
    expect(field(seen, key)).toBe('Read Only');
    expect(field(seen, 'access:tickets')).toBe('No Access');
  });
});

describe('an agent', () => {
  it('shows its details in edit mode', () => {
    const seen = look(
      menu +
        toolbar('Save') +
        tabs('Details', 'Details', 'Preferences') +
        form(
          row(
            `Username${asterisk}`,
            '<input type="text" id="input-field-for-name" value="Gradient">',
            'name',
          ),
          row(
            'Email Address',
            '<input type="text" placeholder="Enter the Agents Email Address here" value="">',
          ),
          row('Roles', tags('Gradient', 'Read only')),
          '<div class="row"><div class="col-md-6"><input type="checkbox" id="a" checked><label for="a">Account Active</label></div></div>',
          '<div class="row"><div class="col-md-6"><input type="checkbox"><span>Is an API-only Agent</span></div></div>',
          row(`Default Team ${asterisk}`, select('*No Default Team*')),
          row('Work Hours', select('Default Working Hours')),
        ),
      { page: 'agent' },
    );
    expect(field(seen, 'name')).toBe('Gradient');
    expect(seen?.recordName).toBe('Gradient');
    expect(field(seen, 'email')).toBe(null);
    expect(field(seen, 'roles')).toEqual(['Gradient', 'Read only']);
    expect(field(seen, 'active')).toBe(true);
    expect(field(seen, 'api-only')).toBe(false);
    expect(field(seen, 'default-team')).toBe('*No Default Team*');
    expect(field(seen, 'work-hours')).toBe('Default Working Hours');
  });

  it('shows rights set on the agent itself under the role’s own keys', () => {
    const seen = look(roleTabs + form(row('Clients Access Level', shown('Read Only'))), { page: 'agent' });
    expect(field(seen, 'access:clients')).toBe('Read Only');
    expect(field(seen, 'roles')).toBe(undefined);
  });
});

const secret = '1a2ada33-7ab7-45f9-81ee-0a39ba691516-51ce8e9e-5cfd-499b-86bd-dbacf91f83d4';
const clientId = 'ee78e3ff-e74f-4926-87ac-3fb961f53f68';

const application = (secretShown: string) =>
  toolbar('Save', 'Download Examples', 'Remove this Application') +
  '<div class="page-title"><h1>Gradient MSP</h1></div>' +
  tabs('Details', 'Details', 'Permissions', 'Security') +
  form(
    row(`Application Name${asterisk}`, '<input value="Gradient MSP">'),
    `<div class="row"><label>Authentication Method${asterisk}</label>
      ${[
        'Username & Password',
        'Implicit Flow (Single Page Application)',
        'Client ID and Secret (Services)',
        'API Key <span class="pill">BETA</span>',
      ]
        .map(
          (name) =>
            `<div><input type="radio" name="m" ${name.startsWith('Client') ? 'checked' : ''}> <span>${name}</span></div>`,
        )
        .join('')}</div>`,
    '<p>For backend non user-facing applications only. This method allows logging in just with a Client ID and Client Secret. A username and password is not needed.</p>',
    `<div class="row"><label>Client ID</label><div>This is a unique identifier for your Application, and you will need this to Authenticate.</div><div>${clientId}</div></div>`,
    `<div class="row"><label>Client Secret</label><div>The Customer Secret is used to access to the API without logging in. If stored, it should be encrypted and never shown.</div><div>The Customer Secret for this application will only be shown once.</div><div>${secretShown}</div><button>Generate</button><button>Copy</button></div>`,
    `<div class="row"><div class="col-md-6"><label>Login Type${asterisk}</label>${select('Agent')}</div><div class="col-md-6"><label>Agent to log in as${asterisk}</label>${select('<div class="avatar">RA</div><div class="single-line-text oneline">Rewst API</div>')}</div></div>`,
  );

describe('an application', () => {
  it('shows method, login and Client ID, and of the secret only that it is shown', () => {
    const seen = look(application(secret), { page: 'application' });
    expect(field(seen, 'name')).toBe('Gradient MSP');
    expect(field(seen, 'method')).toBe('Client ID and Secret (Services)');
    expect(field(seen, 'client-id')).toBe(clientId);
    expect(field(seen, 'secret-state')).toBe('shown');
    expect(field(seen, 'login-type')).toBe('Agent');
    expect(field(seen, 'login-agent')).toBe('Rewst API');
    expect(JSON.stringify(seen)).not.toContain('dbacf91f83d4');
  });

  it('has a masked secret', () => {
    expect(
      field(look(application('****************************'), { page: 'application' }), 'secret-state'),
    ).toBe('masked');
    expect(field(look(application(''), { page: 'application' }), 'secret-state')).toBe('absent');
  });

  const scope = (name: string, ticked: boolean) =>
    `<div class="row"><div><input type="checkbox" ${ticked ? 'checked' : ''}> <label>${name}</label></div><div class="grey">Gives access to ${name.split(':')[1] ?? 'everything'} as the Agents permissions allow</div></div>`;
  const warning =
    '<p>"all" and "admin" should not be used in production as they expose administration level access.</p>';

  it('shows each permission’s tick', () => {
    const seen = look(
      tabs('Permissions', 'Details', 'Permissions', 'Security') +
        warning +
        form(
          scope('all', false),
          scope('read:customers', true),
          scope('Edit: Items', true),
          scope('edit:contracts', false),
        ),
      { page: 'application' },
    );
    expect(field(seen, 'scope:all')).toBe(false);
    expect(field(seen, 'scope:read:customers')).toBe(true);
    expect(field(seen, 'scope:edit:items')).toBe(true);
    expect(field(seen, 'scope:edit:contracts')).toBe(false);
    expect(field(seen, 'scope:read:invoices')).toBe(undefined);
  });

  it('with “all” ticked says of the rest that it is hidden', () => {
    const seen = look(warning + form(scope('all', true), scope('all:teams', false)), { page: 'application' });
    expect(field(seen, 'scope:all')).toBe(true);
    expect(field(seen, 'scope:all:teams')).toBe(false);
    expect(field(seen, 'scope:read:customers')).toBe('unsure: hidden-by-all');
  });
});

describe('the HaloPSA API page', () => {
  const url = 'https://acme.halopsa.com/api';
  const auth = 'https://acme.halopsa.com/auth';
  it.each([
    ['text', (value: string) => `<div>${value}</div>`],
    ['Halo’s value node', noEdit],
    [
      'readonly inputs with copy buttons',
      (value: string) => `<div><input readonly value="${value}"><button>Copy</button></div>`,
    ],
    ['links', (value: string) => `<div><a href="${value}">${value}</a></div>`],
    [
      'inputs with a link to copy',
      (value: string) => `<div><input readonly value="${value}"><a>Copy</a></div>`,
    ],
  ])('is read where the values are %s', (_, as) => {
    const seen = look(
      menu +
        `<h2>API Details</h2><div>${row('Resource Server', as(url))}${row('Authorization Server', as(auth))}${row('Tenant', as('acme'))}</div><h2>Applications</h2><p>Your list of registered applications can be accessed below.</p>`,
      { page: 'api' },
    );
    expect(seen).toMatchObject({
      recordId: 'page',
      instance: 'https://acme.halopsa.com',
      mode: 'view',
      unsaved: false,
    });
    expect(field(seen, 'resource-server')).toBe(url);
    expect(field(seen, 'auth-server')).toBe(auth);
    expect(field(seen, 'tenant')).toBe('acme');
  });

  it.each([
    ['Not set', noEdit('Not set')],
    ['blank', noEdit('')],
    ['an empty cell', '<div></div>'],
    ['an empty input', '<input readonly value="">'],
  ])('has no tenant where it shows %s', (_, value) => {
    const seen = look(`<div>${row('Resource Server', noEdit(url))}${row('Tenant', value)}</div>`, {
      page: 'api',
    });
    expect(field(seen, 'tenant')).toBe(null);
  });

  it('is read from a definition list, a table and lines of text', () => {
    const pages = [
      `<dl><dt>Resource Server</dt><dd>${url}</dd><dt>Authorisation Server</dt><dd>${auth}</dd><dt>Tenant</dt><dd>acme</dd></dl>`,
      `<table><tbody><tr><td>Resource Server</td><td>${url}</td></tr><tr><td>Authorisation Server</td><td>${auth}</td></tr><tr><td>Tenant</td><td>acme</td></tr></tbody></table>`,
      `<p>Resource Server: ${url}</p><p>Authorisation Server: ${auth}</p><p>Tenant: acme</p>`,
      `<div><b>Resource Server:</b> ${url}<br><b>Auth Server:</b> ${auth}<br><b>Tenant:</b> acme</div>`,
    ];
    for (const html of pages) {
      const seen = look(menu + html, { page: 'api' });
      expect([field(seen, 'resource-server'), field(seen, 'auth-server'), field(seen, 'tenant')]).toEqual([
        url,
        auth,
        'acme',
      ]);
    }
  });

  it('is no page before its values are there', () => {
    expect(look(`${menu}<div>Please wait...</div>`, { page: 'api' })).toBe(null);
  });
});

describe('a webhook', () => {
  it('shows its address, state and events', () => {
    const seen = look(
      form(
        row('Webhook Name', shown('Scopable')),
        row('Payload URL', shown('https://hooks.example.com/x')),
        row('Content Type', shown('application/json')),
        row('Enabled', shown('Yes')),
        '<h3>Events</h3><table><thead><tr><th>Event</th><th>Conditions</th></tr></thead><tbody><tr><td>New Ticket Logged</td><td>None</td></tr><tr><td>Ticket Changed</td><td>None</td></tr></tbody></table>',
      ),
      { page: 'webhook' },
    );
    expect(field(seen, 'payload-url')).toBe('https://hooks.example.com/x');
    expect(field(seen, 'content-type')).toBe('application/json');
    expect(field(seen, 'enabled')).toBe(true);
    expect(field(seen, 'events')).toEqual(['New Ticket Logged', 'Ticket Changed']);
  });
});
