import type { ResourceType } from '../core/resource-type';
import type { ParentLink, Resource } from '../resources/resource';
import type { Row } from '../store/stored-record';

/**
 * The id of the record a member points to, as that record is keyed; null when it points to none. Halo writes
 * some ids as decimals (`Site.client_id` 12.0), some as text, and 0, -1 or -99 for “none” (djpsa).
 */
export function linkedId(value: unknown): string | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^-?\d+(\.0+)?$/.test(text)) return linkedId(Number(text));
  return text === '' ? null : text;
}

/** One way from a parent type to the records that name it. */
export interface ChildLink {
  readonly type: ResourceType;
  readonly field: string;
}

/** Every link that points at `parent`, in the order people are shown the types. */
export function childLinks(parent: ResourceType, resources: readonly Resource[]): ChildLink[] {
  return resources.flatMap(({ type, parents }) =>
    parents.filter((link) => link.type === parent).map(({ field }) => ({ type, field })),
  );
}

/** The parent's name as the row itself carries it (`client_id` → `client_name`), for a parent that is not stored. */
export function parentNameInRow(row: Row, link: ParentLink): string | null {
  const name = row[link.field.replace(/_id(_int)?$/, '_name')];
  return typeof name === 'string' && name !== '' ? name : null;
}
