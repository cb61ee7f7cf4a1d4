import type { ResourceType } from '../../../lib/core/resource-type';
import { recordTypes } from '../../halo/data/record-type';
import type { LoggedRequest } from '../../halo/server/request-log';
import { hostedHost, type RunningHalo } from '../../halo/start';

/** The ids the instance has of each type, sorted as text; with `activeClients` only of active clients, and of theirs all. */
export function idsInHalo(
  halo: RunningHalo,
  {
    host = hostedHost,
    activeClients = false,
  }: { readonly host?: string; readonly activeClients?: boolean } = {},
): Record<ResourceType, string[]> {
  const { data } = halo.instance(host);
  const active = new Set<number>();
  for (let at = 0; at < data.positions('clients'); at++) {
    const { active: isActive, clientId } = data.facts('clients', at);
    if (isActive) active.add(clientId);
  }
  const idsOf = (type: ResourceType): string[] => {
    const ids: string[] = [];
    for (let at = 0; at < data.positions(type); at++) {
      const row = data.rowAt(type, at);
      const belongs = type === 'products' || !activeClients || active.has(data.facts(type, at).clientId);
      if (row && belongs) ids.push(String(row.id));
    }
    return ids.sort();
  };
  return Object.fromEntries(recordTypes.map((type) => [type, idsOf(type)])) as Record<ResourceType, string[]>;
}

/** Removes nine in ten records of a type in Halo. */
export function removeMost(halo: RunningHalo, type: ResourceType): void {
  const { data } = halo.instance();
  for (let at = 0; at < data.positions(type); at++) {
    const row = data.rowAt(type, at);
    if (row && at % 10 > 0) data.remove(type, Number(row.id));
  }
}

export const isTokenRequest = ({ method, path }: LoggedRequest): boolean =>
  method === 'POST' && /\/token\/?$/i.test(path);

/** Requests in which a client secret came along. */
export const carriesSecret = ({ fields }: LoggedRequest): boolean => fields.includes('client_secret');

/** Requests to a list, such as `client` or `asset`, under the API. */
export const isListOf = (path: string) => (request: LoggedRequest) =>
  request.path.toLowerCase() === `/api/${path}`;
