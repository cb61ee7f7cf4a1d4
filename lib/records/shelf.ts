import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';
import { type HeldDatabase, holdConnectionDatabase } from '../store/connection-database';
import { readOn } from '../store/read-on';
import { readRecordVersions } from '../store/record-versions';
import { newIndex, type TypeIndex } from './type-index';

/** What is read of one type. While it is read anew, the index before serves on. */
export interface Shelved {
  readonly index: TypeIndex;
  readonly whole: boolean;
  readonly failure: Failure | null;
}

export interface Shelf {
  readonly types: readonly ResourceType[];
  at(type: ResourceType): Shelved;
  /** Resolves once there is something to say of a type: its first records, that there are none, or why they cannot be read. */
  begun(type: ResourceType): Promise<void>;
  /** Reads on beyond the first records, which are all that is read until then: nothing shall hold up the first question. */
  readAll(): void;
  /** Reads this type before the others. */
  first(type: ResourceType | null): void;
  /** Reads again what changed in the store since it was read. */
  refresh(): void;
  close(): void;
}

interface Place {
  index: TypeIndex;
  whole: boolean;
  failure: Failure | null;
  /** What the store said of the records that were read. */
  version: string | undefined;
  /** The reading under way: into `index` itself the first time, else into its successor. */
  reading: { into: TypeIndex; after: number | null; version: string | undefined; batches: number } | null;
}

/** Chunks of about 200 records a request: one for the first rows, then more, as long requests hold up a search. */
const chunksAt = (batches: number): number => [1, 8][batches] ?? 32;

/** The share of the time that reading anew may take while a sync writes: a fifth. */
const restFactor = 4;

/**
 * Reads the records of a connection type by type and keeps an index of each. `changed` is called whenever there is more to
 * show; `asFailure` words what reading threw.
 */
export function newShelf(
  connectionId: string,
  types: readonly ResourceType[],
  changed: () => void,
  asFailure: (thrown: unknown) => Failure,
): Shelf {
  const places = new Map<ResourceType, Place>(
    types.map((type) => [type, freshPlace(newIndex(resources[type]))]),
  );
  let preferred: ResourceType | null = null;
  let running = false;
  let closed = false;
  let wanted = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readAll = () => {};
  const asked = new Promise<void>((resolve) => {
    readAll = resolve;
  });
  let waiting: { readonly type: ResourceType; readonly resolve: () => void }[] = [];

  const byPreference = () => [...types].sort((a, b) => Number(b === preferred) - Number(a === preferred));
  const place = (type: ResourceType) => places.get(type) ?? freshPlace(newIndex(resources[type]));

  const hasBegun = (type: ResourceType): boolean => {
    const { index, whole, failure } = place(type);
    return index.ids.length > 0 || whole || failure !== null || !types.includes(type);
  };
  const tell = () => {
    const begun = waiting.filter(({ type }) => hasBegun(type));
    waiting = waiting.filter((each) => !begun.includes(each));
    for (const { resolve } of begun) resolve();
    changed();
  };

  /** Begins to read every type that is not read, or no longer as the store has it. */
  async function look(held: HeldDatabase | null): Promise<void> {
    const versions = await readRecordVersions(connectionId, held);
    for (const type of types) {
      const at = place(type);
      const version = versions[type];
      if (at.whole && !at.failure && version !== undefined && version === at.version) continue;
      if (!at.whole) at.index = newIndex(resources[type]);
      at.reading = {
        into: at.whole ? newIndex(resources[type]) : at.index,
        after: null,
        version,
        batches: 0,
      };
    }
  }

  async function readSome(type: ResourceType, held: HeldDatabase | null): Promise<void> {
    const at = place(type);
    const { reading } = at;
    if (!reading) return;
    const some = await readOn(connectionId, type, reading.after, chunksAt(reading.batches), held);
    reading.into.add(some.records);
    reading.after = some.last;
    reading.batches += 1;
    if (some.last === null) {
      at.index = reading.into;
      at.whole = true;
      at.version = reading.version;
      at.failure = null;
      at.reading = null;
    }
    if (at.index === reading.into) tell();
  }

  const fail = (type: ResourceType, thrown: unknown) => {
    const at = place(type);
    at.failure = asFailure(thrown);
    at.reading = null;
    tell();
  };

  async function readWanted(): Promise<void> {
    const held = await holdConnectionDatabase(connectionId);
    try {
      await look(held);
      while (!closed) {
        const type = byPreference().find((each) => place(each).reading);
        if (!type) break;
        await readSome(type, held).catch((thrown: unknown) => fail(type, thrown));
        await asked;
      }
    } finally {
      held?.close();
    }
  }

  async function run(isFirst: boolean): Promise<void> {
    running = true;
    wanted = false;
    const began = performance.now();
    await readWanted().catch((thrown: unknown) => {
      for (const type of types) fail(type, thrown);
    });
    running = false;
    // What came while reading waits until as much time has passed as reading may not take.
    const rest = isFirst ? 0 : (performance.now() - began) * restFactor;
    timer = setTimeout(() => {
      timer = undefined;
      if (wanted && !closed) void run(false);
    }, rest);
  }
  void run(true);

  return {
    types,
    at: place,
    begun: (type) =>
      hasBegun(type) ? Promise.resolve() : new Promise((resolve) => waiting.push({ type, resolve })),
    readAll,
    first(type) {
      preferred = type;
    },
    refresh() {
      wanted = true;
      if (!running && timer === undefined) void run(false);
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

const freshPlace = (index: TypeIndex): Place => ({
  index,
  whole: false,
  failure: null,
  version: undefined,
  reading: null,
});
