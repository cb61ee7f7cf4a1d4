import type { Label } from './find-labels';
import { couldBeName } from './gather';
import { menuWords } from './menu-words';
import { normalise, tidy } from './normalise';
import type { FieldKey } from './observation';
import { controlAt } from './read-beside';
import type { Sight } from './sight';
import type { Words } from './vocabulary';

/** A control that no visible words name, only words for assistive software. */
export interface Spoken {
  readonly control: Element;
  readonly meaning: Pick<Label, 'spec' | 'inverse'>;
  readonly name: string;
  /** Words on show beside it say otherwise. */
  readonly contradicted: boolean;
}

const controls =
  'input:not([type=hidden],[type=search],[type=radio]),select,textarea,[role=combobox],[role=switch],[role=checkbox],[role=radiogroup],[role=group],.read-value,.noedit-value';
/** Filters, bars and rows of records have controls of the same names. */
const elsewhere =
  'header,[role=banner],[role=toolbar],[role=search],[role=grid],.buttons-container,.rt-table,[class*="filter"],[class*="search"]';
const headings =
  'h1,h2,h3,h4,h5,h6,legend,[role=heading],.details-group-header,button,[role=button],[role=tab]';
const nearby = 6;

/** The controls on show named by nothing but `aria-labelledby`, `aria-label` or a label that is not drawn, by field. */
export function spokenNames({ labels }: Words, sight: Sight): Map<FieldKey, Spoken[]> {
  const { root, shown } = sight;
  const all: Spoken[] = [];
  for (const control of root.querySelectorAll(controls)) {
    const name = nameOf(control);
    const known = name ? labels(name) : null;
    if (known?.rank !== 'sure' || !shown(control)) continue;
    if (control.closest(elsewhere) || control.closest('table')?.tHead) continue;
    if (!all.some((each) => each.control.contains(control)))
      all.push({ control, meaning: known, name, contradicted: isContradicted(control, name, sight) });
  }
  const byKey = new Map<FieldKey, Spoken[]>();
  for (const each of all) {
    if (!isTelling(each, all)) continue;
    const { key } = each.meaning.spec;
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return byKey;
}

/** "Tenant" and "Active" name other things too, except among other fields of the page. */
function isTelling(one: Spoken, all: readonly Spoken[]): boolean {
  const { kind } = one.meaning.spec;
  if (!menuWords.has(one.name.toLowerCase()) && !(kind === 'flag' && /^\p{L}+$/u.test(one.name))) return true;
  let around = one.control;
  for (let step = 0; step < nearby; step += 1) around = around.parentElement ?? around;
  return all.some((each) => each !== one && around.contains(each.control));
}

/** The name as a screen reader tells it. A title may hold the value, and a placeholder an example: neither is one. */
function nameOf(control: Element): string {
  const { ownerDocument } = control;
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const texts = ids.map((id) => ownerDocument.getElementById(id)?.textContent ?? '');
  const owner = control.id
    ? ownerDocument.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.textContent
    : null;
  return tidy(texts.join(' ') || control.getAttribute('aria-label') || owner || '');
}

/** Do words on show beside it, up to the next control, name something else? "Tickets" before "Tickets Access Level" does not. */
function isContradicted(control: Element, name: string, sight: Sight): boolean {
  const { root, shown } = sight;
  const box = controlAt(control, sight)?.selects[0] ?? control;
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements, text */);
  const spoken = normalise(name);
  const named = (step: () => Node | null): boolean => {
    walker.currentNode = control;
    for (let node = step(); node; node = step()) {
      if (node.nodeType === 1) {
        const element = node as Element;
        if (box.contains(element) || element.contains(control)) continue;
        if (element.matches(`${controls},${headings}`) && shown(element)) return false;
      } else if (node.parentElement && !box.contains(node) && shown(node.parentElement)) {
        const text = tidy(node.nodeValue ?? '');
        if (node.parentElement.closest(headings)) return false;
        if (/\p{L}/u.test(text) && couldBeName(text) && !spoken.includes(normalise(text))) return true;
      }
    }
    return false;
  };
  return (
    named(() => walker.previousNode()) ||
    (control.matches('[type=checkbox],[role=checkbox],[role=switch]') && named(() => walker.nextNode()))
  );
}
