import { tidy } from './normalise';
import type { Sight } from './sight';

/** What lies beside a label that could be its value. */
export interface Material {
  readonly ticks: Element[];
  readonly radios: Element[];
  /** Dropdowns drawn by script, as their outer box. */
  readonly selects: Element[];
  readonly natives: HTMLSelectElement[];
  readonly inputs: (HTMLInputElement | HTMLTextAreaElement)[];
  /** Halo's own nodes for a value that is not a control. */
  readonly values: Element[];
  readonly texts: string[];
  readonly buttons: Element[];
  /** Icons that say Yes or No in their title. */
  readonly icons: string[];
  /** Body rows of tables. */
  readonly rows: Element[];
  /** Elements with nothing to read in them: an empty cell, or a drawing. */
  blanks: number;
  /** Elements that show something no text tells: a drawing, an icon, a spinner. */
  opaque: number;
}

const selectBox =
  '[class*="__control"],[class$="-control"],[class*="-control "],.Select-control,.ui.dropdown,.ui.selection';
export const selectMark =
  '[role=combobox],[aria-autocomplete],[class*="ingle-value"],[class*="ingleValue"],[class*="placeholder"],[class*="multi-value"],[class*="multiValue"],.Select-value-label,.ui.dropdown > .text';
export const helpNode =
  '[class*="help"],[class*="hint"],[class*="descri"],[class*="muted"],[class*="subtext"],[class*="tooltip"],[class*="asterisk"],.badge,.pill,small,svg';
const drawn = 'i,img,svg,canvas,picture,object,video';
/** Icons that belong to a name and not to a value. */
const pointsOut =
  '[class*="info"],[class*="question"],[class*="help"],[class*="tooltip"],[class*="caret"],[class*="chevron"]';
const loading = '[class*="load"],[class*="spin"],[class*="skelet"]';
const spoken =
  /^(yes|no|true|false|ticked|unticked|checked|unchecked|enabled|disabled|on|off|active|inactive)$/i;

export const emptyMaterial = (): Material => ({
  ticks: [],
  radios: [],
  selects: [],
  natives: [],
  inputs: [],
  values: [],
  texts: [],
  buttons: [],
  icons: [],
  rows: [],
  blanks: 0,
  opaque: 0,
});

/** Words of a link or button beside a value. */
const action =
  /^(copy|copied|generate|regenerate|show|hide|clear|reset)( (to clipboard|value|secret|new secret))?!?$/i;

/** Is there anything in it that could be a value? */
export const hasMaterial = (m: Material): boolean =>
  [m.ticks, m.radios, m.selects, m.natives, m.inputs, m.values, m.texts, m.icons, m.rows].some(
    (all) => all.length > 0,
  ) || m.buttons.some((each) => isSegment(each));

/** A button that is one position of a switch rather than an action. */
export const isSegment = (button: Element): boolean =>
  button.hasAttribute('aria-pressed') ||
  button.parentElement?.matches('.switches,[class*="switch"],[class*="segment"]') === true;

/** Adds what a node holds to `into`; names, help texts and actions are left out. */
export function collect(node: Node, sight: Sight, names: ReadonlySet<Node>, into: Material): Material {
  if (node.nodeType === 3) {
    const text = tidy(node.nodeValue ?? '');
    if (!names.has(node) && /[^\s:]/.test(text) && text !== '*' && !action.test(text)) into.texts.push(text);
    return into;
  }
  if (node.nodeType !== 1) return into;
  const element = node as Element;
  if (element.matches('input[type=checkbox],input[type=radio],[role=checkbox],[role=switch]')) {
    // Restyled boxes are often squeezed away while their caption shows.
    if (sight.shown(element) || (element.parentElement && sight.shown(element.parentElement))) {
      (element.matches('[type=radio]') ? into.radios : into.ticks).push(element);
    }
    return into;
  }
  const blank = isBlank(element);
  if (!sight.shown(element)) {
    if (blank && sight.shown(element.parentElement ?? element)) takeBlank(element, into);
    return into;
  }
  if (take(element, names, into)) return into;
  if (blank) takeBlank(element, into);
  for (const child of element.childNodes) collect(child, sight, names, into);
  return into;
}

/** Nothing inside: an empty cell has no size, so it does not count as shown, and yet says "empty". */
const isBlank = (element: Element) => element.childElementCount === 0 && !tidy(element.textContent ?? '');

const isDrawing = (element: Element) => element.matches(drawn) && !element.matches(pointsOut);

function takeBlank(element: Element, into: Material): void {
  if (element.matches('.read-value,.noedit-value')) into.values.push(element);
  else if (element.matches(loading) || isDrawing(element)) into.opaque += 1;
  else if (element.matches('div,span,td,dd,p')) into.blanks += 1;
}

function take(element: Element, names: ReadonlySet<Node>, into: Material): boolean {
  if (element.matches('[role=radio]')) return into.radios.push(element) > 0;
  if (element.matches('[role=combobox]:not(input),[aria-haspopup=listbox]:not(input)'))
    return into.selects.push(element) > 0;
  if (element.matches('select')) return into.natives.push(element as HTMLSelectElement) > 0;
  if (element.matches(selectBox) && !element.matches('input,textarea') && element.querySelector(selectMark)) {
    return into.selects.push(element) > 0;
  }
  if (element.matches('input,textarea')) return takeInput(element as HTMLInputElement, into);
  if (element.matches('button,[role=button]')) return into.buttons.push(element) > 0;
  if (element.matches('.read-value,.noedit-value') && !element.querySelector('input,select,textarea')) {
    return into.values.push(element) > 0;
  }
  if (
    element.matches('tbody tr,.rt-tbody .rt-tr:not(.-padRow)') &&
    ![...names].some((each) => element.contains(each))
  )
    return into.rows.push(element) > 0;
  if (element.matches('thead,.rt-thead,.rt-noData')) return true;
  const title = tidy(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  if (spoken.test(title) && !tidy(element.textContent ?? '')) return into.icons.push(title) > 0;
  if (!isBlank(element) && isDrawing(element)) into.opaque += 1;
  return element.matches(helpNode);
}

function takeInput(input: HTMLInputElement, into: Material): boolean {
  if (/^(hidden|reset|file|image)$/.test(input.type)) return true;
  if (/^(button|submit)$/.test(input.type)) return into.buttons.push(input) > 0;
  if (input.matches('[role=combobox],[aria-autocomplete=list]'))
    return into.selects.push(boxAround(input)) > 0;
  return into.inputs.push(input) > 0;
}

/** The box of a dropdown that shows no class names: the nearest ancestor with more in it than the input. */
function boxAround(input: Element): Element {
  let box = input;
  for (let step = 0; step < 4 && box.parentElement; step += 1) {
    box = box.parentElement;
    if (tidy(box.textContent ?? '')) break;
  }
  return box;
}
