import type { FieldValue } from '../../../../lib/page/observation';
import { select as reactSelect, tags } from '../support/halo-markup';
import type { Kind } from './fields';

/** A control with its value; `id` is the control's own, for labels that name it. */
export type Control = (value: FieldValue, id: string) => string;

const text = (value: FieldValue): string =>
  value === null
    ? 'Not set'
    : typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.join(', ')
        : value
          ? 'Yes'
          : 'No';
const raw = (value: FieldValue): string => (value === null ? '' : text(value));
const option = (each: string, on: boolean) => `<option${on ? ' selected' : ''}>${each}</option>`;
const icon = '<i class="fa fa-chevron-down"></i>';

const shown: readonly Control[] = [
  (value) => `<div class="read-value" title="${text(value)}">${text(value)}</div>`,
  (value) => `<div class="noedit-value">${text(value)}</div>`,
  (value) => `<div class="css-1x2y3z">${text(value)}</div>`,
  (value) => `<span>${text(value)}</span>`,
  (value) => `<p class="v">${text(value)}</p>`,
  (value) => `<div><div><span>${text(value)}</span></div></div>`,
];

const selects: readonly Control[] = [
  (value, id) => reactSelect(value === null ? null : text(value), { id }),
  // The same with emotion's class names alone, and with none that speak.
  (value) =>
    `<div class="css-b62m3t-container"><div class="css-13cymwt-control"><div class="css-hlgwow"><div class="css-1dimb5e-${value === null ? 'placeholder' : 'singleValue'}">${value === null ? 'Select...' : text(value)}</div><div class="css-19bb58m"><input role="combobox" aria-autocomplete="list" value=""></div></div><div>${icon}</div></div><input type="hidden" value="7"></div>`,
  (value, id) =>
    `<div class="a1"><div class="b2"><div class="c3"><div class="d4">${value === null ? 'Select...' : text(value)}</div><div class="e5"><input id="${id}" role="combobox" aria-autocomplete="list" value=""></div></div></div><input type="hidden" value="4"></div>`,
  (value, id) =>
    `<select id="${id}"><option value="">Select...</option>${value === null ? '' : option(text(value), true)}${[
      'No Access',
      'Other',
    ]
      .filter((each) => each !== value)
      .map((each) => option(each, false))
      .join('')}</select>`,
  (value) =>
    `<div class="ui selection dropdown"><div class="${value === null ? 'default text' : 'text'}">${value === null ? 'Choose' : text(value)}</div><i class="icon"></i><div class="menu"><div class="item">No Access</div><div class="item">Read and Modify</div></div></div>`,
  (value, id) =>
    `<button id="${id}" type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false"><span>${value === null ? 'Select...' : text(value)}</span>${icon}</button>`,
  (value, id) =>
    `<div id="${id}" role="combobox" aria-haspopup="listbox" tabindex="0">${value === null ? 'Select...' : text(value)}</div>`,
  (value) =>
    `<div class="Select css-container"><div class="Select__control"><div class="Select__value-container">${value === null ? '<div class="Select__placeholder">Select...</div>' : `<div class="Select__single-value">${text(value)}</div>`}<div><input role="combobox" aria-autocomplete="list" value=""></div></div></div><div class="Select__menu"><div role="listbox"><div role="option" class="Select__option">Read and Modify</div><div role="option" class="Select__option">No Access</div></div></div></div>`,
];

const inputs: readonly Control[] = [
  (value, id) => `<input id="${id}" type="text" placeholder="Enter it here" value="${raw(value)}">`,
  (value, id) => `<input id="${id}" readonly value="${raw(value)}"><button>Copy</button>`,
  (value, id) =>
    `<div class="input-group"><input id="${id}" value="${raw(value)}"><span class="suffix"><button title="Copy"><i></i></button></span></div>`,
  (value, id) => `<textarea id="${id}">${raw(value)}</textarea>`,
];

const radios =
  (choices: readonly string[]): Control =>
  (value, id) =>
    choices
      .concat(value !== null && !choices.includes(text(value)) ? [text(value)] : [])
      .map(
        (each) =>
          `<div><input type="radio" name="${id}"${each === raw(value) ? ' checked' : ''}> <span>${each}</span></div>`,
      )
      .join('');

const ticks: readonly Control[] = [
  (value, id) => `<input id="${id}" type="checkbox"${value ? ' checked' : ''}>`,
  (value, id) => `<input id="${id}" type="checkbox" disabled${value ? ' checked' : ''}>`,
  (value, id) =>
    `<div id="${id}" role="switch" aria-checked="${value}" tabindex="0"><span class="knob"></span></div>`,
  (value, id) => `<span id="${id}" role="checkbox" aria-checked="${value}"></span>`,
  (value, id) => `<button id="${id}" role="switch" aria-checked="${value}"></button>`,
];

const flags: readonly Control[] = [
  ...ticks,
  (value) => `<div class="read-value" title="${text(value)}">${text(value)}</div>`,
  (value) => `<span>${text(value)}</span>`,
  (value) => `<i class="fa ${value ? 'fa-check' : 'fa-times'}" title="${text(value)}"></i>`,
  (value) =>
    `<div class="switches"><button aria-pressed="${value}">Yes</button><button aria-pressed="${!value}">No</button></div>`,
  (value, id) => `<select id="${id}">${option('No', !value)}${option('Yes', Boolean(value))}</select>`,
  (value, id) => radios(['Yes', 'No'])(text(value), id),
  (value) => reactSelect(text(value)),
];

/** Nothing on the page tells the value: whatever is read from these is wrong. */
export const silent: Readonly<Record<'flag' | 'other', readonly Control[]>> = {
  flag: [
    (value) =>
      `<div class="switches"><button style="background:${value ? 'green' : 'white'}">Yes</button><button style="background:white">No</button></div>`,
    (value) => `<i class="fa ${value ? 'fa-check' : 'fa-times'}"></i>`,
    (value) => `<div class="toggle ${value ? 'on' : ''}"><div class="knob"></div></div>`,
  ],
  other: [
    () => '<canvas></canvas>',
    () => '<i class="fa fa-lock"></i>',
    () => '<div class="application-loader"></div>',
    () => '<img alt="">',
  ],
};

const multi: readonly Control[] = [
  (value) => tags(...(value as readonly string[])),
  (value) =>
    (value as readonly string[])
      .map((each) => `<div class="read-value" title="${each}">${each}</div>`)
      .join(''),
  (value, id) =>
    `<select id="${id}" multiple>${(value as readonly string[]).map((each) => option(each, true)).join('')}${option('Admin', false)}</select>`,
];

/** Ways each kind of field can be drawn. */
export const controlsOf: Readonly<Record<Kind, readonly Control[]>> = {
  level: [...shown, ...selects, ...inputs.slice(0, 2), radios(['No Access', 'Read Only'])],
  flag: flags,
  text: [...shown, ...selects, ...inputs, radios(['Username & Password', 'Implicit Flow'])],
  list: multi,
  guid: [...shown, ...inputs],
  address: [
    ...shown,
    ...inputs,
    (value) => (value === null ? '<span>Not set</span>' : `<a href="${value}">${value}</a>`),
  ],
  tenant: [...shown, ...inputs],
};

/** Controls that may stand before their caption. */
export const boxes = ticks;
