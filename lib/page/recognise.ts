import type { PageKind } from './observation';
import { pageMatchers } from './page-matchers';

export interface Place {
  readonly page: PageKind;
  readonly instance: string;
  readonly recordId: string;
  readonly path: string;
}

/** The parts of window.location that name a page. */
export interface Address {
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
}

/** Which record of which configuration page an address stands for; null for lists and every other page. Touches no DOM. */
export function recognise(address: Address): Place | null {
  const pathname = address.pathname.replace(/\/+$/, '');
  const found = pageMatchers.find((each) => pathname.toLowerCase().endsWith(each.suffix));
  if (!found) return null;
  const recordId = found.idKeys.length === 0 ? 'page' : idFrom(address.search, found.idKeys, found.newKeys);
  if (!recordId) return null;
  const instance = address.origin + pathname.slice(0, -found.suffix.length);
  return { page: found.page, instance, recordId, path: address.pathname + address.search };
}

/**
 * Which list of records an address shows; null for every other page. Only lists that show every record there is: the agents' hides
 * the inactive ones.
 */
export function recogniseList(address: Address): Pick<Place, 'page' | 'instance'> | null {
  if (recognise(address)) return null;
  const pathname = address.pathname.replace(/\/+$/, '');
  const found = pageMatchers.find((each) => pathname.toLowerCase().endsWith(each.suffix));
  if (found?.page !== 'role' && found?.page !== 'application') return null;
  return { page: found.page, instance: address.origin + pathname.slice(0, -found.suffix.length) };
}

function idFrom(search: string, keys: readonly string[], newKeys: readonly string[] = []): string | null {
  const query = new URLSearchParams(search);
  for (const key of keys) {
    const id = query.get(key);
    if (id) return id === '-1' ? 'new' : id;
  }
  return newKeys.some((key) => query.get(key) === '-1') ? 'new' : null;
}
