import type { FieldKind } from '../resources/resource';

/** Excel takes a file for UTF-8 only when it begins with this. */
export const byteOrderMark = '\ufeff';

/** What a spreadsheet takes for a formula, and the full-width forms it reads the same (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** One record of a CSV file after RFC 4180. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A value as a spreadsheet reads it: days and moments as it knows them, numbers as numbers, and text that could be taken for
 * a formula led by an apostrophe.
 */
export function csvCell(kind: FieldKind, value: string): string {
  if (value === '') return '';
  if (kind === 'date') {
    const stamp = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(value);
    if (stamp) return stamp[2] === '00:00:00' ? `${stamp[1]}` : `${stamp[1]} ${stamp[2]}`;
  }
  if ((kind === 'number' || kind === 'money') && !Number.isNaN(Number(value))) return value;
  return formula.test(value) ? `'${value}` : value;
}
