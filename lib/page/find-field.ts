import type { Alias } from './alias';
import { findForm } from './find-form';
import type { Label, Labels } from './find-labels';
import { partsOf } from './material';
import type { FieldKey } from './observation';
import { readBeside } from './read-beside';
import { chosenLabel, propertyPrefix } from './read-fields';
import { grantedPlaces } from './read-granted';
import type { Place } from './recognise';
import type { Sight } from './sight';
import { spokenNames } from './spoken-names';
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
  const form = findForm(document.body, words, visible, place.recordId);
  if (!form) return [];
  const labelOf = (name: string) => chosenLabel(name, form.labels, words, form.sight);
  // Older forms have a box for agents where newer ones have the login type.
  const label = labelOf(key) ?? (key === 'login-type' ? labelOf('allow-agents') : null);
  if (label) return extentOf(label, form.labels, form.sight);
  for (const [property, spec] of words.byProperty) {
    if (spec.key !== key) continue;
    const control = form.sight.root.querySelector(`[id="${propertyPrefix}${property}"]`);
    if (control && form.sight.shown(control)) return [control];
  }
  const spoken = (spokenNames(words, form.sight).get(key) ?? []).map(({ control }) => control);
  return spoken.length > 0 || !key.startsWith('scope:') ? spoken : grantedPlaces(form.sight);
}

/** The smallest element that holds the name and all its value was read from, and no other name; else the name and each of those. */
function extentOf(label: Label, labels: Labels, sight: Sight): Element[] {
  const from = partsOf(readBeside(label, labels, sight).from).filter((each) => !each.contains(label.element));
  const named = label.element.closest('label') ?? label.element;
  let all: Element | null = named;
  for (let step = 0; all && step < farthest; step += 1) {
    const whole: Element = all;
    if (labels.countIn(whole) > 1 || whole === sight.root) break;
    if (from.every((each) => whole.contains(each)) && (from.length > 0 || step > 0)) return [whole];
    all = whole.parentElement;
  }
  return [named, ...from];
}
