import { expect, it } from 'vitest';
import { row, shown, toolbar } from './support/halo-markup';
import { field, look } from './support/look';

const level = (value: string) => row('Items Access Level', shown(value));
const now = `<div class="det">${level('Read Only')}${row('Sales Access Level', shown('No Access'))}</div>`;
const seen = (html: string) =>
  field(look(`${toolbar('Edit')}<div class="cols">${html}</div>`, { page: 'role' }), 'access:items');

it.each([
  ['rows', level('No Access')],
  ['names in bold', '<div><b>Items Access Level</b><div>No Access</div><small>3 days ago</small></div>'],
  ['lines', '<ul><li>Items Access Level: No Access → Read Only</li></ul>'],
])('a list of changes beside the detail is no second candidate: %s', (_, changes) => {
  for (const title of ['History', 'Audit log', 'Recent changes']) {
    expect(seen(`${now}<div class="hist"><h4>${title}</h4>${changes}</div>`)).toBe('Read Only');
    expect(seen(`<div class="hist"><h4>${title}</h4>${changes}</div>${now}`)).toBe('Read Only');
  }
});

it.each([
  ['alone on the page', `<div class="hist"><h4>History</h4>${level('No Access')}</div>`],
  ['under the heading of both', `<h4>History</h4>${level('No Access')}${now}`],
  [
    'after a folded one, under a heading of its own',
    `<div>${level('No Access')}</div><div class="acc"><h4>History</h4></div><div class="acc"><h4>Permissions</h4>${level('Read Only')}</div>`,
  ],
  ['under another heading', `${now}<div><h4>Billing</h4>${level('No Access')}</div>`],
])('nor is it taken for the detail: %s', (_, html) => {
  expect(seen(html) ?? 'unsure').toMatch(/^unsure/);
});
