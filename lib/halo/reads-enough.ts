import type { ResourceType } from '../core/resource-type';
import type { TypeProbes } from './test-records';

/** A token that reads nothing is no connection: each type that is always read must show a row, and some type at all. */
export const readsEnough = (
  types: readonly ResourceType[],
  always: readonly ResourceType[],
  probes: TypeProbes,
): boolean => {
  const isRead = (type: ResourceType) => probes[type]?.state === 'allowed';
  return types.some(isRead) && types.filter((type) => always.includes(type)).every(isRead);
};
