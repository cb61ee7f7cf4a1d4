import type { FieldValue, UnsureBecause } from './observation';

/** What one candidate shows: a value, a reason for doubt, or nothing at all. */
export type Sighting =
  | { readonly state: 'read'; readonly value: FieldValue }
  | { readonly state: 'unsure'; readonly because: UnsureBecause }
  | { readonly state: 'nothing' };

export const readAs = (value: FieldValue): Sighting => ({ state: 'read', value });
export const unsure = (because: UnsureBecause): Sighting => ({ state: 'unsure', because });
export const nothing: Sighting = { state: 'nothing' };

/** More than one thing may be the value, and nobody can tell which of them is. */
export const ambiguous = unsure('two-candidates');

/** Something is there, and what it says cannot be seen. */
export const notShown = unsure('state-not-shown');

/** The one answer of several candidates; a doubt or a contradiction wins over a value. */
export function agree(all: readonly Sighting[]): Sighting {
  const doubt = all.find((each) => each.state === 'unsure');
  if (doubt) return doubt;
  const read = all.filter((each) => each.state === 'read');
  const [first] = read;
  if (!first) return nothing;
  const same = read.every((each) => JSON.stringify(each.value) === JSON.stringify(first.value));
  return same ? first : ambiguous;
}
