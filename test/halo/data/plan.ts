import { type RecordType, recordTypes } from './record-type';

/** How much data: records of all types together; or `{ clients: n }` alone, with the usual number of everything else; or counts by type. */
export type DataSize = { records: number } | Partial<Record<RecordType, number>>;

/** Records of each type per client at an ordinary service provider. */
const perClient: Record<RecordType, number> = {
  clients: 1,
  sites: 1.6,
  contacts: 8,
  products: 1,
  assets: 12,
  opportunities: 2,
  contracts: 1.5,
  invoices: 6,
};

/**
 * How many rows of each type. With `records` the sum is exactly that number. With counts by type, what is left out is
 * 0; a type that belongs to clients needs at least one client and one site, which are then added.
 */
export function planCounts(size: DataSize): Record<RecordType, number> {
  if ('records' in size) {
    const total = Math.max(0, Math.floor(size.records));
    const whole = Object.values(perClient).reduce((sum, share) => sum + share, 0);
    const counts = fromClients(total / whole, Math.floor);
    counts.clients = Math.min(total, Math.max(1, counts.clients));
    counts.sites = Math.min(total - counts.clients, Math.max(1, counts.sites));
    const rest = recordTypes.reduce((sum, type) => sum + (type === 'invoices' ? 0 : counts[type]), 0);
    counts.invoices = Math.max(0, total - rest);
    return counts;
  }
  const types = Object.keys(size);
  if (types.length === 1 && 'clients' in size && size.clients !== undefined) {
    return fromClients(Math.max(0, Math.floor(size.clients)), Math.round);
  }
  const counts = Object.fromEntries(recordTypes.map((type) => [type, size[type] ?? 0])) as Record<
    RecordType,
    number
  >;
  if (recordTypes.some((type) => type !== 'products' && counts[type] > 0)) {
    counts.clients = Math.max(1, counts.clients);
    counts.sites = Math.max(1, counts.sites);
  }
  return counts;
}

function fromClients(clients: number, round: (value: number) => number): Record<RecordType, number> {
  return Object.fromEntries(recordTypes.map((type) => [type, round(clients * perClient[type])])) as Record<
    RecordType,
    number
  >;
}
