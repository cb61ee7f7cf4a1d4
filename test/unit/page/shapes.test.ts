import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../lib/page/observation';
import { menu } from './support/halo-markup';
import { field, look } from './support/look';

type Page = 'role' | 'agent' | 'application' | 'api' | 'webhook';
type Case = readonly [shape: string, page: Page, key: string, html: string, value: FieldValue];

const row = (name: string, value: string) => `<div class="f"><div>${name}</div>${value}</div>`;
const items = (value: string) => row('Items Access Level', value);
const admin = (value: string) => row('Is a HaloPSA Administrator', value);
const roles = (value: string) => row('Roles', value);
const tenant = (value: string) => row('Tenant', value);
const resource = (value: string) => row('Resource Server', value);
const level = 'access:items';
const flag = 'setting:administrator';

const read: readonly Case[] = [
  [
    'a bracket in an element of its own',
    'role',
    level,
    items('<div>Read and Modify <em>(own)</em></div>'),
    'Read and Modify (own)',
  ],
  [
    'a bracket in small print',
    'role',
    level,
    items('<div>Read and Modify <small>(own)</small></div>'),
    'Read and Modify (own)',
  ],
  ['a marked word', 'role', level, items('<div><mark>Read</mark> and Modify</div>'), 'Read and Modify'],
  ['a comment between', 'role', level, items('<div>Read and <!-- -->Modify</div>'), 'Read and Modify'],
  [
    'a place to break',
    'api',
    'resource-server',
    resource('<div>https://acme.halopsa.com<wbr>/api</div>'),
    'https://acme.halopsa.com/api',
  ],
  [
    'an address in two spans',
    'api',
    'resource-server',
    resource('<div><span>https://acme.halopsa.com</span><span>/api</span></div>'),
    'https://acme.halopsa.com/api',
  ],
  [
    'an address cut short with its title',
    'api',
    'resource-server',
    resource('<span title="https://acme.halopsa.com/api">https://acme.halo…</span>'),
    'https://acme.halopsa.com/api',
  ],
  ['a tenant with a place to break', 'api', 'tenant', tenant('<div>acme-<wbr>corp</div>'), 'acme-corp'],
  [
    'an empty cell before another column',
    'api',
    'tenant',
    '<table><tbody><tr><td>Tenant</td><td></td><td>Region</td><td>EU</td></tr></tbody></table>',
    null,
  ],
  ['N/A', 'api', 'tenant', tenant('<div>N/A</div>'), null],
  ['no tenant in German', 'api', 'tenant', tenant('<div class="noedit-value">Nicht festgelegt</div>'), null],
  [
    'a tenant before an icon',
    'api',
    'tenant',
    tenant('<div>acme</div><span class="material-icons">content_copy</span>'),
    'acme',
  ],
  [
    'captions before their radios',
    'role',
    level,
    items(
      '<div><span>No Access</span><input type="radio"><span>Read Only</span><input type="radio" checked><span>Read and Modify</span><input type="radio"></div>',
    ),
    'Read Only',
  ],
  [
    'Yes and No before their radios',
    'role',
    flag,
    admin('<div>Yes <input type="radio" checked> No <input type="radio"></div>'),
    true,
  ],
  [
    'a described radio',
    'application',
    'method',
    row(
      'Authentication Method',
      '<div><label><input type="radio"> Implicit Flow</label><label><input type="radio" checked> Client ID and Secret (Services) <small>For services only</small></label></div>',
    ),
    'Client ID and Secret (Services)',
  ],
  [
    'a star beside the value',
    'role',
    flag,
    admin('<div class="read-value">Yes</div><button aria-pressed="false" title="Favourite">☆</button>'),
    true,
  ],
  [
    'names in lines',
    'agent',
    'roles',
    roles('<div class="read-value">Gradient<br>Technician</div>'),
    ['Gradient', 'Technician'],
  ],
  [
    'names in boxes',
    'agent',
    'roles',
    roles('<div class="read-value"><div>Gradient</div><div>Technician</div></div>'),
    ['Gradient', 'Technician'],
  ],
  [
    'names in badges',
    'agent',
    'roles',
    roles('<div><span class="badge">Gradient</span><span class="badge">Technician</span></div>'),
    ['Gradient', 'Technician'],
  ],
  [
    'names in chips',
    'agent',
    'roles',
    roles(
      '<div role="combobox" aria-haspopup="listbox"><div><span class="MuiChip-label">Gradient</span></div><div><span class="MuiChip-label">Technician</span></div></div>',
    ),
    ['Gradient', 'Technician'],
  ],
  [
    'a request to choose in German',
    'agent',
    'default-team',
    row(
      'Default Team',
      '<select><option value="" selected>Bitte wählen</option><option value="1">Helpdesk</option></select>',
    ),
    null,
  ],
  [
    'controls each before its name',
    'role',
    level,
    '<div><select><option selected>No Access</option></select><label>Items Access Level</label><select><option selected>Read and Modify</option></select><label>Sales Access Level</label></div>',
    'No Access',
  ],
  [
    'lines of one element',
    'role',
    level,
    '<div>Client Contracts Access Level<br>Read and Modify<br>Items Access Level<br>No Access</div>',
    'No Access',
  ],
];

const refused: readonly Case[] = [
  [
    'a value that stands before a name of its own',
    'role',
    level,
    '<p><strong>Items Access Level</strong></p><div class="form-floating"><span>Read Only</span><div class="label">Approval Process Rule Access:</div></div>',
    null,
  ],
  [
    'two columns of values',
    'role',
    level,
    '<table><tbody><tr><td>Items Access Level</td><td>Read and Modify</td><td>No Access</td></tr></tbody></table>',
    null,
  ],
  [
    'positions told by colour',
    'role',
    flag,
    admin('<div><span>No</span><span class="on">Yes</span></div>'),
    null,
  ],
  [
    'links told by colour',
    'agent',
    'active',
    row('Account Active', '<div><a>Yes</a><a class="on">No</a></div>'),
    null,
  ],
  [
    'an old value struck out',
    'role',
    level,
    items('<div><del>Read and Modify</del> <ins>No Access</ins></div>'),
    null,
  ],
  ['an arrow between two', 'role', level, items('<div>No Access → Read and Modify</div>'), null],
  [
    'an inherited level in brackets',
    'role',
    level,
    items('<div>Not set</div><div>(Read and Modify)</div>'),
    null,
  ],
  ['a list of choices', 'role', level, items('<ul><li>No Access</li><li>Read Only</li></ul>'), null],
  [
    'an icon and the next row',
    'role',
    'setting:all-clients',
    '<div><div>Allow use of all Clients <i class="fa fa-times"></i></div><div><span>Allow use of all Asset Types</span><span>Yes</span></div></div>',
    null,
  ],
  [
    'nothing and the next row',
    'role',
    'setting:all-clients',
    '<div><div><span>Allow use of all Clients</span></div><div><span>Allow use of all Asset Types</span> <span>Yes</span></div></div>',
    null,
  ],
  [
    'an unknown element and the next row',
    'role',
    level,
    '<div><div><span>Items Access Level</span><x-select></x-select></div><div><span>Can edit tickets which are not assigned</span><select><option selected>Read Only</option></select></div></div>',
    null,
  ],
  [
    'an empty place and the next row',
    'application',
    'login-type',
    '<div><div><span>Login Type</span><span></span></div><div><span>Notes</span><span></span></div></div>',
    null,
  ],
  [
    'a hint beside an unknown element',
    'agent',
    'default-team',
    row('Default Team', '<span>Team used by default</span><x-select></x-select>'),
    null,
  ],
  [
    'an empty cell and the next name',
    'role',
    level,
    '<div><div>Items Access Level</div><div></div><div>Can edit tickets which are not assigned</div><div>Read Only</div></div>',
    null,
  ],
  [
    'one name more than is shown',
    'agent',
    'roles',
    roles('<div><span>Gradient</span><span class="badge">+1</span></div>'),
    null,
  ],
  [
    'names parted by a comma, and in a title',
    'agent',
    'roles',
    roles('<div class="read-value" title="Gradient, Technician">Gradient, Technician</div>'),
    null,
  ],
  [
    'names parted by a comma and cut short',
    'agent',
    'roles',
    roles('<div class="read-value" title="Gradient, Technician">Gradient, Techn…</div>'),
    null,
  ],
  ['“+1 more” in the text', 'agent', 'roles', roles('<div>Gradient, +1 more</div>'), null],
  [
    '“and 1 more” in small print',
    'agent',
    'roles',
    roles('<div>Gradient <small>and 1 more</small></div>'),
    null,
  ],
  ['names with a slash between', 'agent', 'roles', roles('<div>Gradient / Technician</div>'), null],
  [
    'a comma before a small letter',
    'agent',
    'roles',
    roles('<div class="read-value">Support, second line</div>'),
    null,
  ],
  ['a lone star', 'role', flag, admin('<button aria-pressed="false" title="Favourite">☆</button>'), null],
  [
    '“No” and an icon that says enabled',
    'agent',
    'active',
    row('Account Active', '<div>No</div><i title="Enabled"></i>'),
    null,
  ],
  ['a word that is no tenant', 'api', 'tenant', tenant('<div>Region</div>'), null],
  ['a tenant still loading', 'api', 'tenant', tenant('<div>Loading...</div>'), null],
  ['an icon’s name for a tenant', 'api', 'tenant', tenant('<div class="material-icons">domain</div>'), null],
  ['an address cut short', 'api', 'resource-server', resource('<span>https://acme.halo…</span>'), null],
  [
    'a scheme before the field',
    'api',
    'resource-server',
    resource('<div><span>https://</span><input readonly value="acme.halopsa.com"></div>'),
    null,
  ],
  [
    'a stray control before names',
    'role',
    level,
    '<div><select><option selected>No Access</option></select><label>Items Access Level</label><select><option selected>Read and Modify</option></select><label>Sales Access Level</label><select><option selected>Read Only</option></select></div>',
    null,
  ],
  [
    'a dropdown and the box of the next name',
    'application',
    'scope:read:items',
    '<div><p>read:items</p><select><option selected>No</option></select><input type="checkbox" id="c" checked><label for="c">read:contracts</label><span>24</span><label>Correlation</label></div>',
    null,
  ],
  [
    'a text and the radios of the next name',
    'role',
    level,
    '<div><div>Items Access Level</div><div>Read Only</div><div><input type="radio" name="r"> <span>Read Only</span></div><div><input type="radio" name="r" checked> <span>No Access</span></div></div>',
    null,
  ],
  [
    'a value and the dropdown of the next name',
    'role',
    level,
    '<div><div>Items Access Level</div><div class="read-value">Read and Modify</div><select><option selected>No Access</option></select></div>',
    null,
  ],
  [
    'a field of text and the dropdown of the next name',
    'role',
    level,
    '<div><div>Items Access Level</div><input value="Read and Modify"><select><option selected>No Access</option></select></div>',
    null,
  ],
  [
    'a short text and the dropdown of the next name',
    'application',
    'login-type',
    '<div><div>Login Type</div><div>IT</div><select><option selected>Agent</option></select></div>',
    null,
  ],
  [
    'a name and another field’s words',
    'agent',
    'roles',
    '<div><div>Agent Roles</div><span>Gradient</span><div><div>Default Report</div><div>Weekly</div></div></div>',
    null,
  ],
  [
    'a value and the radios of the next name',
    'agent',
    'roles',
    '<div><div>Agent Roles</div><div class="read-value">Gradient</div><div><input type="radio" checked> <span>Yes</span></div><div><input type="radio"> <span>No</span></div></div>',
    null,
  ],
  [
    'buttons told by colour, under another field',
    'role',
    level,
    '<form><div><span>Approval Process Rule Access for Agents</span><p>3</p></div><label>Items Access Level</label><div class="btn-group"><button>No Access</button><button class="active">Read Only</button></div></form>',
    null,
  ],
  [
    'a head of names over a row of values',
    'role',
    level,
    '<div><label>Items Access Level</label><label>Sales Access Level</label><span>Read Only</span><span>No Access</span></div>',
    null,
  ],
  [
    'captions on no clear side',
    'role',
    level,
    items(
      '<div><span>No Access</span><input type="radio"><span>Read Only</span><input type="radio" checked><span>Read and Modify</span></div>',
    ),
    null,
  ],
  [
    'the state named in an opposite name',
    'agent',
    'active',
    row('Account Disabled', '<select><option selected>Active</option></select>'),
    null,
  ],
  [
    'an empty place and the value of the next name',
    'role',
    level,
    '<form><span>Items Access Level</span><span></span><div class="read-value">Read Only</div><p><b>Approval Process</b></p></form>',
    null,
  ],
  [
    'a pill before the name and another field after it',
    'agent',
    'roles',
    '<form><div><span class="badge">Gradient</span></div><p><b>Roles</b></p><div><div><span>Publisher</span></div><div><span>Weekly</span></div></div><label>Username</label><input value="IT"></form>',
    null,
  ],
  [
    'a pill and the table of another field',
    'agent',
    'roles',
    '<form><label>Roles</label><div><span class="badge">Gradient</span></div><table><tbody><tr><td>Can Edit Closed:</td><td>No</td></tr></tbody></table></form>',
    null,
  ],
  [
    'a table of names and values',
    'agent',
    'roles',
    '<form><label>Default Report:</label><canvas></canvas><div><span class="badge">Gradient</span></div><p><b>Roles</b></p><table><tbody><tr><td>Logo</td><td></td></tr></tbody></table></form>',
    null,
  ],
  [
    'no tenant, and a name in capitals with its value',
    'api',
    'tenant',
    '<form><label>Tenant</label><div>Not set</div><div>QUALIFICATIONS</div><div class="read-value">Gradient</div><label>Resource Server</label><div>https://acme.halopsa.com/api</div></form>',
    null,
  ],
  [
    'an address and the dropdown of the next name',
    'api',
    'resource-server',
    '<form><label>Resource Server</label><span>https://acme.halopsa.com/api</span><select><option>No</option><option selected>Yes</option></select></form>',
    null,
  ],
  [
    'an address and the field of the next name',
    'api',
    'resource-server',
    '<form><label>Resource Server</label><span>https://acme.halopsa.com/api</span><input value="https://cdn.example.org/logo.png"></form>',
    null,
  ],
  [
    'a dropdown whose choices have not come',
    'application',
    'login-agent',
    row('Agent to log in as', '<select><option value="">Select...</option></select>'),
    null,
  ],
  [
    'words spoken to a screen reader',
    'agent',
    'work-hours',
    `${menu}<div class="row"><label>ROLES</label><div>Gradient</div></div><div aria-live="polite">Workday: Read and Modify</div>`,
    null,
  ],
  [
    'a second value before the name, and one after it',
    'agent',
    'roles',
    '<form><label>E-mail Address</label><ins>No Access</ins><div>Service Desk; Finance</div><label>Roles</label><div class="noedit-value">Not set</div><span>Logo</span></form>',
    null,
  ],
];

const other = row('Sales Access Level', '<div class="read-value">No Access</div>');
const shown = (html: string, page: Page) =>
  look(`<main>${html}</main>${page === 'role' ? `<main>${other}</main>` : ''}`, { page });

describe('the right value is read from', () => {
  it.each(read)('%s', (_, page, key, html, value) => {
    expect(field(shown(html, page), key)).toEqual(value);
  });
});

describe('no value is read from', () => {
  it.each(refused)('%s', (_, page, key, html) => {
    const value = field(shown(html, page), key);
    expect(value === undefined ? 'unsure: not there' : value).toMatch(/^unsure/);
  });
});
