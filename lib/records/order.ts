import type { Sort } from '../store/saved-view';
import { sortKey } from './fold';
import { valueAt } from './record-text';
import { columnAt, type TypeIndex } from './type-index';

/**
 * All positions of an index in the order of a column: numbers and days by value, text by its sort key, ticks before crosses;
 * what is empty comes last either way, and what is equal stays in the order of ids. Kept until records come.
 */
export function orderBy(index: TypeIndex, sort: Sort): Uint32Array {
  const name = `${sort.field} ${sort.descending}`;
  const kept = index.orders.get(name);
  if (kept) return kept;
  const order = Uint32Array.from(index.ids, (_, position) => position);
  const keys = keysOf(index, sort.field);
  const side = sort.descending ? -1 : 1;
  order.sort((one, other) => {
    const a = keys[one];
    const b = keys[other];
    if (a === b) return one - other;
    if (a === null || a === undefined) return 1;
    if (b === null || b === undefined) return -1;
    return a < b ? -side : side;
  });
  index.orders.set(name, order);
  return order;
}

/** The order of an index that is shown when none is asked for. */
export const byTitle = ({ titleField }: TypeIndex['resource']): Sort => ({
  field: titleField,
  descending: false,
});

type Keys = readonly (string | number | null)[];

function keysOf(index: TypeIndex, field: string): Keys {
  const at = columnAt(index.resource, field);
  const kind = index.resource.columns[at]?.kind ?? 'text';
  const key = keyOf[kind];
  return index.texts.map((text) => {
    const value = at === -1 ? '' : valueAt(text, at);
    return value === '' ? null : key(value);
  });
}

/** Numbers come before what should be one and is none. */
const numberKey = (value: string): number => {
  const number = Number(value);
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
};

const dateKey = (value: string): number => {
  const at = Date.parse(value);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};

const keyOf = {
  id: (value: string) => (/^\d+$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY),
  text: sortKey,
  number: numberKey,
  money: numberKey,
  boolean: (value: string) => (value === 'true' ? 0 : 1),
  date: dateKey,
} as const;
