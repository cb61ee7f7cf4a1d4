import { mix } from './random';
import { type RecordType, recordTypes } from './record-type';

/** Everything about the rows of one type that filters and references need, as flat arrays: 500,000 rows take some 10 MB. */
export interface Column {
  ids: Int32Array;
  /** Position of the owning client in the clients column; -1 where there is none. */
  client: Int32Array;
  /** Position of the site; -1 where there is none. */
  site: Int32Array;
  inactive: Uint8Array;
}

export type Skeleton = Record<RecordType, Column>;

/** Ids and references of all rows: gaps in ids, every reference to a record that exists, about a tenth of clients inactive. */
export function growSkeleton(seed: number, counts: Record<RecordType, number>): Skeleton {
  const columns = Object.fromEntries(
    recordTypes.map((type, stream) => [type, emptyColumn(seed, stream, counts[type], firstId(type))]),
  ) as Skeleton;
  const { clients, sites } = columns;
  for (let at = 0; at < clients.ids.length; at++) {
    clients.client[at] = at;
    clients.inactive[at] = at > 0 && mix(seed, 20, at) % 10 === 4 ? 1 : 0;
  }
  for (let at = 0; at < sites.ids.length; at++) {
    sites.site[at] = at;
    sites.client[at] = at < clients.ids.length ? at : mix(seed, 21, at) % clients.ids.length;
    sites.inactive[at] = inherited(clients, sites.client[at] ?? 0, mix(seed, 22, at));
  }
  recordTypes.forEach((type, stream) => {
    if (type === 'clients' || type === 'sites') return;
    const column = columns[type];
    const belongs = type !== 'products' && sites.ids.length > 0;
    for (let at = 0; at < column.ids.length; at++) {
      const site = belongs ? mix(seed, 30 + stream, at) % sites.ids.length : -1;
      column.site[at] = site;
      column.client[at] = site < 0 ? -1 : (sites.client[site] ?? -1);
      column.inactive[at] = hasFlag(type)
        ? inherited(clients, column.client[at] ?? -1, mix(seed, 50 + stream, at))
        : 0;
    }
  });
  return columns;
}

/** Opportunities and invoices are listed whatever becomes of their client: neither has a filter for it. */
const hasFlag = (type: RecordType): boolean => type !== 'opportunities' && type !== 'invoices';

const inherited = (clients: Column, client: number, roll: number): number =>
  clients.inactive[client] === 1 || roll % 25 === 3 ? 1 : 0;

const firstId = (type: RecordType): number => (type === 'clients' || type === 'sites' ? 1 : 10);

function emptyColumn(seed: number, stream: number, count: number, first: number): Column {
  const ids = new Int32Array(count);
  let id = first;
  for (let at = 0; at < count; at++) {
    ids[at] = id;
    const roll = mix(seed, 10 + stream, at) % 40;
    id += roll === 0 ? 12 : roll < 5 ? 2 : 1;
  }
  return {
    ids,
    client: new Int32Array(count).fill(-1),
    site: new Int32Array(count).fill(-1),
    inactive: new Uint8Array(count),
  };
}
