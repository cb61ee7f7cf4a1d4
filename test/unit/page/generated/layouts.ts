import { asterisk } from '../support/halo-markup';

/** Marks tenants and Halo put at a name. */
export const markers: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `${name}:`,
  (name) => `${name}${asterisk}`,
  (name) => `${name} *`,
  (name) => name.replace(' ', '  '),
  (name) => name.replace(' ', '\u00a0'),
  (name) => `\u200b${name}`,
  (name) => name.toUpperCase(),
  (name) => `${name} <i class="fa fa-info-circle" title="More"></i>`,
];

/** How a name is marked up; `id` is the control it names, where the layout gives one. */
export const labels: readonly ((name: string, id: string) => string)[] = [
  (name) => `<label>${name}</label>`,
  (name, id) => `<label for="${id}">${name}</label>`,
  (name) => `<div class="label">${name}</div>`,
  (name) => `<span>${name}</span>`,
  (name) => `<p><strong>${name}</strong></p>`,
  (name) => `<div><b>${name}</b></div>`,
  (name) => `<label><span>${name}</span></label>`,
];

const sentence = [
  'Controls what the Agent can do with Items and Clients.',
  'The Customer Secret is needed with the Tenant of the Resource Server.',
  'If this is set to No Access, the Agent cannot see any of these.',
  'Only change this when you are asked to, for example to Read and Modify.',
];

/** Explanations Halo prints at a field, which name other fields and levels. */
export const helps: readonly string[] = [
  '',
  ...sentence.map((each) => `<p>${each}</p>`),
  `<small>${sentence[0]}</small>`,
  `<span class="help-text">Read Only</span>`,
  `<div class="field-description">Account Active</div>`,
];

const wrap = (depth: number, html: string): string =>
  depth === 0 ? html : `<div>${wrap(depth - 1, html)}</div>`;

export interface Parts {
  readonly label: string;
  readonly control: string;
  readonly help: string;
  readonly depth: number;
  readonly id: string;
  readonly name: string;
}

/** Where label, help and control stand to each other. */
export const layouts: readonly ((parts: Parts) => string)[] = [
  ({ label, help, control }) =>
    `<div class="row"><div class="col-md-6">${label}${help}${control}</div></div>`,
  ({ label, help, control }) => `<div>${label}${control}${help}</div>`,
  ({ label, help, control, depth }) => `<div>${wrap(depth, label)}${help}${wrap(depth, control)}</div>`,
  ({ label, control, depth }) =>
    `<div class="row"><div class="col-4">${wrap(depth, label)}</div><div class="col-8">${control}</div></div>`,
  ({ label, control }) => `${label}${control}`,
  ({ name, control, help }) => `<dl><dt>${name}</dt><dd>${control}${help}</dd></dl>`,
  ({ name, control }) => `<table><tbody><tr><td>${name}</td><td>${control}</td></tr></tbody></table>`,
  ({ name, control }) =>
    `<table><thead><tr><th>Setting</th><th>Value</th></tr></thead><tbody><tr><th scope="row">${name}</th><td>${control}</td></tr></tbody></table>`,
  ({ name, control, help }) => `<fieldset><legend>${name}</legend>${help}${control}</fieldset>`,
  ({ name, control, id }) =>
    `<div class="g"><div id="n-${id}">${name}</div><div aria-labelledby="n-${id}">${control}</div></div>`,
  ({ label, help, control, depth }) =>
    `<div class="card">${wrap(depth, `${label}${help}`)}<div class="body">${control}</div></div>`,
  ({ label, control, help }) => `<div class="form-group"><div>${label}${help}</div>${control}</div>`,
];

/** Rows with a second value that is not the field's, so that nobody can tell which counts. */
export const doubtfulLayouts: readonly ((parts: Parts & { readonly other: string }) => string)[] = [
  ({ name, control, other }) =>
    `<table><tbody><tr><td>${name}</td><td>${control}</td><td>${other}</td></tr></tbody></table>`,
  ({ label, control, other }) =>
    `<div class="row">${label}<span>${control}</span><span>${other}</span></div>`,
  ({ label, control, other }) => `<div>${label}<div>${control}</div><div>${other}</div></div>`,
];

/** A control with its name after it, as floating labels are drawn. */
export const nameLast: readonly ((parts: Parts) => string)[] = [
  ({ label, control }) => `<div class="form-floating">${control}${label}</div>`,
  ({ label, control }) => `<div class="card"><div>${control}</div><div>${label}</div></div>`,
  ({ label, control }) => `${control}${label}`,
];

/** A box with its caption after it, or around it. */
export const boxLayouts: readonly ((parts: Parts) => string)[] = [
  ({ label, control }) => `<div>${control}${label}</div>`,
  ({ label, control, help }) => `<div class="row"><div>${control} ${label}</div>${help}</div>`,
  ({ name, control }) => `<div><label>${control} ${name}</label></div>`,
  ({ name, control, help }) => `<div><label>${control}<span>${name}</span></label>${help}</div>`,
  ({ name, control }) =>
    `<div class="row"><div class="col-1">${control}</div><div class="col-11">${name}</div></div>`,
  ({ name, control, help }) =>
    `<table><tbody><tr><td>${control}</td><td>${name}</td><td>${help}</td></tr></tbody></table>`,
];
