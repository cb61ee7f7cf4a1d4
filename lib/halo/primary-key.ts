const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const wholeNumber = /^\d{1,16}(?:\.0+)?$/;

/** Why a key is none; these words go into a run's refusals. */
export type KeyProblem = 'id-missing' | 'id-not-positive' | 'id-too-large' | 'id-not-a-number';

/**
 * A record's id as text, from any form Halo gives it in: 12, 12.0, "12", or a GUID. Zero, negative numbers and numbers
 * beyond 2^53 − 1 (which JSON cannot carry exactly) are refused, because they would overwrite another record.
 */
export const readPrimaryKey = (value: unknown): { id: string } | { problem: KeyProblem } => {
  if (value === undefined || value === null || value === '') return { problem: 'id-missing' };
  const text = typeof value === 'string' ? value.trim() : value;
  if (typeof text === 'string') {
    if (guid.test(text)) return { id: text.toLowerCase() };
    if (text.startsWith('-')) return { problem: 'id-not-positive' };
    if (!wholeNumber.test(text)) return { problem: /^\d+$/.test(text) ? 'id-too-large' : 'id-not-a-number' };
  } else if (typeof text !== 'number' || !Number.isFinite(text)) return { problem: 'id-not-a-number' };
  const id = Number(text);
  if (id <= 0) return { problem: 'id-not-positive' };
  if (id > Number.MAX_SAFE_INTEGER) return { problem: 'id-too-large' };
  return Number.isInteger(id) ? { id: String(id) } : { problem: 'id-not-a-number' };
};
