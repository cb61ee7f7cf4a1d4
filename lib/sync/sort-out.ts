import { cleanRow } from '../halo/clean-row';
import type { RowsPage } from '../halo/read-page';
import type { Resource } from '../resources/resource';
import type { Refusal } from '../store/sync-run';
import type { IncomingRow } from '../store/take-in';
import { isOfInactiveClient } from './active-clients';

/** A page's rows made fit to store, and those that cannot be, by reason. One bad row never costs the others. */
export function sortOut(
  resource: Resource,
  page: RowsPage,
  activeClients: ReadonlySet<string> | null,
): { rows: IncomingRow[]; refused: Refusal[] } {
  const rows: IncomingRow[] = [];
  const reasons = new Map<string, number>();
  for (const each of page.rows) {
    const cleaned = cleanRow(resource, each);
    if (cleaned.ok) {
      const { id, row } = cleaned;
      rows.push({ id, row, leftOut: isOfInactiveClient(resource, row, activeClients) });
    } else reasons.set(cleaned.reason, (reasons.get(cleaned.reason) ?? 0) + 1);
  }
  return { rows, refused: [...reasons].map(([reason, count]) => ({ reason, count })) };
}
