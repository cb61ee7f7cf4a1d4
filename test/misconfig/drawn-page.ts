import { Window } from 'happy-dom';
import { fieldsOf } from '../../lib/page/fields/registry';
import { findField } from '../../lib/page/find-field';
import type { FieldValue, Observation, Reading } from '../../lib/page/observation';
import { readPage } from '../../lib/page/read-page';
import type { Visibility } from '../../lib/page/visibility';
import { type Spoken, shownLabel, shownValue } from '../halo/renderings/words';

const { document: page, CSS } = new Window({ url: 'https://acme.halopsa.com/' });
Object.assign(globalThis, { CSS: globalThis.CSS ?? CSS });
const document = page as unknown as Document;
/** No layout here: everything drawn is shown. */
const visible: Visibility = () => true;

interface Row {
  readonly key: string;
  readonly name: string;
  readonly value: FieldValue;
  readonly property: string | null;
}

/** One way a whole page of Halo may be drawn. */
interface Drawing {
  readonly name: string;
  row(row: Row): string;
  page?(rows: string): string;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const words = (value: FieldValue): string =>
  typeof value === 'boolean'
    ? value
      ? 'Yes'
      : 'No'
    : escaped(
        value === null || value === '' ? 'Not set' : Array.isArray(value) ? value.join(', ') : String(value),
      );
const names = (value: FieldValue) =>
  (Array.isArray(value) ? value : [String(value)]).map((each) => escaped(each));
const valueNode = (value: FieldValue, tag = 'read-value') =>
  Array.isArray(value)
    ? names(value)
        .map((each) => `<div class="${tag}" title="${each}">${each}</div>`)
        .join('')
    : `<div class="${tag}" title="${words(value)}">${words(value)}</div>`;
const lines = (value: FieldValue) => (Array.isArray(value) ? names(value).join('<br>') : words(value));
const select = (value: FieldValue) =>
  `<div class="css-a"><div class="Select__control">${
    value === null
      ? '<div class="Select__placeholder">Select...</div>'
      : `<div class="Select__single-value">${words(value)}</div>`
  }<input role="combobox" aria-autocomplete="list" value=""></div></div>`;
const tags = (value: readonly string[]) =>
  `<div class="Select__control">${names(value)
    .map(
      (each) =>
        `<div class="Select__multi-value"><div class="Select__multi-value__label">${each}</div></div>`,
    )
    .join('')}<input role="combobox" aria-autocomplete="list" value=""></div>`;
const control = (value: FieldValue) =>
  typeof value === 'boolean'
    ? `<input type="checkbox"${value ? ' checked' : ''}>`
    : typeof value === 'string' || value === null
      ? select(value)
      : tags(value);

const drawings: readonly Drawing[] = [
  {
    name: 'Halo in view mode',
    row: ({ name, value, property }) =>
      `<div class="col-md-6"><label${property ? ` for="input-field-for-${property}"` : ''}>${name}</label>${valueNode(value)}</div>`,
  },
  {
    name: 'a definition list',
    row: ({ name, value }) => `<div><dt>${name}</dt><dd>${lines(value)}</dd></div>`,
  },
  {
    name: 'a table',
    row: ({ name, value }) => `<th scope="row">${name}</th><td>${valueNode(value, 'noedit-value')}</td>`,
    page: (rows) => `<table><tbody>${rows}</tbody></table>`,
  },
  {
    name: 'columns of controls',
    row: ({ name, value }) =>
      `<div class="col-4"><span>${name}:</span></div><div class="col-8">${control(value)}</div>`,
  },
  {
    name: 'boxes before their names',
    row: ({ name, value }) =>
      typeof value === 'boolean'
        ? `<div>${control(value)}<span>${name}</span></div>`
        : `<div><b>${name}</b></div><p>Only change this when Clients Access Level is set.</p>${valueNode(value)}`,
  },
  {
    name: 'one word apart from the rest',
    row: ({ name, value }) =>
      `<label>${name}<h999 class="asterisk"> *</h999></label><div>${Array.isArray(value) ? lines(value) : words(value).replace(/^(\S+)( .*)?$/, '<mark>$1</mark>$2')}</div>`,
  },
];
export const drawingCount = drawings.length;

const propertyOf = (look: Observation, key: string): string | null =>
  fieldsOf[look.page].find((spec) => spec.key === key)?.properties?.[0] ?? null;

/** A secret shows as stars; what is not told of is not drawn. */
const rowsOf = (look: Observation): Row[] =>
  Object.entries(look.fields).flatMap(([key, reading]): Row[] => {
    if (reading.state !== 'read') return [];
    const { label: name } = reading;
    const value = Array.isArray(reading.value) && reading.value.length === 0 ? null : reading.value;
    const shown = key === 'secret-state' ? (value === 'masked' ? '********' : '') : value;
    if (key === 'secret-state' && shown === '') return [];
    return [{ key, name, value: shown, property: propertyOf(look, key) }];
  });

function show(look: Observation, drawing: Drawing): void {
  const tag = drawing.page ? 'tr' : 'div';
  const rows = rowsOf(look)
    .map((row) => `<${tag} data-row="${row.key}">${drawing.row(row)}</${tag}>`)
    .join('');
  const tabs = look.tab ? `<ul role="tablist"><li role="tab" aria-selected="true">${look.tab}</li></ul>` : '';
  document.body.innerHTML = `<div class="page-title"><h1>${escaped(look.recordName ?? '')}</h1></div>${tabs}<div class="form">${drawing.page?.(rows) ?? rows}</div>`;
}

/** Puts the page that is drawn into a language and a tenant's words: its fields' names, and what Halo itself offers as values. */
function translate({ fields, tab }: Observation, spoken: Spoken): void {
  const names = new Set([tab, ...Object.values(fields).map(({ label }) => label)]);
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [, text = '', end = ''] = /^(.*?)(:?)$/s.exec(node.nodeValue ?? '') ?? [];
    node.nodeValue = (names.has(text) ? shownLabel(spoken, text) : shownValue(spoken, text)) + end;
  }
}

const placeOf = ({ page: kind, instance, recordId, path }: Observation) => ({
  page: kind,
  instance,
  recordId,
  path,
});

/** The same look as the reader has it from the page drawn; and where the reader has another value than the page. */
export function readDrawn(
  look: Observation,
  which: number,
  spoken: Spoken,
): { look: Observation; misread: string[] } {
  const drawing = drawings[which % drawings.length] as Drawing;
  show(look, drawing);
  translate(look, spoken);
  const seen = readPage(document, placeOf(look), { visible });
  const fields: Record<string, Reading> = {};
  const misread: string[] = [];
  for (const [key, reading] of Object.entries(look.fields)) {
    const read = seen?.fields[key];
    if (read) fields[key] = read;
    else if (reading.state === 'unsure' || key === 'secret-state') fields[key] = reading;
    if (reading.state !== 'read' || read?.state !== 'read') continue;
    const inWords = typeof reading.value === 'string' ? shownValue(spoken, reading.value) : reading.value;
    if (![plain(reading.value), plain(inWords)].includes(plain(read.value)))
      misread.push(`${drawing.name}, ${look.page} ${key}: ${plain(read.value)}, not ${plain(reading.value)}`);
  }
  return { look: { ...look, fields }, misread };
}

const plain = (value: FieldValue): string =>
  JSON.stringify(Array.isArray(value) && value.length === 0 ? null : value).replace(/\s+/g, ' ');

/** What the mark of a field lies on where Halo's page is drawn so: the rows of the fields under it; none where it is not found. */
export function markedRows(look: Observation, which: number, spoken: Spoken, key: string): string[] {
  show(look, drawings[which % drawings.length] as Drawing);
  translate(look, spoken);
  return findField(document, placeOf(look), key, [], visible).map(
    (each) => each.closest('[data-row]')?.getAttribute('data-row') ?? 'none',
  );
}
