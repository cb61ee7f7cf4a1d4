import type { ResourceType } from '../core/resource-type';
import { readRecordsById } from '../store/records-by-id';
import { type Lines, recordsAtOnce } from './export-rows';
import type { TypeIndex } from './type-index';

/**
 * So many texts are held at a time. Neighbours in a sorted list lie far apart in the store, and with each such part most of
 * its chunks are read again: at 20,000 records that is ten times for 200,000, some seconds in all.
 */
const heldAtOnce = 20_000;

/** The records as stored, one JSON text each, in the order shown. */
export async function* jsonLines(
  connectionId: string,
  indexes: ReadonlyMap<ResourceType, TypeIndex>,
  positions: ReadonlyMap<ResourceType, Uint32Array>,
  separator: string,
  held = heldAtOnce,
): AsyncGenerator<Lines> {
  let isFirst = true;
  for (const [type, all] of positions) {
    for (let from = 0; from < all.length; from += held) {
      const some = all.subarray(from, from + held);
      const ids = Array.from(some, (position) => indexes.get(type)?.ids[position] ?? '');
      const texts = await textsOf(connectionId, type, ids, positions.size > 1);
      for (let at = 0; at < texts.length; at += recordsAtOnce) {
        const part = texts.slice(at, at + recordsAtOnce);
        yield { text: (isFirst ? '' : separator) + part.join(separator), records: part.length };
        isFirst = false;
      }
    }
  }
}

/** The texts of these records, in their order; one that has gone meanwhile has none. */
async function textsOf(
  connectionId: string,
  type: ResourceType,
  ids: readonly string[],
  named: boolean,
): Promise<string[]> {
  const texts = new Map<string, string>();
  for await (const { id, row } of readRecordsById(connectionId, type, ids))
    texts.set(id, JSON.stringify(named ? { type, record: row } : row));
  return ids.flatMap((id) => texts.get(id) ?? []);
}
