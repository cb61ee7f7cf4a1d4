import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';
import { readRecord } from '../store/records';
import { type CsvForm, csvCell, csvLine } from './csv';
import { find, inOrder } from './find';
import { byTitle, orderBy } from './order';
import type { ExportOrder } from './protocol';
import { allValues, valueText } from './record-text';
import type { Shelf } from './shelf';
import { columnAt, type TypeIndex } from './type-index';

/** Some lines of a file, and how many records are in them. */
export interface Lines {
  readonly text: string;
  readonly records: number;
}

/** Records in one part of a file. */
export const recordsAtOnce = 2_000;

/** The types an export holds: the listed one, or all of them. */
export const typesOf = ({ query }: ExportOrder): readonly ResourceType[] =>
  query.listed === null ? query.types : [query.listed];

/** What an export is of: the records a query finds now, by type, in the order shown. */
export function chosen(shelf: Shelf, order: ExportOrder): ReadonlyMap<ResourceType, Uint32Array> {
  return new Map(
    typesOf(order).map((type) => {
      const { index } = shelf.at(type);
      const sort = order.query.looks[type]?.sort ?? byTitle(index.resource);
      return [type, inOrder(find(index, order.query), orderBy(index, sort))];
    }),
  );
}

/** The lines of a CSV file in parts: a heading, then each record in the order shown. */
export async function* csvLines(
  connectionId: string,
  indexes: ReadonlyMap<ResourceType, TypeIndex>,
  positions: ReadonlyMap<ResourceType, Uint32Array>,
  order: ExportOrder,
): AsyncGenerator<Lines> {
  const columns = columnsOf(order);
  const several = positions.size > 1;
  yield {
    text: csvLine([...(several ? ['Type'] : []), 'ID', ...columns.map(({ label }) => label)], order.csv),
    records: 0,
  };
  for (const [type, all] of positions) {
    const index = indexes.get(type);
    if (!index) continue;
    const fields = columns.map(({ fields }) => fields[type] ?? null);
    for (let from = 0; from < all.length; from += recordsAtOnce) {
      const some = all.subarray(from, from + recordsAtOnce);
      let text = '';
      for (const position of some) {
        const cells = await cellsOf(connectionId, index, position, fields, order.csv);
        text += csvLine([...(several ? [type] : []), ...cells], order.csv);
      }
      yield { text, records: some.length };
    }
  }
}

interface CsvColumn {
  readonly label: string;
  readonly fields: Partial<Record<ResourceType, string>>;
}

/** Columns of several types under the same heading are one column. */
function columnsOf(order: ExportOrder): CsvColumn[] {
  const columns = new Map<string, CsvColumn>();
  for (const type of typesOf(order)) {
    for (const field of order.fields?.[type] ?? []) {
      const label = order.labels[type]?.[field] ?? field;
      const column = columns.get(label) ?? { label, fields: {} };
      column.fields[type] ??= field;
      columns.set(label, column);
    }
  }
  return [...columns.values()];
}

/** What is kept of a value only in part is read from the store. */
async function cellsOf(
  connectionId: string,
  index: TypeIndex,
  position: number,
  fields: readonly (string | null)[],
  form: CsvForm,
): Promise<string[]> {
  const { resource } = index;
  const id = index.ids[position] ?? '';
  const whole = index.cut.has(position) ? await readRecord(connectionId, resource.type, id) : null;
  const values = allValues(index.texts[position] ?? '');
  const cells = fields.map((field) => {
    if (field === null) return '';
    const at = columnAt(resource, field);
    const value = whole ? valueText(whole.row[field]) : (values[at] ?? '');
    return csvCell(resources[resource.type].columns[at]?.kind ?? 'text', value, form);
  });
  return [csvCell('text', id, form), ...cells];
}
