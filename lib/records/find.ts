import { fold } from './fold';
import { testsOf } from './narrow';
import { type Query, queryWords } from './query';
import type { TypeIndex } from './type-index';

/** What one type has for a query. */
export interface Found {
  readonly count: number;
  /** 1 for each position that is found; null when everything is. */
  readonly marks: Uint8Array | null;
}

/** Which records of a type hold every word of a query and pass its filters. */
export function find(index: TypeIndex, query: Query): Found {
  const words = queryWords(fold(query.text));
  const tests = testsOf(index, query);
  const total = index.ids.length;
  if (words.length === 0 && tests.length === 0) return { count: total, marks: null };
  const marks = new Uint8Array(total);
  let count = 0;
  const { searched } = index;
  index.grams.visit(words, total, (position, certain) => {
    if (!certain) {
      const text = searched[position] ?? '';
      for (const word of words) if (!text.includes(word)) return;
    }
    for (const passes of tests) if (!passes(position)) return;
    marks[position] = 1;
    count += 1;
  });
  return { count, marks };
}

/** The found positions in an order, at most `most` of them. */
export function inOrder(
  { count, marks }: Found,
  order: Uint32Array,
  most = Number.POSITIVE_INFINITY,
): Uint32Array {
  if (marks === null) return most < order.length ? order.subarray(0, most) : order;
  const found = new Uint32Array(Math.min(count, most));
  let filled = 0;
  for (let at = 0; at < order.length && filled < found.length; at += 1) {
    const position = order[at] ?? 0;
    if (marks[position] === 1) found[filled++] = position;
  }
  return found;
}
