import type { Dataset } from '../data/dataset';
import type { RecordType } from '../data/record-type';

/** Positions in the order asked for; without one, and for a field rows do not have, in id order. */
export function inOrder(
  data: Dataset,
  type: RecordType,
  positions: number[],
  order: string | null,
  descending: boolean,
): number[] {
  const field = (order ?? 'id').toLowerCase();
  if (field === 'id') return descending ? [...positions].reverse() : positions;
  const keys = new Map<number, unknown>();
  for (const at of positions) keys.set(at, data.rowAt(type, at)?.[field]);
  const direction = descending ? -1 : 1;
  return [...positions].sort((a, b) => direction * compare(keys.get(a), keys.get(b)) || a - b);
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = String(a ?? '').toLowerCase();
  const right = String(b ?? '').toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}
