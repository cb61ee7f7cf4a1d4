import { byteOrderMark } from './csv';
import { jsonLines } from './export-json';
import { chosen, csvLines, type Lines } from './export-rows';
import type { ExportOrder, ExportPart } from './protocol';
import type { Shelf } from './shelf';

/** A file under way: each part is made when it is asked for. */
export interface Export {
  readonly of: number;
  next(): Promise<ExportPart>;
}

/** Begins to write the records that a query finds now; later changes of the list are not in it. */
export function startExport(connectionId: string, shelf: Shelf, order: ExportOrder): Export {
  const positions = chosen(shelf, order);
  const indexes = new Map([...positions.keys()].map((type) => [type, shelf.at(type).index]));
  const of = [...positions.values()].reduce((sum, { length }) => sum + length, 0);
  const { format } = order;
  const lines =
    format === 'csv'
      ? csvLines(connectionId, indexes, positions, order)
      : jsonLines(connectionId, indexes, positions, format === 'json' ? ',\n' : '\n');
  const [before, after] = frames(order);
  return parts(lines, of, before, after);
}

function parts(lines: AsyncGenerator<Lines>, of: number, before: string, after: string): Export {
  let done = 0;
  let isFirst = true;
  return {
    of,
    async next() {
      const part = await lines.next();
      const text = `${isFirst ? before : ''}${part.done ? after : part.value.text}`;
      isFirst = false;
      done += part.done ? 0 : part.value.records;
      return { text, done, of, end: part.done === true };
    },
  };
}

/** What stands before the records and after them. */
function frames({ format, about }: ExportOrder): [string, string] {
  if (format === 'csv') return [byteOrderMark, ''];
  if (format === 'ndjson') return ['', '\n'];
  return [`${JSON.stringify(about, null, 1).replace(/\n?\}$/, '')},\n "records": [\n`, '\n]}\n'];
}
