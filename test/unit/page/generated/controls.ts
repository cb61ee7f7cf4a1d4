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

/** The first word set apart from the rest, as a search or a template does. */
const split =
  (apart: (first: string, rest: string) => string): Control =>
  (value) => {
    const [first = '', ...rest] = text(value).split(' ');
    return apart(first, rest.length > 0 ? ` ${rest.join(' ')}` : '');
  };

const splits: readonly Control[] = [
  split((first, rest) => `<div><mark>${first}</mark>${rest}</div>`),
  split((first, rest) => `<div>${first}<wbr>${rest}</div>`),
  split((first, rest) => `<span>${first}<!-- -->${rest}</span>`),
  split((first, rest) => `<p>${first}<em>${rest}</em></p>`),
];

/** An icon font writes the icon's name as text. */
const ligature = (name: string) => `<span class="material-icons">${name}</span>`;

const shown: readonly Control[] = [
  (value) => `<div class="read-value" title="${text(value)}">${text(value)}</div>`,
  (value) => `<div class="noedit-value">${text(value)}</div>`,
  (value) => `<div class="css-1x2y3z">${text(value)}</div>`,
  (value) => `<span>${text(value)}</span>`,
  (value) => `<p class="v">${text(value)}</p>`,
  (value) => `<div><div><span>${text(value)}</span></div></div>`,
  (value) => `<div><span>${text(value)}</span>${ligature('content_copy')}</div>`,
  (value) => `<div>${ligature('edit')}${text(value)}</div>`,
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

let groups = 0;

/** Of radios with one name a browser keeps one chosen, so a copy of a field must not share it. */
function radio(isChosen: boolean): string {
  return `<input type="radio" name="group${groups}"${isChosen ? ' checked' : ''}>`;
}

const radios =
  (choices: readonly string[]): Control =>
  (value) => {
    groups += 1;
    return choices
      .concat(value !== null && !choices.includes(text(value)) ? [text(value)] : [])
      .map((each) => `<div>${radio(each === raw(value))} <span>${each}</span></div>`)
      .join('');
  };

/** The same with each caption before its button, all in one row. */
const captionsFirst =
  (choices: readonly string[]): Control =>
  (value) => {
    groups += 1;
    const all = [...new Set([...choices, ...(value === null ? [] : [text(value)])])];
    return `<div>${all.map((each) => `<span>${each}</span>${radio(each === raw(value))}`).join('')}</div>`;
  };

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
  (value, id) => captionsFirst(['Yes', 'No'])(text(value), id),
  (value) =>
    `<div class="read-value">${text(value)}</div><button aria-pressed="false" title="Favourite">☆</button>`,
];

/** Nothing on the page tells the value: whatever is read from these is wrong. */
export const silent: Readonly<Record<'flag' | 'list' | 'tenant' | 'other', readonly Control[]>> = {
  flag: [
    (value) =>
      `<div class="switches"><button style="background:${value ? 'green' : 'white'}">Yes</button><button style="background:white">No</button></div>`,
    (value) => `<i class="fa ${value ? 'fa-check' : 'fa-times'}"></i>`,
    (value) => `<div class="toggle ${value ? 'on' : ''}"><div class="knob"></div></div>`,
    (value) => ligature(value ? 'check_box' : 'check_box_outline_blank'),
    (value) => `<x-switch ${value ? 'on' : ''}></x-switch>`,
    (value) =>
      `<div class="seg"><a class="${value ? 'on' : ''}">Yes</a><a class="${value ? '' : 'on'}">No</a></div>`,
    (value) => `<div class="seg"><span class="${value ? '' : 'on'}">No</span><span>Yes</span></div>`,
    () => `<button aria-pressed="true" title="Favourite">☆</button>`,
  ],
  list: [
    () => '<canvas></canvas>',
    () => '<x-tags></x-tags>',
    (value) => `<div>${(value as readonly string[])[0]} <span class="badge">+2</span></div>`,
    (value) => `<div>${(value as readonly string[])[0]}, +2 more</div>`,
    (value) => `<div class="read-value">${(value as readonly string[])[0]} <small>and 2 more</small></div>`,
  ],
  // An empty place beside it says that there is no tenant.
  tenant: [
    () => '<canvas></canvas>',
    () => '<x-text></x-text>',
    () => '<div class="application-loader"></div>',
  ],
  other: [
    () => '<x-select></x-select>',
    () => '<x-select>Read Only</x-select>',
    () => '<span></span>',
    () => '<div class="btn-group"><button>No Access</button><button class="active">Read Only</button></div>',
    () => '<div class="seg"><span>No Access</span><span class="on">Read Only</span></div>',
    () => '<ul><li>No Access</li><li class="on">Read Only</li></ul>',
    () => '<del>Read and Modify</del><ins>No Access</ins>',
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
  (value) => `<div class="read-value" title="${text(value)}">${text(value)}</div>`,
  (value) => `<div class="read-value">${(value as readonly string[]).join('<br>')}</div>`,
  (value) => `<div>${(value as readonly string[]).map((each) => `<div>${each}</div>`).join('')}</div>`,
  (value) =>
    `<div>${(value as readonly string[]).map((each) => `<span class="badge">${each}</span>`).join('')}</div>`,
  (value) => `<span>${(value as readonly string[]).join('; ')}</span>`,
  (value) =>
    `<div role="combobox" aria-haspopup="listbox">${(value as readonly string[]).map((each) => `<div class="MuiChip-root"><span class="MuiChip-label">${each}</span></div>`).join('')}</div>`,
];

/** Ways each kind of field can be drawn. */
export const controlsOf: Readonly<Record<Kind, readonly Control[]>> = {
  level: [
    ...shown,
    ...splits,
    ...selects,
    ...inputs.slice(0, 2),
    radios(['No Access', 'Read Only']),
    captionsFirst(['No Access', 'Read Only']),
    (value) => `<div>${text(value).replace(/( \(.*\))$/, '<small>$1</small>')}</div>`,
  ],
  flag: flags,
  text: [...shown, ...splits, ...selects, ...inputs, radios(['Username & Password', 'Implicit Flow'])],
  list: multi,
  guid: [...shown, ...inputs],
  address: [
    ...shown,
    (value) => `<div>${text(value).replace('.com', '.com<wbr>')}</div>`,
    (value) => `<div>${text(value).replace(/^(\w+:\/\/)(.*)$/, '<span>$1</span><b>$2</b>')}</div>`,
    (value) => `<span title="${text(value)}">${text(value).replace(/^(.{12}).+$/, '$1…')}</span>`,
    ...inputs,
    (value) => (value === null ? '<span>Not set</span>' : `<a href="${value}">${value}</a>`),
  ],
  tenant: [...shown, ...inputs],
};

/** Words alone, for fields that are lines of one element. */
export const words = text;

/** Controls that may stand before their caption. */
export const boxes = ticks;
