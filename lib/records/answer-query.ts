import type { ResourceType } from '../core/resource-type';
import { type List, listOf } from './list';
import type { Ask, QueryAnswer } from './protocol';
import type { Shelf } from './shelf';

/** The list of a query as far as the types are read, and what a page is told of it. */
export function answerQuery(
  shelf: Pick<Shelf, 'at'>,
  { query, shown, from, most, locate }: Ask<'query'>,
): { readonly list: List; readonly answer: QueryAnswer } {
  const list = listOf(shelf, query, shown);
  const read = (type: ResourceType) => {
    const { index, whole, failure } = shelf.at(type);
    return { found: list.found.get(type) ?? 0, read: index.ids.length, whole, failure };
  };
  return {
    list,
    answer: {
      count: list.count,
      types: Object.fromEntries(query.types.map((type) => [type, read(type)])),
      located: Object.fromEntries(locate.map((key) => [key, list.locate(key)])),
      from,
      rows: list.rows(from, from + most),
    },
  };
}
