import { find, inOrder } from './find';
import { fold } from './fold';
import { titleAt } from './list';
import { byTitle, orderBy } from './order';
import type { Suggestion } from './protocol';
import { valueAt } from './record-text';
import { columnAt, type TypeIndex } from './type-index';

const most = 30;

/** The first records of a type that hold the words, by title. */
export function suggestTitles(index: TypeIndex, text: string): Suggestion[] {
  const { type } = index.resource;
  const found = find(index, {
    types: [type],
    listed: type,
    text,
    clientId: null,
    activity: 'all',
    looks: {},
    within: null,
  });
  return Array.from(inOrder(found, orderBy(index, byTitle(index.resource)), most), (position) => ({
    value: index.ids[position] ?? '',
    words: titleAt(index, position),
    count: 1,
  }));
}

/** The values of a column that hold a text, the most frequent first. */
export function suggestValues(index: TypeIndex, field: string, text: string): Suggestion[] {
  const at = columnAt(index.resource, field);
  if (at === -1) return [];
  const counts = new Map<string, number>();
  for (const record of index.texts) {
    const value = valueAt(record, at);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const wanted = fold(text.trim());
  return [...counts]
    .filter(([value]) => wanted === '' || fold(value).includes(wanted))
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([value, count]) => ({ value, words: value, count }));
}
