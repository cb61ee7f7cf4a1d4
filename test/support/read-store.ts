import type { ConnectionStore } from '../../lib/store/connection-database';
import type { OwnPage } from './direct';

type Key = string | readonly (string | number)[];

/** So many rows come out of the browser at a time. */
const most = 200;

/**
 * The rows of one object store of the only connection's database, in the order of their keys, read straight from IndexedDB by
 * one of the extension's pages, a part at a time. None where there is no such database yet.
 */
export async function* readStore<T>(page: OwnPage, store: ConnectionStore): AsyncGenerator<T> {
  let after: Key | null = null;
  do {
    const part: { rows: T[]; last: Key | null } = await readPart(page, store, after);
    yield* part.rows;
    after = part.rows.length === most ? part.last : null;
  } while (after !== null);
}

const readPart = <T>(page: OwnPage, store: ConnectionStore, after: Key | null) =>
  page.evaluate(
    async ([name, behind, count]) => {
      const settled = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const found = (await indexedDB.databases()).find((each) => each.name?.startsWith('halo-companion:'));
      if (!found?.name) return { rows: [], last: null };
      const database = await settled(indexedDB.open(found.name));
      try {
        if (!database.objectStoreNames.contains(name)) return { rows: [], last: null };
        const range = behind === null ? null : IDBKeyRange.lowerBound(behind, true);
        const rows = database.transaction(name).objectStore(name);
        const [values, keys] = await Promise.all([
          settled(rows.getAll(range, count)) as Promise<T[]>,
          settled(rows.getAllKeys(range, count)),
        ]);
        return { rows: values, last: (keys.at(-1) ?? null) as Key | null };
      } finally {
        database.close();
      }
    },
    [store, after, most] as const,
  );
