import type { ResourceType } from '../core/resource-type';
import { idsPerChunk } from './chunk-of';
import type { Marks, PackedMarks } from './stored-record';

/** Bits in one letter of a packed text. */
const perLetter = 4;

export const packMarks = ({ chunk, runId, seen, leftOut, out = [], kept }: Marks): PackedMarks => ({
  chunk,
  runId,
  seen: packIds(chunk, seen),
  leftOut: packIds(chunk, leftOut),
  ...(out.length > 0 ? { out: packIds(chunk, out) } : {}),
  kept,
});

export function unpackMarks(type: ResourceType, { seen, leftOut, out, ...rest }: PackedMarks): Marks {
  const idsOf = (packed: string) => unpackIds(rest.chunk, packed);
  const { chunk, runId, kept } = rest;
  return {
    type,
    chunk,
    runId,
    seen: idsOf(seen),
    leftOut: idsOf(leftOut),
    ...(out ? { out: idsOf(out) } : {}),
    kept,
  };
}

/**
 * Ids of one chunk as a text. A chunk of numbers has room for a fixed range of them, and so takes one bit for each, as
 * hexadecimal digits; the others are listed.
 */
function packIds(chunk: number, ids: readonly string[]): string {
  if (chunk < 0 || ids.length === 0) return ids.join('\0');
  const digits = new Array<number>(Math.ceil(idsPerChunk / perLetter)).fill(0);
  for (const id of ids) {
    const at = Number(id) - chunk * idsPerChunk;
    digits[Math.floor(at / perLetter)] = (digits[Math.floor(at / perLetter)] ?? 0) | (1 << (at % perLetter));
  }
  return digits.map((digit) => digit.toString(16)).join('');
}

function unpackIds(chunk: number, packed: string): string[] {
  if (packed === '') return [];
  if (chunk < 0) return packed.split('\0');
  const ids: string[] = [];
  for (let letter = 0; letter < packed.length; letter += 1) {
    const digit = Number.parseInt(packed.charAt(letter), 16);
    for (let bit = 0; bit < perLetter; bit += 1)
      if (digit & (1 << bit)) ids.push(String(chunk * idsPerChunk + letter * perLetter + bit));
  }
  return ids;
}
