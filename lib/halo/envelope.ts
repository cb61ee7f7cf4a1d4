import * as z from 'zod/mini';

const count = z.catch(
  z.union([
    z.int().check(z.nonnegative()),
    z.pipe(
      z.string().check(z.regex(/^\d+$/)),
      z.transform((text: string) => Number(text)),
    ),
  ]),
  -1,
);

/** The members of a list answer beside its rows; all of them may be missing (a bare array has none). */
const paging = z.object({
  record_count: z.optional(count),
  page_size: z.optional(count),
  page_no: z.optional(count),
});

/** A list answer of Halo, whichever of its forms it came in. */
export interface Envelope {
  readonly rows: unknown[];
  /** record_count, or null where it is missing or no number. */
  readonly total: number | null;
  readonly pageSize: number | null;
  /** How the rows were found: under the expected key, the key in another case, a bare array, or the first array. */
  readonly foundBy: 'key' | 'other-case' | 'bare-array' | 'first-array';
}

const known = (value: number | undefined) => (value === undefined || value < 0 ? null : value);

/**
 * Finds the rows of a list answer, tolerant of everything seen in the field: numbers as strings, members missing, a key in
 * another case or renamed, no envelope at all. Null when there is no array to be found.
 */
export const readEnvelope = (body: unknown, listKey: string): Envelope | null => {
  if (Array.isArray(body)) return { rows: body, total: null, pageSize: null, foundBy: 'bare-array' };
  const members = paging.safeParse(body);
  if (!members.success) return null;
  const meta = { total: known(members.data.record_count), pageSize: known(members.data.page_size) };
  const arrays = Object.entries(body as Record<string, unknown>).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]),
  );
  const exact = arrays.find(([key]) => key === listKey);
  if (exact) return { rows: exact[1], ...meta, foundBy: 'key' };
  const alike = arrays.find(([key]) => key.toLowerCase() === listKey.toLowerCase());
  if (alike) return { rows: alike[1], ...meta, foundBy: 'other-case' };
  // Halo puts the rows before its other arrays; `columns` describes a table and is never the rows.
  const first = arrays.find(([key]) => !key.toLowerCase().startsWith('columns'));
  return first ? { rows: first[1], ...meta, foundBy: 'first-array' } : null;
};
