import type { ResourceType } from '../core/resource-type';
import type { ListRow } from '../records/protocol';
import { resources } from '../resources/registry';
import type { Column } from '../resources/resource';
import type { Scope } from '../store/saved-view';
import { t } from '../words/t';
import { formatValue, plainText } from './records-format';
import { lookAt } from './records-place';

/** One row of the list, worded; made only for the rows on screen. */
export type ListItem =
  | {
      readonly kind: 'record';
      readonly key: string;
      readonly type: ResourceType;
      readonly id: string;
      readonly title: string;
      /** Below the title. */
      readonly values: readonly ShownValue[];
      readonly inactive: boolean;
    }
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly type: ResourceType;
      readonly label: string;
      readonly found: number;
      /** More may be found: not all records of the type are read yet. */
      readonly soFar: boolean;
    };

export interface ShownValue {
  readonly field: string;
  readonly words: string;
}

/** A list of any length, of which a screenful is at hand. */
export interface ListModel {
  readonly count: number;
  /** Records found, which is more than `count` where a section was cut. */
  readonly found: number;
  /** null: not at hand yet, or beyond the end. */
  item(at: number): ListItem | null;
  /** Where an item is now, so that a list that grew above it can stay put; null when that is not known, or it is gone. */
  find(key: string): number | null;
}

const longestTitle = 200;
const longestSecond = 120;

/** What a record is called: its title, else its kind and id. */
export function titleWords(type: ResourceType, id: string, title: string): string {
  const text = plainText(title).trim();
  return text === ''
    ? t('records.record_of', { kind: resources[type].singular, id })
    : text.slice(0, longestTitle);
}

export const rowKey = (row: ListRow): string =>
  row.kind === 'heading' ? `heading/${row.type}` : `${row.type}/${row.id}`;

/** A row of the worker's in words, with the columns it was asked for; `soFar` of a type that is not read whole. */
export function listItem(row: ListRow, shown: ShownColumns, soFar = false): ListItem {
  const { type } = row;
  const key = rowKey(row);
  if (row.kind === 'heading') {
    return { kind: 'heading', key, type, label: resources[type].label, found: row.found, soFar };
  }
  const { id, inactive } = row;
  return {
    kind: 'record',
    key,
    type,
    id,
    title: titleWords(type, id, row.title),
    values: shownValues(row.values, shown),
    inactive,
  };
}

/** The columns of a type that its rows are asked for, and whether the admin chose them. */
export interface ShownColumns {
  readonly columns: readonly Column[];
  readonly chosen: boolean;
}

/** Without a choice: all columns that say something without their label; the first two that hold something are shown. */
export function shownColumns(scope: Scope, type: ResourceType): ShownColumns {
  const { columns, titleField } = resources[type];
  const choice = lookAt(scope, type).columns;
  const told = columns.filter(({ kind, field, inList }) =>
    choice
      ? choice.includes(field)
      : field !== titleField && (kind === 'text' || (inList && kind !== 'boolean')),
  );
  return { columns: told, chosen: choice !== null };
}

/** A yes, a number or an id says nothing without its label; a line has room for the day, the hour is in the record. */
function shownValues(values: readonly string[], { columns, chosen }: ShownColumns): ShownValue[] {
  const worded = columns.flatMap((column, at) => {
    const { kind, label, field } = column;
    const value = formatValue(kind, unworded(kind, values[at] ?? ''));
    if (value.unknown) return [];
    const text = kind === 'date' ? value.text.replace(/,.*$/, '') : value.text.slice(0, longestSecond);
    return [
      {
        inList: column.inList,
        field,
        words: chosen && kind !== 'text' ? t('records.labelled', { label, value: text }) : text,
      },
    ];
  });
  if (chosen) return worded;
  const listed = worded.filter(({ inList }) => inList).slice(0, 2);
  return listed.length > 0 ? listed : worded.slice(0, 1);
}

/** A value as it was before it became text. */
function unworded(kind: Column['kind'], text: string): unknown {
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if ((kind === 'number' || kind === 'money') && text !== '' && !Number.isNaN(Number(text)))
    return Number(text);
  return text;
}
