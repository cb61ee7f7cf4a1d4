import { isCalendarDay } from '../records/day-within';
import type { FieldKind } from '../resources/resource';
import { language } from '../words/language';
import { t } from '../words/t';

/** A value as people read it. `note` explains what the eye may take wrong: a zone, an empty date, a cut. */
export interface Formatted {
  readonly text: string;
  readonly note: string | null;
  /** Nothing is known: shown as a dash, never as zero or a wrong day. */
  readonly unknown: boolean;
}

const nothing: Formatted = { text: '—', note: null, unknown: true };
const known = (text: string, note: string | null = null): Formatted => ({ text, note, unknown: false });

const money = new Intl.NumberFormat(language(), { minimumFractionDigits: 2, maximumFractionDigits: 4 });
const plain = new Intl.NumberFormat(language(), { maximumFractionDigits: 6 });
const day = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' });

/** Halo writes an empty date as 1900-01-01 or earlier; integrators treat all before 1981 so (djpsa, `lib/models`). */
const firstRealYear = 1981;

/** One member of a row, worded by its kind. A value of another type than its kind says is shown as it is. */
export function formatValue(kind: FieldKind, value: unknown): Formatted {
  if (value === null || value === undefined || value === '') return nothing;
  if (kind === 'boolean' && typeof value === 'boolean')
    return known(t(value ? 'records.format.yes' : 'records.format.no'));
  if (kind === 'date' && typeof value === 'string') return formatDate(value);
  if (kind === 'money' && typeof value === 'number') return known(money.format(value));
  if (kind === 'number' && typeof value === 'number') return known(plain.format(value));
  return known(plainText(value));
}

/**
 * A stamp of Halo in the reader's own zone, or the calendar day it is. Stamps without a zone are UTC.
 */
export function formatDate(text: string): Formatted {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (!parts) return { text, note: t('records.format.no_date'), unknown: true };
  const [, year = '', month = '', date = '', hour = '00', minute = '00', second = '00', zone = ''] = parts;
  if (Number(year) < firstRealYear) return { ...nothing, note: t('records.format.empty_date') };
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (new Date(midnight).getUTCDate() !== Number(date))
    return { text, note: t('records.format.no_day'), unknown: true };
  if (isCalendarDay(text.trim())) return known(day.format(midnight));
  const at = Date.parse(`${year}-${month}-${date}T${hour}:${minute}:${second}${zone || 'Z'}`);
  if (Number.isNaN(at)) return { text, note: t('records.format.no_time'), unknown: true };
  return known(
    formatMoment(at),
    `${zone === '' || zone === 'Z' ? 'UTC' : zone}: ${year}-${month}-${date} ${hour}:${minute}`,
  );
}

/** A moment with the reader's zone named: “21 Nov 2026, 14:05 GMT”. */
export function formatMoment(at: number): string {
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
}

/**
 * Any value as text that cannot act: objects as JSON; control characters other than line breaks left out (Halo sends NUL
 * bytes inside strings: djpsa strips them), and the marks
 * that turn the direction of what follows (U+202A–E, U+2066–9), with which “gpj.exe” passes for “exe.jpg”.
 */
export function plainText(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value, null, 1) : String(value);
  return text.replace(/[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/gu, '');
}
