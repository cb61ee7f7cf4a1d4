import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import { failureOf } from '../core/failure-of';
import { storeFailures } from '../core/failures/store';
import { ThrownFailure } from '../core/thrown-failure';
import { nameOf, thrownByStore } from './thrown-by-store';

/**
 * Brings a database from one version to the next; one that converts rows awaits requests of the transaction only. The list's
 * length is the schema's version; entries are never edited.
 */
export type Migration<S extends DBSchema> = (
  database: IDBPDatabase<S>,
  transaction: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * Opens a database at the version its migrations lead to. It closes itself when another context wants to delete or
 * upgrade it, so that neither is ever blocked by us. With `create: false` an absent database answers null and stays
 * absent. `patienceMs` is how long a window with an older version may take to let go. Throws ThrownFailure: store.blocked, store.newer_version, store.quota, store.unavailable.
 */
export async function openDatabase<S extends DBSchema>(
  name: string,
  migrations: readonly Migration<S>[],
  { create = true, patienceMs = 3_000 }: { readonly create?: boolean; readonly patienceMs?: number } = {},
): Promise<IDBPDatabase<S> | null> {
  let absent = false;
  try {
    return await unlessBlocked(
      (blocked) =>
        openDB<S>(name, migrations.length, {
          blocked,
          blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
          upgrade: (database, from, _to, transaction) => {
            if (from === 0 && !create) {
              // Aborting the first upgrade leaves no database behind.
              transaction.done.catch(() => {
                absent = true;
              });
              transaction.abort();
              return;
            }
            upgradeBy(migrations.slice(from), database, transaction);
          },
        }),
      patienceMs,
      (late) => late.close(),
    );
  } catch (thrown) {
    if (absent && nameOf(thrown) === 'AbortError') return null;
    throw thrownByStore(thrown);
  }
}

/** One migration after the other; a failure rolls the whole upgrade back. */
function upgradeBy<S extends DBSchema>(
  migrations: readonly Migration<S>[],
  database: IDBPDatabase<S>,
  transaction: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
): void {
  let over = false;
  const end = () => {
    over = true;
  };
  transaction.done.then(end, end);
  const migrate = async () => {
    for (const each of migrations) {
      const converting = each(database, transaction);
      // Nothing but the transaction's own requests may be awaited, or it would end.
      if (converting) await converting;
    }
  };
  migrate().catch(() => {
    // Where the database itself gave up, it has; who opens it is told why.
    if (!over) transaction.abort();
  });
}

/** Deletes a database with all it holds; deleting an absent one is fine. Throws as openDatabase does. */
export async function deleteDatabase(name: string): Promise<void> {
  try {
    await unlessBlocked((blocked) => deleteDB(name, { blocked }), 3_000);
  } catch (thrown) {
    throw thrownByStore(thrown);
  }
}

async function unlessBlocked<T>(
  start: (blocked: () => void) => Promise<T>,
  patienceMs: number,
  late?: (value: T) => void,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gaveUp = false;
  try {
    return await new Promise<T>((resolve, reject) => {
      const giveUp = () => {
        gaveUp = true;
        reject(new ThrownFailure(failureOf(storeFailures, 'store.blocked')));
      };
      start(() => {
        timer = setTimeout(giveUp, patienceMs);
      }).then((value) => (gaveUp ? late?.(value) : resolve(value)), reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
