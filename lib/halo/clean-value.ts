import type { FieldKind } from '../resources/resource';

const longestText = 100_000;
const deepest = 6;
const mostMembers = 500;
// Members that would change an object's behaviour instead of its content.
const dangerousNames = ['__proto__', 'constructor', 'prototype'];
const dangerous = new Set(dangerousNames);

/**
 * A plain copy of any JSON value, bounded in depth, members and text length; NUL characters (seen by django-psa in
 * Halo's strings) are removed. `undefined` where nothing can be kept.
 */
export const cleanJson = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return cleanString(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean') return value;
  // Halo leaves null members out; absent and null are the same to us.
  if (typeof value !== 'object' || value === null || depth >= deepest) return undefined;
  if (Array.isArray(value)) {
    return value
      .slice(0, mostMembers)
      .map((item) => cleanJson(item, depth + 1))
      .filter((item) => item !== undefined);
  }
  return cleanMembers(value as Readonly<Record<string, unknown>>, depth);
};

/** A loop, not a chain of array methods: every row of every page comes through here (measured: three times as fast). */
function cleanMembers(value: Readonly<Record<string, unknown>>, depth: number): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  const names = Object.keys(value);
  for (let at = 0; at < names.length && at < mostMembers; at += 1) {
    const name = names[at] ?? '';
    if (dangerous.has(name)) continue;
    const member = cleanJson(value[name], depth + 1);
    if (member !== undefined) kept[name] = member;
  }
  return kept;
}

/**
 * A copy of a row with its members cleaned; `undefined` where nothing can be kept. A copy of the whole and no member removed,
 * because the engine keeps rows of one form like objects of one class that way, and tables of their own otherwise. Every row of
 * every page comes through here, and nearly all of its members are fit to keep as they are.
 */
export function cleanCopy(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let members = 0;
  for (const _ in row) members += 1;
  if (members > mostMembers || dangerousNames.some((name) => Object.hasOwn(row, name)))
    return cleanMembers(row, 0);
  const kept: Record<string, unknown> = { ...row };
  for (const name in row) {
    const value = row[name];
    if (typeof value === 'boolean' || (typeof value === 'string' && isClean(value))) continue;
    const cleaned = cleanJson(value, 1);
    if (cleaned !== value) kept[name] = cleaned;
  }
  return kept;
}

const isClean = (text: string) => text.length <= longestText && !text.includes('\0');

const cleanString = (text: string) => {
  const cut = text.length > longestText ? text.slice(0, longestText) : text;
  return cut.includes('\0') ? cut.replaceAll('\0', '') : cut;
};

/**
 * One member of a row by its kind; `undefined` means unknown. Ids lose their decimals (12.0 → 12), numbers in text become
 * numbers, naive stamps become UTC ISO, and Halo's empty dates (anything before 1981, as django-psa treats them) vanish.
 */
export const cleanValue = (kind: FieldKind, value: unknown): unknown => {
  if (value === undefined || value === null) return undefined;
  switch (kind) {
    case 'id':
      return cleanId(value);
    case 'number':
    case 'money':
      return cleanNumber(value);
    case 'boolean':
      return cleanBoolean(value);
    case 'date':
      return typeof value === 'string' ? cleanDate(value) : undefined;
    case 'text':
      return typeof value === 'object' ? cleanJson(value) : cleanString(String(value)).trim() || undefined;
  }
};

function cleanId(value: unknown): number | string | undefined {
  const number = cleanNumber(value);
  if (number === undefined)
    return typeof value === 'string' ? cleanString(value).trim() || undefined : undefined;
  return Number.isSafeInteger(number) ? number : undefined;
}

function cleanNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?\s*$/i.test(value))
    return undefined;
  return Number(value);
}

function cleanBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = String(value).trim().toLowerCase();
  if (word === 'true' || word === '1' || word === 'yes') return true;
  return word === 'false' || word === '0' || word === 'no' ? false : undefined;
}

const stamp =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** As Halo writes stamps: without a zone, in whole seconds. */
const plainStamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

function cleanDate(value: string): string | undefined {
  if (plainStamp.test(value)) {
    const at = new Date(`${value}Z`);
    const text = Number.isNaN(at.getTime()) ? '' : at.toISOString();
    // A day or an hour that was rolled over is left to the rules below.
    if (text.startsWith(value)) return value < '1981' ? undefined : text;
  }
  const parts = stamp.exec(value.trim());
  if (!parts) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = parts;
  // Date.UTC rolls 31 February over into March; a day that changes was never one. A leap second is kept as :59.
  const calendar = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (calendar.getUTCDate() !== Number(day) || calendar.getUTCMonth() !== Number(month) - 1) return undefined;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2');
  const seconds = second === '60' ? '59' : second;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${seconds}.${milliseconds}${offset}`);
  return Number.isNaN(time) || Number(year) < 1981 ? undefined : new Date(time).toISOString();
}
