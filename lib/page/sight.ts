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
  '[role=listbox]:not(.ui)',
  '[role=option]',
  '[aria-live]',
  '[class*="a11yText"]',
  '[class*="__menu"]',
  '[class$="-menu"]',
  '[class*="-menu "]',
  '.Select-menu-outer',
  '.ui.dropdown > .menu',
  'datalist',
  '#app-nav-menu',
  '.app-nav-menu-sidebar',
  '#halo-nav',
  '.nhd-nav',
  '#halo-tree',
  '.crumbs',
  '[class*="breadcrumb"]',
  '.tablist',
  '.tab-container > .tab',
  '.react-tabs__tab-panel:not(.react-tabs__tab-panel--selected)',
  '[role=tabpanel][hidden]',
  '[role=tabpanel][aria-hidden=true]',
  '[class*="toast"]',
].join(',');

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

/** The form of the page under any dialogue, as far as it is visible. */
export const sightOf = (root: Element, visible: Visibility = isVisible): Sight =>
  look(root, visible, `${outside},${modal}`);

/** The open dialogues, one Sight each: a form may itself be in one. */
export const dialogSights = (root: Element, visible: Visibility = isVisible): Sight[] =>
  [...root.querySelectorAll(modal)].filter(visible).map((each) => look(each, visible, outside));

function look(root: Element, visible: Visibility, unwanted: string): Sight {
  const known = new WeakMap<Element, boolean>([[root, true]]);
  const inside = (element: Element): boolean => {
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const parent = element.parentElement;
    const answer = parent !== null && !element.matches(unwanted) && inside(parent);
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
