import type { Alias } from './alias';
import { collect, emptyMaterial, hasMaterial } from './collect-material';
import type { Labels } from './find-labels';
import type { FieldKey } from './observation';
import { chosenLabel, propertyPrefix } from './read-fields';
import { findForm } from './read-page';
import type { Place } from './recognise';
import type { Sight } from './sight';
import { isVisible, type Visibility } from './visibility';
import { wordsOf } from './vocabulary';

const farthest = 6;

/**
 * The elements that make up one field, label and value, to draw a mark around them; [] while the page does not show it. Nothing is
 * touched.
 */
export function findField(
  document: Document,
  place: Place,
  key: FieldKey,
  aliases: readonly Alias[] = [],
  visible: Visibility = isVisible,
): readonly Element[] {
  const words = wordsOf(place.page, aliases);
  const form = findForm(document.body, words, visible);
  if (!form) return [];
  const label = chosenLabel(key, form.labels, words, form.sight);
  if (label) return extentOf(label.element, form.labels, form.sight);
  for (const [property, spec] of words.byProperty) {
    if (spec.key !== key) continue;
    const control = form.sight.root.querySelector(`[id="${propertyPrefix}${property}"]`);
    if (control && form.sight.shown(control)) return [control];
  }
  return [];
}

/** Up to the smallest ancestor that holds more than the name, unless another name is in it: then what follows the name. */
function extentOf(label: Element, labels: Labels, sight: Sight): Element[] {
  let child = label;
  for (let step = 0; step < farthest; step += 1) {
    const parent = child.parentElement;
    if (!parent || parent === sight.root) break;
    if (labels.countIn(parent) > 1) {
      const next = child.nextElementSibling;
      return next && labels.countIn(next) === 0 && sight.shown(next) ? [child, next] : [child];
    }
    child = parent;
    const around = [...parent.children].filter((each) => !each.contains(label));
    if (around.some((each) => hasMaterial(collect(each, sight, new Set(), emptyMaterial())))) break;
  }
  return [child];
}
