import type { Dataset } from '../data/dataset';
import type { Collection } from './collection';

const isTrue = (text: string | null): boolean => text !== null && /^(true|1)$/i.test(text);
const isFalse = (text: string | null): boolean => text !== null && /^(false|0)$/i.test(text);

/** Epoch ms of a date a client sends: with Z, with an offset, or without either, which means UTC. */
export function readDate(text: string | null): number | null {
  if (!text) return null;
  const at = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(at) ? null : at;
}

/** The filters the stand-in knows for a list; anything else in the query is silently ignored, as Halo does. */
export function select(
  data: Dataset,
  { type, hidesInactive, changedSince, searches }: Collection,
  query: URLSearchParams,
  sinceWorks: boolean,
): number[] {
  const active = hidesInactive ? !isFalse(query.get('includeactive')) : true;
  const inactive = hidesInactive ? isTrue(query.get('includeinactive')) : true;
  const client = wholeNumber(query.get('client_id'));
  const site = wholeNumber(query.get('site_id'));
  const since = changedSince && sinceWorks ? readDate(query.get('lastupdatefromdate')) : null;
  const until = changedSince && sinceWorks ? readDate(query.get('lastupdatetodate')) : null;
  const words = (query.get('search') ?? '').trim().toLowerCase();
  const found: number[] = [];
  for (let at = 0; at < data.positions(type); at++) {
    if (data.isRemoved(type, at)) continue;
    const facts = data.facts(type, at);
    if (facts.active ? !active : !inactive) continue;
    if (client !== null && type !== 'clients' && type !== 'products' && facts.clientId !== client) continue;
    if (site !== null && type !== 'clients' && type !== 'products' && facts.siteId !== site) continue;
    if (since !== null && facts.changedAt < since) continue;
    if (until !== null && facts.changedAt > until) continue;
    if (words !== '' && !matches(data, type, at, searches, words)) continue;
    found.push(at);
  }
  return found;
}

function matches(
  data: Dataset,
  type: Collection['type'],
  at: number,
  fields: readonly string[],
  words: string,
): boolean {
  const row = data.rowAt(type, at);
  return fields.some((field) =>
    String(row?.[field] ?? '')
      .toLowerCase()
      .includes(words),
  );
}

/** A whole number above 0; 0 and what is no number mean no filter. */
function wholeNumber(text: string | null): number | null {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value > 0 ? value : null;
}
