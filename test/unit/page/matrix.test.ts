import { type Case, proveShapes } from './support/prove-shapes';

const levels = ['No Access', 'Read Only', 'Read and Modify'];
const rights: readonly (readonly [string, string])[] = [
  ['Sales', 'No Access'],
  ['Items', 'Read Only'],
];
const heads = (...first: string[]) => ['Feature', ...(first.length > 0 ? first : levels)];
const cells = (texts: readonly string[]) => texts.map((each) => `<div>${each}</div>`).join('');
const radios = (name: string, value: string) =>
  levels.map((level) => `<input type="radio" name="${name}"${level === value ? ' checked' : ''}>`);
type Cells = (name: string, value: string) => string[];
const marks: Cells = (_, value) => levels.map((level) => (level === value ? '✓' : ''));

const flat = (of: Cells, head = heads()) =>
  `<div class="grid">${cells(head)}${rights.map(([name, value]) => cells([`${name} Access Level`, ...of(name, value)])).join('')}</div>`;
const rows = (of: Cells, head = heads()) =>
  `<div class="grid"><div>${cells(head)}</div>${rights.map(([name, value]) => `<div>${cells([`${name} Access Level`, ...of(name, value)])}</div>`).join('')}</div>`;

const read = (shape: string, html: string): Case => [shape, 'role', 'access:items', html, 'Read Only'];

proveShapes(
  [
    read('radios in one grid', flat(radios)),
    read('radios in rows', rows(radios)),
    read('marks in one grid', flat(marks)),
    read('marks in rows', rows(marks)),
  ],
  [
    read('heads that are no levels', rows(marks, heads('Own', 'Team', 'All'))),
    read('the same level twice', rows(marks, heads('Read Only', 'Read Only', 'No Access'))),
    read('one head less than cells', flat(radios, heads('No Access', 'Read Only'))),
    read(
      'two marks in a row',
      rows((name, value) => marks(name, value).map((each, at) => (at === 2 ? '✓' : each))),
    ),
    read(
      'no mark in a row',
      rows((name, value) => (name === 'Sales' ? ['', '', ''] : marks(name, value))),
    ),
    read(
      'words in a cell',
      rows((name, value) => marks(name, value).map((each) => each || 'n/a')),
    ),
    read(
      'boxes',
      rows((name, value) => radios(name, value).map((each) => each.replace('radio', 'checkbox'))),
    ),
    read(
      'a radio of another row',
      rows((name, value) =>
        radios(name, value).map((each, at) => (at === 1 ? each.replace(name, 'other') : each)),
      ),
    ),
    read(
      'a radio called otherwise',
      flat((name, value) => radios(name, value).map((each) => each.replace('>', ' aria-label="Full">'))),
    ),
  ],
);
