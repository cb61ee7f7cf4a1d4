import type { Resource } from '../resources/resource';
import type { Row, StoredRecord } from '../store/stored-record';
import { type Grams, newGrams } from './grams';
import { linkedId } from './links';
import { recordText } from './record-text';

/** The records of one type as search, sorting and links need them; a position is the place in the store's order (by id). */
export interface TypeIndex {
  readonly resource: Resource;
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly searched: readonly string[];
  readonly inactive: readonly boolean[];
  /** Positions of records with values that are only kept in part. */
  readonly cut: ReadonlySet<number>;
  readonly grams: Grams;
  /** By link field: the id each record names there, null for none. */
  readonly parents: ReadonlyMap<string, readonly (string | null)[]>;
  /** Orders made so far, by sort; emptied when records come. */
  readonly orders: Map<string, Uint32Array>;
  add(records: readonly StoredRecord[]): void;
}

/** Halo marks records it has retired with `inactive`, contracts with `active: false`. */
export const isInactive = (row: Row): boolean => row.inactive === true || row.active === false;

/** An index without records yet. */
export function newIndex(resource: Resource): TypeIndex {
  const ids: string[] = [];
  const texts: string[] = [];
  const searched: string[] = [];
  const inactive: boolean[] = [];
  const cut = new Set<number>();
  const grams = newGrams();
  const orders = new Map<string, Uint32Array>();
  const links = resource.parents.map(({ field }) => ({ field, ids: [] as (string | null)[] }));
  // The same few thousand parents are named over and over: one string each.
  const known = new Map<string, string>();
  const shared = (id: string | null) => {
    if (id === null) return null;
    const same = known.get(id);
    if (same === undefined) known.set(id, id);
    return same ?? id;
  };
  return {
    resource,
    ids,
    texts,
    searched,
    inactive,
    cut,
    grams,
    orders,
    parents: new Map(links.map((link) => [link.field, link.ids])),
    add(records) {
      orders.clear();
      for (const record of records) {
        const text = recordText(resource, record);
        grams.add(ids.length, text.searched);
        if (text.isCut) cut.add(ids.length);
        ids.push(record.id);
        texts.push(text.text);
        searched.push(text.searched);
        inactive.push(isInactive(record.row));
        for (const link of links) link.ids.push(shared(linkedId(record.row[link.field])));
      }
    },
  };
}

/** Where a column stands among a resource's columns; -1 for one it has not. */
export const columnAt = ({ columns }: Resource, field: string): number =>
  columns.findIndex((column) => column.field === field);
