import type { TypeIndex } from './records-index';

/** The words of a query, lower-cased; every one must be found. Empty = everything matches. */
export const queryWords = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * Positions of the records that hold every word, in title order; null when there is nothing to narrow by.
 * `within` keeps to some positions (the children of a record).
 */
export function searchIndex(
  index: TypeIndex,
  words: readonly string[],
  within: readonly number[] | null,
): readonly number[] | null {
  const haystack = index.haystack;
  if (words.length === 0 || haystack === null) return within;
  const matches = (position: number) => {
    const text = haystack[position] ?? '';
    return words.every((word) => text.includes(word));
  };
  if (within) return within.filter(matches);
  const found: number[] = [];
  for (let position = 0; position < haystack.length; position++) if (matches(position)) found.push(position);
  return found;
}
