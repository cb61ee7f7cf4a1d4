import { expect, it } from 'vitest';
import { aliasAt } from '../../../lib/page/alias-at';
import { findField } from '../../../lib/page/find-field';
import { readPage } from '../../../lib/page/read-page';
import { type Place, recognise } from '../../../lib/page/recognise';
import { addressOf } from './support/addresses';
import { look, visible } from './support/look';

const place = recognise(new URL(addressOf.role, 'https://acme.halopsa.com')) as Place;
const marks = (html: string, key: string): string[] => {
  document.body.innerHTML = html;
  return findField(document, place, key, [], visible).map((each) => each.id);
};

it.each([
  [
    'the box before its name in a row of boxes',
    'setting:administrator',
    '<div><input type="checkbox" id="a"><label id="la" for="a">Is a HaloPSA Administrator</label><input type="checkbox" id="b"><label for="b">Allow use of all Clients</label></div>',
    ['la', 'a'],
  ],
  [
    'the box before its name where nothing binds them',
    'setting:administrator',
    '<div><input type="checkbox" id="a"><span id="la">Is a HaloPSA Administrator</span><input type="checkbox" id="b"><span>Allow use of all Clients</span></div>',
    ['la', 'a'],
  ],
  [
    'the control a name is for, wherever it stands',
    'access:items',
    '<div><label id="li" for="i">Items Access Level</label><label for="s">Sales Access Level</label></div><div><select id="s"><option>No</option></select><select id="i"><option>Yes</option></select></div>',
    ['li', 'i'],
  ],
  [
    'the cell that follows',
    'access:items',
    '<table><tbody><tr><td id="n">Items Access Level</td><td id="v">Read Only</td><td>Sales Access Level</td><td>No Access</td></tr></tbody></table>',
    ['n', 'v'],
  ],
  [
    'the whole field where it has a frame of its own',
    'access:items',
    '<div><div id="f"><label>Items Access Level</label><div class="read-value">Read Only</div></div><div><label>Sales Access Level</label><div class="read-value">No Access</div></div></div>',
    ['f'],
  ],
])('a mark lies on %s', (_, key, html, ids) => {
  expect(marks(html, key)).toEqual(ids);
});

it('the mark for the login type of an older form lies on its box for agents', () => {
  const old = recognise(new URL(addressOf.application, 'https://acme.halopsa.com')) as Place;
  document.body.innerHTML =
    '<div id="f"><input type="checkbox" checked id="a"><label for="a">Allow Agent Logins</label></div>';
  expect(findField(document, old, 'login-type', [], visible).map(({ id }) => id)).toEqual(['f']);
});

it.each([
  ['listed', '<ul id="l"><li>read:tickets</li></ul>'],
  ['none', '<span id="l">Not set</span>'],
])('the mark for a permission that is not granted lies on what is said to be granted: %s', (_, said) => {
  const application = recognise(new URL(addressOf.application, 'https://acme.halopsa.com')) as Place;
  document.body.innerHTML = `<div><label>Application Name</label><div class="read-value">X</div></div><div><div>Granted permissions</div>${said}</div>`;
  const ids = (key: string) => findField(document, application, key, [], visible).map(({ id }) => id);
  expect(ids('scope:read:items')).toEqual(['l']);
  expect(ids('login-type')).toEqual([]);
});

it('a name that stands on the page twice cannot be pointed at, and one that comes twice later is not read', () => {
  const section = (value: string) =>
    `<section><div><label>Zugriff</label><div class="read-value">${value}</div></div></section>`;
  document.body.innerHTML = section('Read Only') + section('Read and Modify');
  const target = document.querySelector('.read-value') as Element;
  expect(aliasAt(target, place, 'access:clients', visible)).toBe('name-twice');
  expect(look(section('Read Only'), { page: 'role' })).toBe(null);
});

it('a name that stands under several headings is the one under the heading that was pointed at', () => {
  const section = (heading: string, value: string) =>
    `<section><h3>${heading}</h3><div><label>Zugriff</label><div class="read-value">${value}</div></div></section>`;
  const kunden = section('Kunden', 'Read Only');
  document.body.innerHTML = section('Artikel', 'No Access') + kunden;
  const target = document.querySelectorAll('.read-value')[1] as Element;
  const alias = aliasAt(target, place, 'access:clients', visible);
  expect(alias).toMatchObject({ label: 'Zugriff', section: 'Kunden' });
  const readWith = () =>
    readPage(document, place, { visible, aliases: typeof alias === 'string' ? [] : [alias] })?.fields[
      'access:clients'
    ];
  expect(readWith()).toMatchObject({ value: 'Read Only', by: 'pointed' });
  document.body.innerHTML = section('Artikel', 'No Access');
  expect(readWith()).toBeUndefined();
  document.body.innerHTML = `<div><label>Zugriff</label><div class="read-value">No Access</div></div>`;
  expect(readWith()).toBeUndefined();
  document.body.innerHTML = kunden + kunden;
  expect(readWith()).toMatchObject({ state: 'unsure' });
});
