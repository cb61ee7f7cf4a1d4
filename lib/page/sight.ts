import { isVisible, type Visibility } from './visibility';

/** The part of a page that may be read, and what in it must not be. */
export interface Sight {
  readonly root: Element;
  /** Is this element shown, and part of the form? Asked often, answered once per look. */
  shown(element: Element): boolean;
}

/** Parts of the app that are no form: menus, bars, open select menus, closed tabs, spoken-only text, e-mail and chat bodies. */
const outside = [
  'nav',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  '[role=navigation]',
  '[role=menu]',
  '[role=menubar]',
  '[role=tree]',
  '[role=tooltip]',
  '[role=tablist]',
  '[role=listbox]:not(.ui,[aria-expanded])',
  '[role=option]:not(.Select-value-label)',
  '[class*="a11yText"]',
  '.Select-menu-outer',
  '.ui.dropdown > .menu',
  'datalist',
  '#app-nav-menu',
  '.app-nav-menu-sidebar',
  '#halo-nav',
  '.nhd-nav',
  '#halo-tree',
  '.crumbs',
  '.tablist',
  '.tab-container > .tab',
  '.react-tabs__tab-panel:not(.react-tabs__tab-panel--selected)',
  '[role=tabpanel][hidden]',
  '[role=tabpanel][aria-hidden=true]',
].join(',');

/** The same by the look of their names; a whole page may be wrapped in one ("has-breadcrumbs"). */
const seemsOutside =
  '[aria-live],[class*="__menu"],[class$="-menu"],[class*="-menu "],[class*="breadcrumb"],[class*="toast"]';
const formParts =
  'input:not([type=hidden]):not([type=search]),select,textarea,.read-value,.noedit-value,dt,fieldset';

const holdsForm = (element: Element): boolean =>
  !element.querySelector('[role=option],[class*="__option"]') &&
  (element.querySelector(formParts) !== null || element.querySelectorAll('label').length > 2);

const modal = [
  'dialog',
  '[role=dialog]',
  '[role=alertdialog]',
  '[aria-modal=true]',
  '.ReactModal__Content',
  '.modal-window',
  '.modal-window-notabs',
  '.ui.modal',
  '.ui.popup',
].join(',');

/** The form of the page under any dialogue, as far as it is visible; without the parts named in `without`. */
export const sightOf = (
  root: Element,
  visible: Visibility = isVisible,
  without: readonly Element[] = [],
): Sight =>
  look(root, visible, (element) => isOutside(element) || element.matches(modal) || without.includes(element));

/** The same with parts that merely have a name like a menu's, but for those of words alone. */
export const wideSightOf = (root: Element, visible: Visibility): Sight =>
  look(
    root,
    visible,
    (element) =>
      element.matches(`${outside},${modal}`) || (!element.firstElementChild && element.matches(seemsOutside)),
  );

/** The open dialogues, one Sight each: a form may itself be in one. */
export const dialogSights = (root: Element, visible: Visibility = isVisible): Sight[] =>
  [...root.querySelectorAll(modal)].filter(visible).map((each) => look(each, visible, isOutside));

/** Is it part of a dialogue? */
export const inDialog = (element: Element): boolean => element.closest(modal) !== null;

const isOutside = (element: Element): boolean =>
  element.matches(outside) || (element.matches(seemsOutside) && !holdsForm(element));

function look(root: Element, visible: Visibility, unwanted: (element: Element) => boolean): Sight {
  const known = new WeakMap<Element, boolean>([[root, true]]);
  const inside = (element: Element): boolean => {
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const parent = element.parentElement;
    const answer = parent !== null && inside(parent) && !unwanted(element);
    known.set(element, answer);
    return answer;
  };
  const seen = new WeakMap<Element, boolean>();
  const shown = (element: Element): boolean => {
    const earlier = seen.get(element);
    if (earlier !== undefined) return earlier;
    const answer = inside(element) && visible(element);
    seen.set(element, answer);
    return answer;
  };
  return { root, shown };
}
