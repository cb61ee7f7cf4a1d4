import type { Resource } from '../resources/resource';
import { readRecords } from '../store/records';
import { readRun } from '../store/runs';
import type { Row } from '../store/stored-record';
import type { SyncRun } from '../store/sync-run';

/**
 * The ids of the clients a run with “active clients only” has read. Null keeps every record: without the filter, and as
 * long as the clients of this run are not complete, because a client that is merely missing must not cost its records.
 */
export async function readActiveClients(run: SyncRun): Promise<ReadonlySet<string> | null> {
  if (!run.activeOnly) return null;
  const now = await readRun(run.connectionId, run.id);
  if (now?.types.clients?.state !== 'complete') return null;
  // A complete pass with the filter leaves no other client in the store.
  return new Set((await readRecords(run.connectionId, 'clients')).map(({ id }) => id));
}

/** The set as a short text, to notice when it changed. */
export function activeClientsKey(clients: ReadonlySet<string>): string {
  let mixed = 0x811c9dc5;
  for (const id of [...clients].sort()) {
    for (const letter of `${id},`) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  }
  return `${clients.size}:${mixed.toString(16)}`;
}

/** Halo filters inactive clients only; their sites, contacts, assets and so on come all the same and are told by their client. */
export function isOfInactiveClient(
  resource: Resource,
  row: Row,
  activeClients: ReadonlySet<string> | null,
): boolean {
  if (!activeClients) return false;
  const link = resource.parents.find(({ type }) => type === 'clients');
  const client = link && row[link.field];
  if (typeof client !== 'number' || client <= 0) return false;
  return !activeClients.has(String(client));
}
