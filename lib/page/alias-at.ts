import { type Alias, routeBetween } from './alias';
import { collect } from './collect-material';
import { emptyMaterial, isStrong } from './material';
import { tidy } from './normalise';
import type { FieldKey } from './observation';
import type { Place } from './recognise';
import { sectionOf } from './section-of';
import { type Sight, sightOf } from './sight';
import { isVisible, type Visibility } from './visibility';
import { wordsOf } from './vocabulary';

/** Why what was pointed at cannot stand for the field. */
export type PointingFailure = 'no-name' | 'name-twice' | 'other-field';

const farthest = 6;
const names = 'label,legend,dt,th,h1,h2,h3,h4,h5,h6,[role=heading]';

/** Makes an alias of the element an admin pointed at: the words beside it and the way from them to the value. */
export function aliasAt(
  target: Element,
  place: Place,
  field: FieldKey,
  visible: Visibility = isVisible,
): Alias | PointingFailure {
  const sight = sightOf(target.ownerDocument.body, visible);
  const { labels } = wordsOf(place.page);
  const told = (label: string, at: Element, route: Alias['route']): Alias | PointingFailure => {
    const known = labels(label);
    if (known && known.spec.key !== field) return 'other-field';
    const section = sectionOf(at);
    const times = placesOf(label, sight).filter((each) => sectionOf(each) === section).length;
    return times > 1 ? 'name-twice' : { page: place.page, field, label, section, route };
  };
  const own = target.closest(names);
  if (own) return told(ownName(own), own, null);
  let from = target;
  for (let step = 0; step < farthest && from.parentElement; step += 1) {
    for (let before = from.previousElementSibling; before; before = before.previousElementSibling) {
      const name = nameIn(before, (element) => sight.shown(element));
      if (name) return told(name.text, name.element, routeBetween(name.element, target));
    }
    from = from.parentElement;
  }
  // The name itself was pointed at, and it is no label element.
  const text = ownName(target);
  const isValue = isStrong(collect(target, sight, new Set(), emptyMaterial()));
  return text && text.length <= 80 && !isValue ? told(text, target, null) : 'no-name';
}

/** Where a name stands: several times under one heading, it tells none of its places. */
function placesOf(name: string, { root, shown }: Sight): Element[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  const places: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const same = tidy(node.nodeValue ?? '').replace(/[\s*:]+$/, '') === name;
    if (same && node.parentElement && shown(node.parentElement)) places.push(node.parentElement);
  }
  return places;
}

const ownName = (element: Element): string => tidy(element.textContent ?? '').replace(/[\s*:]+$/, '');

/** The name in or at an element before the value: a label element if there is one, else short words with no control among them. */
function nameIn(
  element: Element,
  shown: (element: Element) => boolean,
): { readonly element: Element; readonly text: string } | null {
  const found = element.matches(names) ? element : element.querySelector(names);
  if (found && shown(found)) return { element: found, text: ownName(found) };
  if (!shown(element) || element.querySelector('input,select,textarea,button,[role=combobox]')) return null;
  const leaf = [element, ...element.querySelectorAll('*')].find(
    (each) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && tidy(node.nodeValue ?? '')) && shown(each),
  );
  const text = leaf ? ownName(leaf) : '';
  return leaf && text && text.length <= 80 && !/[.!?]$/.test(text) ? { element: leaf, text } : null;
}
