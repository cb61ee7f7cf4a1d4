import type { FieldKind } from '../resources/resource';

/** Excel takes a file for UTF-8 only when it begins with this. */
export const byteOrderMark = '\ufeff';

/** What parts the fields of a file, and what the whole of a number from its decimals. */
export interface CsvForm {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/** The form in which a spreadsheet opens a file by itself: where a comma parts decimals, a semicolon parts fields. */
export function csvFormOf(language?: string): CsvForm {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  const hasComma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return hasComma ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };
}

/**
 * What a spreadsheet takes for a formula, also behind white space, and the full-width forms it reads the same (OWASP, CSV
 * injection).
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** One record of a CSV file after RFC 4180; what could part fields in another form is quoted as well. */
export const csvLine = (cells: readonly string[], { separator }: CsvForm): string =>
  `${cells.map(quoted).join(separator)}\r\n`;

const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A value as a spreadsheet reads it: days and moments as it knows them, numbers as numbers, and text that could be taken for
 * a formula led by an apostrophe.
 */
export function csvCell(kind: FieldKind, value: string, { decimal }: CsvForm): string {
  if (value === '') return '';
  if (kind === 'date') {
    const stamp = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(value);
    if (stamp) return stamp[2] === '00:00:00' ? `${stamp[1]}` : `${stamp[1]} ${stamp[2]}`;
  }
  if ((kind === 'number' || kind === 'money') && !Number.isNaN(Number(value)))
    return value.replace('.', decimal);
  return formula.test(value) ? `'${value}` : value;
}
