import type { Dataset } from '../data/dataset';
import type { RecordType } from '../data/record-type';

/** The id each position shows where ids begin anew within every parent: the row's number among those with the same `field`. */
export function idsWithinParent(data: Dataset, type: RecordType, field: string): readonly number[] {
  const counts = new Map<unknown, number>();
  return Array.from({ length: data.positions(type) }, (_, at) => {
    const parent = data.rowAt(type, at)?.[field];
    const next = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, next);
    return next;
  });
}
