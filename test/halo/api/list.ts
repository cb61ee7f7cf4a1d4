import { seesClients } from '../model/restrictions';
import { type Answer, json } from '../server/answer';
import type { Context } from '../server/context';
import type { Caller } from './bearer';
import type { Collection } from './collection';
import { idsWithinParent } from './ids-within-parent';
import { ListCache } from './list-cache';
import { inOrder } from './ordering';
import { recordCount } from './record-count';
import { redact } from './redact';
import { select } from './selection';
import { writeRow } from './write-json';

const caches = new WeakMap<object, ListCache>();

/**
 * One page of a list. Without pageinate=true paging is ignored and the default number of rows comes back; at most 100
 * rows whatever is asked (HaloAPI issue #90); beyond the end no rows and record_count 0 (qmex).
 */
export function list(context: Context, collection: Collection, caller: Caller): Answer {
  const { instance, request } = context;
  const { data, switches } = instance;
  const { type } = collection;
  const query = lowerKeys(request.query);
  const hidden = switches.withoutTeam === 'nothing' && caller.agent?.defaultTeam == null;
  const all = seesClients(caller.rights) && !hidden ? positionsFor(context, collection, query) : [];
  const paged = /^(true|1)$/i.test(query.get('pageinate') ?? '');
  const cap = switches.pageCapFor[type] ?? switches.pageCap;
  const size = Math.min(cap, paged ? positive(query.get('page_size'), 50) : positive(query.get('count'), 50));
  const asked = paged ? positive(query.get('page_no'), 1) : 1;
  const page = switches.repeatsPageOne.includes(type) ? 1 : asked;
  const positions = all.slice((page - 1) * size, page * size);
  const idsOnly = /^(true|1)$/i.test(query.get('idonly') ?? '');
  const within = switches.idsWithin[type];
  const ids = within === undefined ? null : idsWithinParent(data, type, within);
  const rows = positions.map((at) => {
    const row = { ...data.rowAt(type, at), ...(ids ? { id: ids[at] } : {}) };
    return writeRow(type, idsOnly ? { id: row.id } : redact(row, collection, caller.rights));
  });
  const key = switches.listKey[type] === undefined ? collection.key : switches.listKey[type];
  if (key === null) return json(`[${rows.join(',')}]`);
  const total = positions.length === 0 ? 0 : all.length;
  const members = [
    ...(paged ? [`"page_no":${asked},"page_size":${size}`] : []),
    ...recordCount(switches.recordCount, total, asked),
    `${JSON.stringify(key)}:[${rows.join(',')}]`,
    ...(type === 'opportunities' ? ['"include_children":false'] : []),
    ...(/^(true|1)$/i.test(query.get('includecolumns') ?? '') ? ['"columns_id":1,"columns":[]'] : []),
  ];
  return json(`{${members.join(',')}}`);
}

function positionsFor({ instance }: Context, collection: Collection, query: URLSearchParams): number[] {
  const { data, switches } = instance;
  const cache = caches.get(instance) ?? new ListCache();
  caches.set(instance, cache);
  const relevant = [...query].filter(([name]) => !/^(page_|pageinate|count$|idonly)/.test(name));
  const key = `${collection.path}?${new URLSearchParams(relevant)}&${switches.lastUpdateFilter}`;
  return cache.get(data, key, () =>
    inOrder(
      data,
      collection.type,
      select(data, collection, query, switches.lastUpdateFilter === 'works'),
      query.get('order'),
      /^(true|1)$/i.test(query.get('orderdesc') ?? ''),
    ),
  );
}

/** Query names are matched without regard to case, like routes. */
const lowerKeys = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...query].map(([name, value]) => [name.toLowerCase(), value]));

/** A whole number from 1; anything odd means the default. */
function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value > 0 ? value : otherwise;
}
