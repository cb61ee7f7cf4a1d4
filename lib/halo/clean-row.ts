import { keyFields, type Resource } from '../resources/resource';
import { cleanCopy, cleanValue } from './clean-value';
import { type KeyProblem, readPrimaryKey } from './primary-key';

/** A row of Halo as kept: plain JSON, with `undefined` for what is unknown. */
type Row = Readonly<Record<string, unknown>>;

export type CleanRow =
  | { readonly ok: true; readonly id: string; readonly row: Row }
  | { readonly ok: false; readonly reason: KeyProblem | 'row-not-an-object' };

/**
 * One row of a list answer, made fit to keep. Only a row without a usable primary key is refused, with its reason; any
 * other impossible member is left out (unknown), so that one bad field never costs the record. Members no column
 * describes are kept as plain, bounded JSON.
 */
export const cleanRow = (resource: Resource, row: unknown): CleanRow => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { ok: false, reason: 'row-not-an-object' };
  }
  const members = row as Readonly<Record<string, unknown>>;
  const fields = keyFields(resource);
  const ids: string[] = [];
  for (const field of fields) {
    const key = readPrimaryKey(Object.hasOwn(members, field) ? members[field] : null);
    if ('problem' in key) return { ok: false, reason: key.problem };
    ids.push(key.id);
  }
  const kept = cleanCopy(members);
  for (const { field, kind } of resource.columns) setMember(kept, field, cleanValue(kind, members[field]));
  for (const { field } of resource.parents) setMember(kept, field, cleanValue('id', members[field]));
  for (const field of fields) setMember(kept, field, cleanValue('id', members[field]));
  if (resource.changeStamp) {
    setMember(kept, resource.changeStamp, cleanValue('date', members[resource.changeStamp]));
  }
  return { ok: true, id: ids.join('/'), row: kept };
};

function setMember(row: Record<string, unknown>, field: string, value: unknown): void {
  if (value !== row[field]) row[field] = value;
}
