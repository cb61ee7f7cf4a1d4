import { describe, expect, it } from 'vitest';
import { newMemory, touch } from '../../../lib/page/form-memory';
import { saveAround } from '../../../lib/page/read-mode';
import { form, row, shown, toolbar } from './support/halo-markup';
import { look } from './support/look';

const combobox = (value: string) =>
  `<div><label for="c">Items Access Level</label><button id="c" role="combobox"><span>${value}</span></button></div>`;

describe('a page is open for editing', () => {
  it.each([
    ['with a combobox', combobox('Read Only'), 'role'],
    [
      'with radios of its own make',
      '<div><div id="g">Items Access Level</div><div role="radiogroup" aria-labelledby="g"><div role="radio" aria-checked="true">Read Only</div></div></div>',
      'role',
    ],
    [
      'with pressed buttons',
      '<div><span>Account Active</span><button aria-pressed="true">Yes</button><button aria-pressed="false">No</button></div>',
      'agent',
    ],
    [
      'with text to write in',
      '<div><label>Username</label><div contenteditable="true">Gradient</div></div>',
      'agent',
    ],
  ] as const)('%s, whatever its Save is called', (_, html, page) => {
    expect(look(`<button>Sačuvati</button>${html}`, { page })?.mode).toBe('edit');
  });

  it('and a value changed there is not saved', () => {
    const memory = newMemory();
    look(`<button>Salvar</button>${combobox('No Access')}`, { page: 'role', memory });
    touch(memory, memory.key);
    expect(
      look(`<button>Salvar</button>${combobox('Read and Modify')}`, { page: 'role', memory })?.unsaved,
    ).toBe(true);
  });
});

it('a page with Edit and values alone is open for viewing, in another language too', () => {
  for (const edit of ['Edit', 'Bearbeiten', 'Modifier'])
    expect(
      look(toolbar(edit) + form(row('Items Access Level', shown('Read Only'))), { page: 'role' })?.mode,
    ).toBe('view');
});

describe('beside Edit a control that can be changed', () => {
  const level = (name: string, value: string) =>
    `<div><label>${name} Access Level</label><div>${value}</div></div>`;
  const rights = (first = 'Read Only', last = 'Read Only') =>
    `<div class="details-form">${level('Items', first)}${level('Sales', 'No Access')}${level('Assets', last)}</div>`;
  const box = '<label><input type="checkbox"> Show only changed</label>';
  const compared =
    '<label>Compare with <select><option>Gradient</option><option>Admin</option></select></label>';
  const mode = (html: string) => look(toolbar('Edit') + html, { page: 'role' })?.mode;

  it.each([
    ['a filter over the form', box + rights()],
    ['a choice over the form', `<div class="bar">${compared}</div>${rights()}`],
    ['a choice below it', `${rights()}<aside>${compared}</aside>`],
  ])('is none of the form: %s', (_, html) => {
    expect(mode(html)).toBe('view');
  });

  it.each([
    ['in the midst of it', rights('Read Only').replace('<div><label>Sales', `${box}<div><label>Sales`)],
    ['a field is read from', rights('<select><option selected>Read Only</option></select>')],
    [
      'that may be a field’s, which is not read',
      rights('Read Only', '<input><select><option></option></select>'),
    ],
    ['before a field that is not read', `${box}${rights('')}`],
    ['and no field at all', `${box}<div>Access Level</div>`],
  ])('may be the form’s own: %s', (_, html) => {
    expect(mode(html)).not.toBe('view');
  });
});

it.each([
  ['<button>Salvar</button>', true],
  ['<button>Enregistrer</button>', true],
  ['<button>Update</button>', true],
  ['<a class="btn">Save</a>', true],
  ['<button><span class="material-icons">save</span>Save and close</button>', true],
  ['<button><span class="material-icons">save</span></button>', true],
  ['<button>Apply filter</button>', false],
  ['<button>Saved searches</button>', false],
])('%s saves: %s', (html, expected) => {
  document.body.innerHTML = html;
  expect(saveAround(document.body.firstElementChild as Element) !== null).toBe(expected);
});
