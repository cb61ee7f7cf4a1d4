import type { Label, Labels } from './find-labels';
import { sectionOf } from './section-of';

/** Over a list of what was changed, in words that can mean nothing else. */
const history =
  /^((change|audit|version|edit) )?history( of changes)?$|^(change|audit|activity) ?(log|trail)$|^(recent|latest) changes$/i;

/** The labels without those of a list of changes, where the same field is named outside it as well. */
export function withoutHistory(labels: Labels): Labels {
  const byKey = new Map<string, Label[]>();
  for (const label of labels.found) byKey.set(label.spec.key, [...(byKey.get(label.spec.key) ?? []), label]);
  const past = new Set<Label>();
  for (const named of byKey.values()) {
    const old = named.length > 1 ? named.filter(({ element }) => isPast(element)) : [];
    if (old.length < named.length) for (const each of old) past.add(each);
  }
  return past.size === 0 ? labels : { ...labels, found: labels.found.filter((each) => !past.has(each)) };
}

/** By the nearest heading: one over a part that is folded away stands before others' parts too. */
const isPast = (element: Element): boolean => history.test(sectionOf(element) ?? '');
