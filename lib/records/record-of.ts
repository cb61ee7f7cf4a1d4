import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';
import { readRecord } from '../store/records';
import { childLinks, linkedId } from './links';
import type { ParentFound, RecordAnswer } from './protocol';
import { valueText } from './record-text';
import type { Shelf } from './shelf';

/** A record as stored, with the names of its parents and the number of its children; null when it is not stored. */
export async function recordOf(
  connectionId: string,
  shelf: Shelf,
  type: ResourceType,
  id: string,
): Promise<RecordAnswer | null> {
  const record = await readRecord(connectionId, type, id);
  if (!record) return null;
  const parents: ParentFound[] = [];
  for (const link of resources[type].parents) {
    const parentId = linkedId(record.row[link.field]);
    if (parentId === null) continue;
    // One chunk for each parent: the index of its type may still be read.
    const parent = shelf.types.includes(link.type)
      ? await readRecord(connectionId, link.type, parentId)
      : null;
    const title = parent ? valueText(parent.row[resources[link.type].titleField]).trim() : null;
    parents.push({ field: link.field, type: link.type, id: parentId, title });
  }
  const selected = shelf.types.map((each) => resources[each]);
  const children = childLinks(type, selected).map((link) => {
    const { index, whole } = shelf.at(link.type);
    const named = index.parents.get(link.field) ?? [];
    return { type: link.type, field: link.field, count: whole ? countOf(named, id) : null };
  });
  return { type, id, row: record.row, parents, children };
}

function countOf(named: readonly (string | null)[], id: string): number {
  let count = 0;
  for (const each of named) if (each === id) count += 1;
  return count;
}
