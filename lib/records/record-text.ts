import type { Resource } from '../resources/resource';
import type { StoredRecord } from '../store/stored-record';
import { fold } from './fold';

/** Between the values of a record's columns; Halo's control characters are not part of a value. */
const separator = '\u001f';
/** Of each value so much is kept in memory, searched and sorted by; the whole of it is in the store. */
export const longestKept = 2_000;

/** A record's column values in one string, which takes a third of the memory of an array of them. */
export interface RecordText {
  readonly text: string;
  /** What a search looks through: the id and every column but ticks and dates, folded. */
  readonly searched: string;
  /** A value is longer than what is kept of it. */
  readonly isCut: boolean;
}

/** The text of one stored record, its columns in the order of `resource.columns`. */
export function recordText({ columns }: Resource, { id, row }: StoredRecord): RecordText {
  let text = '';
  let searched = id;
  let isCut = false;
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (!column) continue;
    const value = valueText(row[column.field]);
    const kept = value.length > longestKept ? value.slice(0, longestKept) : value;
    isCut ||= kept !== value;
    text += at === 0 ? kept : separator + kept;
    if (kept !== '' && column.kind !== 'boolean' && column.kind !== 'date') searched += `\n${kept}`;
  }
  return { text, searched: fold(searched), isCut };
}

/** One member of a row as text; '' where Halo sent none. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.includes(separator) ? text.replaceAll(separator, ' ') : text;
}

/** The value of one column, by its place among the columns. */
export function valueAt(text: string, column: number): string {
  let from = 0;
  for (let passed = 0; passed < column; passed += 1) {
    const next = text.indexOf(separator, from);
    if (next === -1) return '';
    from = next + 1;
  }
  const end = text.indexOf(separator, from);
  return end === -1 ? text.slice(from) : text.slice(from, end);
}

export const allValues = (text: string): string[] => text.split(separator);
