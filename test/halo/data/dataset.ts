import { dataEnd, day } from './dates';
import { drawFor, nameOf } from './naming';
import { type DataSize, planCounts } from './plan';
import { mix } from './random';
import { type HaloRow, type RecordType, recordTypes } from './record-type';
import type { Reference } from './row-source';
import { makeRow } from './rows/registry';
import { growSkeleton, type Skeleton } from './skeleton';

/**
 * The records of one instance, computed on demand from a seed. A row is addressed by its position (0-based, in id order);
 * positions never change: removed rows answer null and added rows come last.
 */
export class Dataset {
  readonly #seed: number;
  readonly #skeleton: Skeleton;
  readonly #names = new Map<RecordType, string[]>();
  readonly #edits = new Map<string, { change: (row: HaloRow) => HaloRow; at: number }>();
  readonly #removed = new Set<string>();
  readonly #added = Object.fromEntries(recordTypes.map((type) => [type, [] as HaloRow[]])) as Record<
    RecordType,
    HaloRow[]
  >;
  /** Counts every change, so that a cached list knows when it is stale. */
  version = 0;

  constructor(size: DataSize, seed = 1) {
    this.#seed = seed;
    this.#skeleton = growSkeleton(seed, planCounts(size));
  }

  /** Number of positions of a type, removed rows included. */
  positions(type: RecordType): number {
    return this.#skeleton[type].ids.length + this.#added[type].length;
  }

  rowAt(type: RecordType, position: number): HaloRow | null {
    if (this.#removed.has(`${type}/${position}`)) return null;
    const base = this.#skeleton[type].ids.length;
    const row = position < base ? this.#made(type, position) : (this.#added[type][position - base] ?? null);
    const edit = this.#edits.get(`${type}/${position}`);
    return row && edit ? edit.change(row) : row;
  }

  /** Whether a position holds a row that is not inactive, its client's position (-1: none), and when it changed. */
  facts(
    type: RecordType,
    position: number,
  ): { active: boolean; clientId: number; siteId: number; changedAt: number } {
    const column = this.#skeleton[type];
    const edit = this.#edits.size > 0 ? this.#edits.get(`${type}/${position}`) : undefined;
    if (edit || position >= column.ids.length) {
      const row = this.rowAt(type, position) ?? {};
      return {
        active: row.inactive !== true && row.active !== false && !(type === 'products' && row.status === 1),
        clientId: Number(row.client_id ?? (type === 'clients' ? row.id : -1)),
        siteId: Number(row.site_id ?? row.sitenumber ?? -1),
        changedAt: edit?.at ?? Date.now(),
      };
    }
    return {
      active: column.inactive[position] === 0,
      clientId: this.#skeleton.clients.ids[column.client[position] ?? -1] ?? -1,
      siteId: this.#skeleton.sites.ids[column.site[position] ?? -1] ?? -1,
      changedAt: this.#changedAt(type, position),
    };
  }

  isRemoved(type: RecordType, position: number): boolean {
    return this.#removed.size > 0 && this.#removed.has(`${type}/${position}`);
  }

  /** Position of the record with an id, or -1. */
  find(type: RecordType, id: number): number {
    const { ids } = this.#skeleton[type];
    let low = 0;
    let high = ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const seen = ids[middle] ?? 0;
      if (seen === id) return this.isRemoved(type, middle) ? -1 : middle;
      if (seen < id) low = middle + 1;
      else high = middle - 1;
    }
    const extra = this.#added[type].findIndex((row) => row.id === id);
    return extra < 0 || this.isRemoved(type, ids.length + extra) ? -1 : ids.length + extra;
  }

  /** Changes a row from now on; the change may break it on purpose (`id: 'x'`). Throws RangeError for an unknown id. */
  change(type: RecordType, id: number, patch: HaloRow): void {
    const position = this.#mustFind(type, id);
    const before = this.#edits.get(`${type}/${position}`)?.change ?? ((row: HaloRow) => row);
    this.#edits.set(`${type}/${position}`, {
      change: (row) => ({ ...before(row), ...patch }),
      at: Date.now(),
    });
    this.version++;
  }

  remove(type: RecordType, id: number): void {
    this.#removed.add(`${type}/${this.#mustFind(type, id)}`);
    this.version++;
  }

  /** Adds a row as given, after all others. */
  add(type: RecordType, row: HaloRow): void {
    this.#added[type].push(row);
    this.version++;
  }

  #mustFind(type: RecordType, id: number): number {
    const position = this.find(type, id);
    if (position < 0) throw new RangeError(`no ${type} with id ${id}`);
    return position;
  }

  #made(type: RecordType, position: number): HaloRow {
    const column = this.#skeleton[type];
    const clientAt = column.client[position] ?? -1;
    const siteAt = column.site[position] ?? -1;
    return makeRow[type]({
      id: column.ids[position] ?? 0,
      position,
      draw: drawFor(this.#seed, type, position),
      inactive: column.inactive[position] === 1,
      changedAt: this.#changedAt(type, position),
      client: this.#reference('clients', clientAt) ?? { id: 1, name: 'Unknown' },
      site: this.#reference('sites', siteAt),
      contact: type === 'contacts' ? this.#reference('contacts', position) : this.#contactAt(siteAt, type),
      product:
        type === 'products' ? this.#reference('products', position) : this.#some('products', type, position),
    });
  }

  #reference(type: RecordType, position: number): Reference | null {
    const id = this.#skeleton[type].ids[position];
    if (id === undefined) return null;
    const known = this.#names.get(type) ?? [];
    this.#names.set(type, known);
    const name = known[position] ?? nameOf(this.#seed, type, position);
    known[position] = name;
    return { id, name };
  }

  /** The first contact of the site. */
  #contactAt(site: number, type: RecordType): Reference | null {
    if (site < 0 || type === 'sites' || type === 'clients') return null;
    const candidate = this.#contactsBySite().get(site);
    return candidate === undefined ? null : this.#reference('contacts', candidate);
  }

  #firstContact: Map<number, number> | null = null;

  #contactsBySite(): Map<number, number> {
    if (!this.#firstContact) {
      this.#firstContact = new Map();
      this.#skeleton.contacts.site.forEach((site, at) => {
        if (!this.#firstContact?.has(site)) this.#firstContact?.set(site, at);
      });
    }
    return this.#firstContact;
  }

  #some(type: RecordType, forType: RecordType, position: number): Reference | null {
    const count = this.#skeleton[type].ids.length;
    if (count === 0 || forType !== 'assets' || position % 2 === 1) return null;
    return this.#reference(type, mix(this.#seed, 90, position) % count);
  }

  #changedAt(type: RecordType, position: number): number {
    const minutes = mix(this.#seed, 70 + recordTypes.indexOf(type), position) % (3 * 365 * 24 * 60);
    return dataEnd - minutes * 60_000 - (day / 24) * 0.5;
  }
}
