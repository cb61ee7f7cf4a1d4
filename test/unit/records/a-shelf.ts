import type { ResourceType } from '../../../lib/core/resource-type';
import type { Query } from '../../../lib/records/query';
import type { Shelf } from '../../../lib/records/shelf';
import { newIndex } from '../../../lib/records/type-index';
import { resources } from '../../../lib/resources/registry';
import type { Row } from '../../../lib/store/stored-record';

/** An index of rows, by their ids. */
export function indexOf(type: ResourceType, rows: readonly Row[]) {
  const index = newIndex(resources[type]);
  index.add(rows.map((row) => ({ id: String(row.id), runId: 'r1', row })));
  return index;
}

/** A shelf on which these rows are read whole. */
export function aShelf(rows: Partial<Record<ResourceType, readonly Row[]>>): Shelf {
  const types = Object.keys(rows) as ResourceType[];
  const indexes = new Map(types.map((type) => [type, indexOf(type, rows[type] ?? [])]));
  return {
    types,
    at: (type) => ({ index: indexes.get(type) ?? newIndex(resources[type]), whole: true, failure: null }),
    begun: () => Promise.resolve(),
    readAll: () => {},
    first: () => {},
    refresh: () => {},
    close: () => {},
  };
}

export const aQuery = (over: Partial<Query>): Query => ({
  types: ['clients'],
  listed: 'clients',
  text: '',
  clientId: null,
  activity: 'all',
  looks: {},
  within: null,
  ...over,
});
