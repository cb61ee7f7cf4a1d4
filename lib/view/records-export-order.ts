import type { ResourceType } from '../core/resource-type';
import { csvFormOf } from '../records/csv';
import type { ExportOrder } from '../records/protocol';
import { resources } from '../resources/registry';
import { t } from '../words/t';
import { shownColumns } from './records-list';
import { filtersAt, isAcross, type Place, queryAt } from './records-place';

export type ExportFormat = ExportOrder['format'];

/** What an export is of. */
export interface ExportSource {
  readonly place: Place;
  readonly types: readonly ResourceType[];
  /** Origin of the instance: https://acme.halopsa.com */
  readonly base: string;
  /** When the records were last read whole; null where they never were. */
  readonly asOf: number | null;
}

/** What the search worker is told to write: the list as it is narrowed and sorted. `allColumns`: not only those shown. */
export function exportOrder(
  { place, types, base, asOf }: ExportSource,
  format: ExportFormat,
  allColumns: boolean,
  now: number,
): ExportOrder {
  const query = queryAt(place, types);
  const listed = isAcross(place) ? types : [place.type];
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    query,
    format,
    csv: csvFormOf(),
    fields: Object.fromEntries(listed.map((type) => [type, fieldsOf(place, type, allColumns)])),
    labels: Object.fromEntries(listed.map((type) => [type, labelsOf(type)])),
    about: {
      source: base,
      types: listed,
      asOf: iso(asOf),
      exportedAt: iso(now),
      search: place.query,
      client: place.client,
      within: place.within?.parent ?? null,
      activity: place.activity,
      filters: Object.fromEntries(listed.map((type) => [type, filtersAt(place, type)])),
    },
  };
}

/** The title and what stands below it, or every column. */
function fieldsOf(place: Place, type: ResourceType, allColumns: boolean): string[] {
  const { columns, titleField } = resources[type];
  const { columns: shown, chosen } = shownColumns(place, type);
  const listed = chosen ? shown : columns.filter(({ inList }) => inList);
  return (
    allColumns ? columns : columns.filter((column) => column.field === titleField || listed.includes(column))
  ).map(({ field }) => field);
}

/** Stored moments are in UTC, which a spreadsheet cannot say of a value. */
const labelsOf = (type: ResourceType): Record<string, string> =>
  Object.fromEntries(
    resources[type].columns.map(({ field, label, kind }) => [
      field,
      kind === 'date' ? t('records.export.utc', { column: label }) : label,
    ]),
  );

/** `acme.halopsa.com clients 2026-11-25.csv`: instance, what it holds, and the day as of which it holds it. */
export function exportName({ place, base, asOf }: ExportSource, format: ExportFormat, now: number): string {
  const day = new Date(asOf ?? now);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const host = URL.canParse(base) ? new URL(base).host.replace(/[^\w.-]/g, '-') : 'halo';
  return `${host} ${isAcross(place) ? 'records' : place.type} ${date}.${format}`;
}
