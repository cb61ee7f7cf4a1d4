import { type ResourceType, resourceTypes } from '../core/resource-type';

/** What a search worker is opened with. */
export interface OpenedRecords {
  readonly connectionId: string;
  readonly types: readonly ResourceType[];
}

/** No setting, only what to read first. */
const key = 'halo-companion:last-records';

/** The records shown last time, and so most likely now; null before the first time. */
export function lastRecords(): OpenedRecords | null {
  const [connectionId = '', ...names] = (localStorage.getItem(key) ?? '').split(' ');
  const types = resourceTypes.filter((type) => names.includes(type));
  return connectionId === '' ? null : { connectionId, types };
}

export const keepLastRecords = ({ connectionId, types }: OpenedRecords): void =>
  localStorage.setItem(key, [connectionId, ...types].join(' '));
