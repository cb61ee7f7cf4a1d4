import type { ResourceType } from '../core/resource-type';
import { type Found, find, inOrder } from './find';
import { byTitle, orderBy } from './order';
import type { Fields, ListRow } from './protocol';
import type { Query } from './query';
import { valueAt } from './record-text';
import type { Shelf } from './shelf';
import { columnAt, type TypeIndex } from './type-index';

/** In a list across types each shows its first hits. */
const hitsPerType = 25;

/** The list of a query: its rows are made when asked for. */
export interface List {
  readonly count: number;
  readonly found: ReadonlyMap<ResourceType, number>;
  rows(from: number, to: number): ListRow[];
  /** Where a row is, by its key: `clients/12`, `heading/sites`; null where it is not in the list. */
  locate(key: string): number | null;
}

/** Makes the list of a query, as far as the types are read. A type not yet whole is listed in the order of ids. */
export function listOf(shelf: Pick<Shelf, 'at'>, query: Query, shown: Fields): List {
  const found = new Map(query.types.map((type) => [type, find(shelf.at(type).index, query)]));
  const counts = new Map([...found].map(([type, { count }]) => [type, count]));
  const sections = query.types.filter((type) => query.listed === null && counts.get(type));
  const ordered = (type: ResourceType, most?: number) =>
    positionsOf(shelf, query, type, found.get(type) ?? nothing, most);
  const list =
    query.listed === null
      ? across(
          sections.map((type) => ({
            type,
            positions: ordered(type, hitsPerType),
            found: counts.get(type) ?? 0,
          })),
        )
      : ofOne(query.listed, ordered(query.listed));
  const index = (type: ResourceType) => shelf.at(type).index;
  // The list is of the indexes as they were: one that is read anew meanwhile has other positions.
  const indexes = new Map(query.types.map((type) => [type, index(type)]));
  return {
    count: list.count,
    found: counts,
    rows: (from, to) =>
      list.entries(from, to).flatMap((entry) => {
        if (entry.position === null)
          return [{ kind: 'heading', type: entry.type, found: entry.found } as const];
        const of = indexes.get(entry.type);
        return of ? [recordRow(of, entry.position, shown[entry.type] ?? [])] : [];
      }),
    locate(key) {
      const [kind = '', ...rest] = key.split('/');
      const id = rest.join('/');
      if (kind === 'heading') return list.at(id as ResourceType, null);
      const type = kind as ResourceType;
      const position = indexes.get(type)?.ids.indexOf(id) ?? -1;
      return position === -1 ? null : list.at(type, position);
    },
  };
}

const nothing: Found = { count: 0, marks: new Uint8Array() };

function positionsOf(
  shelf: Pick<Shelf, 'at'>,
  query: Query,
  type: ResourceType,
  found: Found,
  most?: number,
): Uint32Array {
  const { index, whole } = shelf.at(type);
  const sort = query.looks[type]?.sort ?? byTitle(index.resource);
  const order = whole ? orderBy(index, sort) : Uint32Array.from(index.ids, (_, position) => position);
  return inOrder(found, order, most);
}

interface Entry {
  readonly type: ResourceType;
  /** null: the heading of the type's hits. */
  readonly position: number | null;
  readonly found: number;
}

interface Entries {
  readonly count: number;
  entries(from: number, to: number): Entry[];
  at(type: ResourceType, position: number | null): number | null;
}

const ofOne = (type: ResourceType, positions: Uint32Array): Entries => ({
  count: positions.length,
  entries: (from, to) =>
    Array.from(positions.subarray(from, to), (position) => ({ type, position, found: 0 })),
  at(of, position) {
    const at = of === type && position !== null ? positions.indexOf(position) : -1;
    return at === -1 ? null : at;
  },
});

interface Section {
  readonly type: ResourceType;
  readonly positions: Uint32Array;
  readonly found: number;
}

function across(sections: readonly Section[]): Entries {
  const all = sections.flatMap(({ type, positions, found }): Entry[] => [
    { type, position: null, found },
    ...Array.from(positions, (position) => ({ type, position, found: 0 })),
  ]);
  return {
    count: all.length,
    entries: (from, to) => all.slice(from, to),
    at(type, position) {
      const at = all.findIndex((entry) => entry.type === type && entry.position === position);
      return at === -1 ? null : at;
    },
  };
}

function recordRow(index: TypeIndex, position: number, fields: readonly string[]): ListRow {
  const text = index.texts[position] ?? '';
  return {
    kind: 'record',
    type: index.resource.type,
    id: index.ids[position] ?? '',
    title: titleAt(index, position),
    values: fields.map((field) => valueAt(text, columnAt(index.resource, field))),
    inactive: index.inactive[position] ?? false,
  };
}

/** A record's title as Halo sent it; '' where it has none. */
export const titleAt = ({ resource, texts }: TypeIndex, position: number): string =>
  valueAt(texts[position] ?? '', columnAt(resource, resource.titleField)).trim();
