import type { ResourceType } from '../core/resource-type';
import { readOn } from '../store/read-on';
import type { Lines } from './export-rows';

const chunksAtOnce = 8;

/** The wanted records as stored, one JSON text each, in the order of ids: each is read once, however many there are. */
export async function* jsonLines(
  connectionId: string,
  wanted: ReadonlyMap<ResourceType, ReadonlySet<string>>,
  separator: string,
): AsyncGenerator<Lines> {
  let isFirst = true;
  for (const [type, ids] of wanted) {
    let after: number | null = null;
    do {
      const some = await readOn(connectionId, type, after, chunksAtOnce);
      after = some.last;
      const texts = some.records
        .filter(({ id }) => ids.has(id))
        .map(({ row }) => JSON.stringify(wanted.size > 1 ? { type, record: row } : row));
      if (texts.length > 0) {
        yield { text: (isFirst ? '' : separator) + texts.join(separator), records: texts.length };
        isFirst = false;
      }
    } while (after !== null);
  }
}
