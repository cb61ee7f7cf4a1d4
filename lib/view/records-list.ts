import type { ResourceType } from '../core/resource-type';
import type { Column } from '../resources/resource';
import { formatValue } from './records-format';
import { isInactive, type TypeIndex } from './records-index';
import { searchIndex } from './records-search';

/** One row of the list, worded; made only for the rows on screen. */
export type ListItem =
  | {
      readonly kind: 'record';
      readonly key: string;
      readonly type: ResourceType;
      readonly id: string;
      readonly title: string;
      /** Up to two further values: the list's own columns, or one other text where all of those are empty. */
      readonly second: readonly string[];
      readonly inactive: boolean;
    }
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly type: ResourceType;
      readonly label: string;
      readonly found: number;
    };

/** A list of any length whose rows are worded on demand. */
export interface ListModel {
  readonly count: number;
  /** Records found, which is more than `count` where a section was cut. */
  readonly found: number;
  item(at: number): ListItem | null;
  /** Where an item is now, so that a list that grew above it can stay put; null when it is gone. */
  find(key: string): number | null;
}

const longestSecond = 120;

/** The record at one position, as a list shows it. */
export function listItem(index: TypeIndex, position: number): ListItem | null {
  const record = index.records[position];
  const title = index.titles[position];
  if (!record || title === undefined) return null;
  const { type, columns, titleField } = index.resource;
  // A yes, a number or an id says nothing without its label; whether a record is inactive has a mark of its own.
  const told = columns.filter((column) => column.kind !== 'boolean' && column.field !== titleField);
  const words = (some: readonly Column[]) =>
    some
      .map(({ kind, field }) => ({ kind, value: formatValue(kind, record.row[field]) }))
      .filter(({ value }) => !value.unknown)
      // A line has room for the day; the hour is in the record.
      .map(({ kind, value: { text } }) =>
        kind === 'date' ? text.replace(/,.*$/, '') : text.slice(0, longestSecond),
      );
  const listed = words(told.filter((column) => column.inList)).slice(0, 2);
  const second = listed.length > 0 ? listed : words(told.filter(({ kind }) => kind === 'text')).slice(0, 1);
  return {
    kind: 'record',
    key: `${type}/${record.id}`,
    type,
    id: record.id,
    title,
    second,
    inactive: isInactive(record.row),
  };
}

/** The records of one type at `positions`, or all of them. */
export function listOf(index: TypeIndex, positions: readonly number[] | null): ListModel {
  const count = positions ? positions.length : index.records.length;
  return {
    count,
    found: count,
    item: (at) => {
      const position = positions ? positions[at] : at;
      return position === undefined ? null : listItem(index, position);
    },
    find(key) {
      const position = index.positions.get(key.slice(key.indexOf('/') + 1));
      if (position === undefined) return null;
      const at = positions ? positions.indexOf(position) : position;
      return at === -1 ? null : at;
    },
  };
}

/** One section for each type that has hits: a heading with the number found, then the first `perType` of them. */
export function listAcross(indexes: readonly TypeIndex[], words: readonly string[], perType = 25): ListModel {
  const rows: { readonly index: TypeIndex; readonly position: number | null; readonly found: number }[] = [];
  let found = 0;
  for (const index of indexes) {
    const positions = searchIndex(index, words, null) ?? index.records.map((_, position) => position);
    if (positions.length === 0) continue;
    found += positions.length;
    rows.push({ index, position: null, found: positions.length });
    for (const position of positions.slice(0, perType)) rows.push({ index, position, found: 0 });
  }
  const item = (at: number): ListItem | null => {
    const row = rows[at];
    if (!row) return null;
    if (row.position !== null) return listItem(row.index, row.position);
    const { type, label } = row.index.resource;
    return { kind: 'heading', key: `heading/${type}`, type, label, found: row.found };
  };
  return {
    count: rows.length,
    found,
    item,
    find(key) {
      const at = rows.findIndex((_, each) => item(each)?.key === key);
      return at === -1 ? null : at;
    },
  };
}
