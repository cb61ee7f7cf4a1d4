import fc from 'fast-check';
import type { FieldValue, PageKind } from '../../../../lib/page/observation';
import { menu, toolbar } from '../support/halo-markup';
import { boxes, controlsOf, silent, words } from './controls';
import { decoy, headings } from './decoys';
import { type Field, forms as kinds, strangers, valuesOf } from './fields';
import { boxLayouts, doubtfulLayouts, helps, labels, layouts, markers, nameLast } from './layouts';

/** One generated form and what it holds. */
export interface GeneratedForm {
  readonly page: PageKind;
  readonly html: string;
  /** What a person reads there; `refuse` where nobody could tell. Keys not in here are not on the page. */
  readonly truth: ReadonlyMap<string, { readonly value: FieldValue } | 'refuse'>;
}

const look = fc.record({
  name: fc.nat(99),
  value: fc.nat(99),
  control: fc.nat(99),
  label: fc.nat(99),
  marker: fc.nat(99),
  layout: fc.nat(99),
  help: fc.nat(99),
  depth: fc.nat(3),
  boxFirst: fc.boolean(),
  /** One in eight shows nothing that could be read. */
  silent: fc.nat(7),
  /** One in fifteen has a second value beside it. */
  doubtful: fc.nat(14),
  /** One in eight has its name after it. */
  nameLast: fc.nat(7),
  byProperty: fc.boolean(),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(all: readonly T[], at: number): T => {
  const found = all[at % all.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};

let serial = 0;

interface Drawn {
  readonly html: string;
  readonly truth: { readonly value: FieldValue } | 'refuse';
}

function draw(field: Field, by: Look): Drawn {
  serial += 1;
  const value = pick(valuesOf[field.kind], by.value);
  const isSilent = by.silent === 0;
  const boxFirst = field.kind === 'flag' && by.boxFirst && !isSilent;
  const controls = isSilent
    ? silent[field.kind === 'flag' || field.kind === 'list' || field.kind === 'tenant' ? field.kind : 'other']
    : boxFirst
      ? boxes
      : controlsOf[field.kind];
  const property = field.property && by.byProperty ? `input-field-for-${field.property}` : null;
  const id = property ?? `f${serial}`;
  const name = pick(markers, by.marker)(pick(field.names, by.name));
  const parts = {
    name,
    label: property ? `<label for="${id}">${name}</label>` : pick(labels, by.label)(name, id),
    control: pick(controls, by.control)(value, id),
    help: pick(helps, by.help),
    depth: by.depth,
    id,
  };
  if (by.doubtful === 0 && !isSilent && (field.kind === 'level' || field.kind === 'flag')) {
    const first = field.kind === 'flag' ? (value ? 'Yes' : 'No') : words(value);
    const other =
      field.kind === 'flag' ? (value ? 'No' : 'Yes') : value === 'No Access' ? 'Read Only' : 'No Access';
    return { html: pick(doubtfulLayouts, by.layout)({ ...parts, control: first, other }), truth: 'refuse' };
  }
  const where = boxFirst ? boxLayouts : by.nameLast === 0 && !isSilent ? nameLast : layouts;
  return { html: pick(where, by.layout)(parts), truth: isSilent ? 'refuse' : { value } };
}

/** Several fields as lines of one element: name, value, name, value. */
function inLines(fields: readonly { readonly field: Field; readonly look: Look }[]): {
  html: string;
  truth: [string, Drawn['truth']][];
} {
  const all = fields.map(({ field, look }) => ({
    field,
    name: pick(field.names, look.name),
    value: pick(valuesOf[field.kind], look.value),
  }));
  const html = `<div>${all.map(({ name, value }) => `${name}<br>${words(value)}`).join('<br>')}</div>`;
  return { html, truth: all.map(({ field, value }) => [field.key, { value }]) };
}

const known = fc.record({ at: fc.nat(99), look });
const plan = fc.record({
  kind: fc.nat(kinds.length + 1),
  editing: fc.boolean(),
  fields: fc.array(known, { minLength: 3, maxLength: 20 }),
  strangers: fc.array(fc.record({ at: fc.nat(30), which: fc.nat(99), look }), { maxLength: 6 }),
  decoys: fc.array(fc.record({ at: fc.nat(30), which: fc.nat(99), of: fc.nat(99), look }), { maxLength: 3 }),
  lines: fc.array(known, { maxLength: 3 }),
  linesAt: fc.nat(30),
  heading: fc.nat(9),
  pairs: fc.boolean(),
  twice: fc.nat(19),
});

/** Forms of far more kinds than Halo is known to have, mixed from label × control × layout × help × wording × neighbours. */
export const generatedForms: fc.Arbitrary<GeneratedForm> = plan.map((by) => {
  const { page, fields } = pick(kinds, by.kind);
  const truth = new Map<string, Drawn['truth']>();
  const rows: string[] = [];
  for (const { at, look } of by.fields) {
    const field = pick(fields, at);
    if (truth.has(field.key)) continue;
    const twice = by.twice === 0 && truth.size === 0;
    const drawn = draw(field, twice ? { ...look, silent: 1 } : look);
    truth.set(field.key, drawn.truth);
    rows.push(drawn.html);
    if (twice) {
      // The same field twice with another value: nobody can tell which counts.
      const again = draw(field, { ...look, value: look.value + 1, silent: 1 });
      rows.push(again.html);
      truth.set(field.key, 'refuse');
    }
  }
  const free = by.lines.flatMap(({ at, look }) => {
    const field = pick(fields, at);
    if (truth.has(field.key)) return [];
    truth.set(field.key, 'refuse');
    return [{ field, look }];
  });
  if (free.length > 0) {
    const { html, truth: told } = inLines(free);
    for (const [key, value] of told) truth.set(key, value);
    rows.splice(by.linesAt % (rows.length + 1), 0, html);
  }
  for (const { at, which, look } of by.strangers)
    rows.splice(at % (rows.length + 1), 0, draw(pick(strangers, which), look).html);
  for (const { at, which, of, look } of by.decoys) {
    const field = pick(fields, of);
    rows.splice(
      at % (rows.length + 1),
      0,
      decoy(which, draw(field, { ...look, silent: 1 }).html, pick(field.names, look.name)),
    );
  }
  const body = by.pairs ? inPairs(rows) : rows.join('');
  const top = menu + toolbar(by.editing ? 'Save' : 'Edit') + (headings[by.heading] ?? '');
  return {
    page,
    html: `${top}<div class="details-form-holder"><div class="details-form readeditform">${body}</div></div>`,
    truth,
  };
});

/** Two fields side by side, as Halo's grid has them. */
function inPairs(rows: readonly string[]): string {
  const pairs: string[] = [];
  for (let at = 0; at < rows.length; at += 2) {
    const cells = rows.slice(at, at + 2).map((each) => `<div class="col-md-6">${each}</div>`);
    pairs.push(`<div class="row">${cells.join('')}</div>`);
  }
  return pairs.join('');
}
