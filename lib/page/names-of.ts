import { type Form, propertyControl } from './find-form';
import { spokenNames } from './spoken-names';
import type { Words } from './vocabulary';

/** The elements that name each field of a form: its labels, else the control that bears its name. */
export function namesOf({ labels, sight }: Form, words: Words): Map<string, Element[]> {
  const all = new Map<string, Element[]>();
  const add = (key: string, element: Element) => all.set(key, [...(all.get(key) ?? []), element]);
  for (const { spec, element } of labels.found) add(spec.key, element);
  for (const [property, { key }] of words.byProperty)
    for (const each of propertyControl(property, sight)) add(key, each);
  for (const [key, spoken] of spokenNames(words, sight)) for (const { control } of spoken) add(key, control);
  return all;
}
