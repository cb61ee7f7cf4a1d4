import { tag } from './controls/read-select';
import { action, isLigature, shownTexts } from './controls/shown-text';
import { addText, isInline } from './lines';
import type { Material } from './material';
import { tidy } from './normalise';
import type { Sight } from './sight';
import { isRendered, isStruck, struck } from './visibility';

const selectBox =
  '[class*="__control"],[class$="-control"],[class*="-control "],.Select-control,.ui.dropdown,.ui.selection';
export const selectMark =
  '[role=combobox],[aria-autocomplete],[class*="ingle-value"],[class*="ingleValue"],[class*="placeholder"],[class*="multi-value"],[class*="multiValue"],.Select-value-label,.ui.dropdown > .text';
const certainHelp =
  '[class*="help"],[class*="hint"],[class*="descri"],[class*="subtext"],[class*="tooltip"],[class*="asterisk"],[class*="error"],[class*="invalid"],[class*="feedback"],svg';
export const helpNode = `${certainHelp},[class*="muted"],.badge,.pill,small`;
/** One of several choices in a dropdown that has its own field to type in. */
const chip = '[class*="chip" i],[class*="tag" i],[class*="multi" i],[class*="-item"],[role=button]';
const drawn = 'i,img,svg,canvas,picture,object,video';
/** Icons that belong to a name and not to a value. */
const pointsOut =
  '[class*="info"],[class*="question"],[class*="help"],[class*="tooltip"],[class*="caret"],[class*="chevron"]';
const loading =
  '[class*="load"],[class*="spin"],[class*="skelet"],[class*="shimmer"],[class*="pulse"],[class*="placeholder"],[class*="progress"],[aria-busy=true] *';
const control = 'input,select,textarea,[role=combobox],[role=switch],[role=checkbox],[role=radio]';
/** Not to be read though there is text in it. */
const unread = '[class*="loading"],[class*="spinner"],[class*="skelet"],canvas,object,video,picture';
const noPlace =
  'input,select,textarea,br,hr,wbr,col,colgroup,option,source,track,param,script,style,template';
const spoken =
  /^(yes|no|true|false|ticked|unticked|checked|unchecked|enabled|disabled|on|off|active|inactive)$/i;
/** Nothing but the words of access levels, or Yes or No: never help, however it is set. */
const answer =
  /^\(?(yes|no|((read|and|create|modify|delete|own|only|all|no|access|not|set|view|names|full|edit)\b[\s,()]*)+)\)?$/i;

/** Adds what a node holds to `into`; names, help texts and actions are left out. */
export function collect(node: Node, sight: Sight, names: ReadonlySet<Node>, into: Material): Material {
  if (names.has(node)) {
    into.open = false;
    into.before = into.all.length;
    return into;
  }
  if (node.nodeType === 3) {
    const text = tidy(node.nodeValue ?? '');
    if (action.test(text)) into.actions.push(text);
    else if (!/^(:|\*|\* ?:)$/.test(text) && node.parentElement) addText(into, node, node.parentElement);
    return into;
  }
  if (node.nodeType !== 1) return into;
  const element = node as Element;
  const flows = isInline(element);
  if (!flows) into.open = false;
  collectElement(element, sight, names, into);
  if (!flows) into.open = false;
  return into;
}

function collectElement(element: Element, sight: Sight, names: ReadonlySet<Node>, into: Material): void {
  if (element.matches('input[type=checkbox],input[type=radio],[role=checkbox],[role=switch]')) {
    // Restyled boxes are often squeezed away while their caption shows.
    if (sight.shown(element) || (element.parentElement && sight.shown(element.parentElement))) {
      into.open = false;
      (element.matches('[type=radio]') ? into.radios : into.ticks).push(element);
    }
    return;
  }
  if (!sight.shown(element)) {
    if (isStruck(element)) into.struck += 1;
    else if (isRendered(element) && isEmpty(element) && sight.shown(element.parentElement ?? element))
      takeBlank(element, into);
    return;
  }
  if (take(element, sight, names, into)) return;
  if (!element.firstElementChild && isEmpty(element)) takeBlank(element, into);
  for (const child of element.childNodes) collect(child, sight, names, into);
}

/** Nothing inside, or boxes alone: an empty cell has no size, so it does not count as shown, and yet says "empty". */
const isEmpty = (element: Element) =>
  !tidy(element.textContent ?? '') && !element.querySelector(`${noPlace},${drawn}`);

/** Of a make that is not known: what it shows may be drawn where nobody outside can read it. */
const isForeign = (element: Element) => element.localName.includes('-') && !element.firstElementChild;

const isDrawing = (element: Element) => element.matches(drawn) && !element.matches(pointsOut);

function takeBlank(element: Element, into: Material): void {
  const isValue = element.matches('.read-value,.noedit-value');
  // What a title says is not on show where nothing else is, and what is nested may be drawn.
  const isPlain = !element.firstElementChild && !(isValue && element.hasAttribute('title'));
  if (isValue && isPlain) into.values.push(element);
  else if (isForeign(element)) into.unknown += 1;
  else if (element.matches(loading) || isDrawing(element)) into.opaque += 1;
  else if (!element.matches(`${noPlace},${drawn},${helpNode}`)) {
    if (isPlain) into.blanks.push(element);
    else into.opaque += 1;
  }
}

function take(element: Element, sight: Sight, names: ReadonlySet<Node>, into: Material): boolean {
  if (element.matches('[role=radio]')) return into.radios.push(element) > 0;
  if (
    element.matches(
      '[role=combobox]:not(input),[aria-haspopup=listbox]:not(input),[role=listbox][aria-expanded]',
    )
  )
    return into.selects.push(element) > 0;
  if (element.matches(':is(select,input,textarea):is([aria-hidden=true],.select2-hidden-accessible)'))
    return true;
  if (element.matches('select')) return into.natives.push(element as HTMLSelectElement) > 0;
  if (element.matches(selectBox) && !element.matches('input,textarea') && element.querySelector(selectMark)) {
    return into.selects.push(element) > 0;
  }
  if (element.matches('input,textarea')) return takeInput(element as HTMLInputElement, names, into);
  if (element.matches('button,[role=button],a.btn,span.btn')) return into.buttons.push(element) > 0;
  if (element.matches('.read-value,.noedit-value') && !element.querySelector('input,select,textarea')) {
    if (element.querySelector(struck)) into.struck += 1;
    return into.values.push(element) > 0;
  }
  const named = [...names].some((each) => element.contains(each));
  // A row around a table lays the page out.
  if (element.matches('tbody tr:not(:has(table)),.rt-tbody .rt-tr:not(.-padRow)') && !named)
    return into.rows.push(element) > 0;
  if (element.matches('thead,.rt-thead,.rt-noData')) return true;
  return !named && takeSign(element, sight, into);
}

/** Icons, help and elements of unknown make. */
function takeSign(element: Element, sight: Sight, into: Material): boolean {
  const holdsButton = element.querySelector('button,[role=button]') !== null;
  const text = tidy(holdsButton ? shownTexts(element, sight).join(' ') : (element.textContent ?? ''));
  const title = tidy(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  if (spoken.test(title) && !text) return into.icons.push(title) > 0;
  // "Roles ?": help to be pointed at.
  if (/^[?ⓘℹ]$/u.test(text) && (title || element.closest('label,dt,th'))) return true;
  if (isForeign(element)) {
    into.unknown += 1;
    return true;
  }
  if (isLigature(element) || (text !== '' && element.matches(unread) && element.childElementCount < 2)) {
    into.opaque += 1;
    return true;
  }
  if (!element.matches(helpNode)) return false;
  if (element.querySelector(control)) return false;
  const certain = element.matches(certainHelp);
  if (answer.test(text) && (!certain || text.startsWith('('))) return false;
  if (text) into.asides.push({ text, faint: !certain });
  return true;
}

function takeInput(input: HTMLInputElement, names: ReadonlySet<Node>, into: Material): boolean {
  if (/^(hidden|reset|file|image)$/.test(input.type)) return true;
  if (/^(button|submit)$/.test(input.type)) return into.buttons.push(input) > 0;
  const isSearched = input.matches('[role=combobox],[aria-autocomplete]');
  if (!isSearched && input.value !== '') return into.inputs.push(input) > 0;
  const box = boxAround(input, names);
  if (!isSearched) return addsTags(box) ? takeSelect(box, into) : into.inputs.push(input) > 0;
  if (box !== input && (input.value === '' || box.querySelector(chip))) return takeSelect(box, into);
  // What is written in an open one looks for a choice.
  if (input.value !== '' && input.matches('[aria-expanded=true]')) into.unknown += 1;
  else into.inputs.push(input);
  return true;
}

/** Does the one field of this box add to the names that stand in it? */
const addsTags = (box: Element): boolean =>
  box.querySelector(tag) !== null && box.querySelectorAll('input:not([type=hidden])').length === 1;

/** What is written in a dropdown's box is its choice and no text beside it. */
function takeSelect(box: Element, into: Material): boolean {
  const rest = into.all.filter(({ at }) => !box.contains(at));
  into.all.splice(0, into.all.length, ...rest);
  into.before = Math.min(into.before, rest.length);
  return into.selects.push(box) > 0;
}

/** The box of a dropdown that shows no class names: the nearest ancestor with more in it than the input, and not the field's name. */
function boxAround(input: Element, names: ReadonlySet<Node>): Element {
  let box = input;
  for (let step = 0; step < 4; step += 1) {
    const outer = box.parentElement;
    if (
      !outer ||
      outer.querySelector('label,legend,dt,th') ||
      [...names].some((each) => outer.contains(each))
    )
      break;
    box = outer;
    if (tidy(box.textContent ?? '')) return box;
  }
  return input;
}
