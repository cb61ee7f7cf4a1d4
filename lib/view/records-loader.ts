import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';
import { readRecords } from '../store/records';
import { fillHaystack, indexType, type TypeIndex } from './records-index';
import { asFailure } from './runs-read';

/** What is known of one type's records. A type read again keeps its old index until the new one is whole. */
export interface Loaded {
  readonly index: TypeIndex | null;
  /** The haystack is filled. */
  readonly searchable: boolean;
  readonly failure: Failure | null;
}

export interface RecordsLoader {
  readonly loaded: ReadonlySignal<ReadonlyMap<ResourceType, Loaded>>;
  /** Reads a type unless it is read already and nothing changed since. */
  need(type: ResourceType): Promise<void>;
  /** Every type read so far may have changed. */
  stale(): void;
  close(): void;
}

/** Lets the browser paint and answer keys before more work is done. */
export const giveWay = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Reads a connection's records type by type, as they are asked for, and indexes each for lists and search. */
export function recordsLoader(connectionId: string): RecordsLoader {
  const loaded = signal<ReadonlyMap<ResourceType, Loaded>>(new Map());
  const fresh = new Set<ResourceType>();
  const reading = new Map<ResourceType, Promise<void>>();
  let closed = false;

  const set = (type: ResourceType, state: Loaded) => {
    if (!closed) loaded.value = new Map(loaded.peek()).set(type, state);
  };

  const read = async (type: ResourceType) => {
    const before = loaded.peek().get(type) ?? null;
    try {
      const index = indexType(resources[type], await readRecords(connectionId, type));
      // A list already searchable stays so: its successor is shown once its own haystack is filled.
      if (before?.searchable) await fillHaystack(index, giveWay);
      else {
        set(type, { index, searchable: false, failure: null });
        await giveWay();
        await fillHaystack(index, giveWay);
      }
      set(type, { index, searchable: true, failure: null });
    } catch (thrown) {
      fresh.delete(type);
      set(type, {
        index: before?.index ?? null,
        searchable: before?.searchable ?? false,
        failure: asFailure(thrown),
      });
    } finally {
      reading.delete(type);
    }
  };

  const loader: RecordsLoader = {
    loaded,
    need(type) {
      const under = reading.get(type);
      // A read that began before the last change is followed by another, so that no change is missed.
      if (under) return fresh.has(type) ? under : under.then(() => loader.need(type));
      if (closed || fresh.has(type)) return Promise.resolve();
      fresh.add(type);
      const now = read(type);
      reading.set(type, now);
      return now;
    },
    stale: () => fresh.clear(),
    close() {
      closed = true;
      fresh.clear();
    },
  };
  return loader;
}
