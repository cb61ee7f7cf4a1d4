import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import type { DriftWatch } from '../checks/drift';
import type { DiscoveryEvidence } from '../checks/evidence';
import type { SeenRecord } from '../page/observation';
import type { Connection } from './connection';
import type { Draft } from './draft';
import { takeEarlyOpened } from './early-opening';
import { type Migration, openDatabase } from './open-database';
import type { PsaRegister } from './psa-register';
import type { RateBudget } from './rate-budget';
import type { SavedView } from './saved-view';
import type { TestProgress } from './test-progress';
import { nameOf } from './thrown-by-store';
import { transact } from './transact';

/** Everything but the records themselves, which have a database per connection. No secret is ever in here. */
export interface AppSchema extends DBSchema {
  state: { key: 'draft'; value: Draft };
  /** Keyed by instance, page and Halo's id. */
  observations: { key: [string, string, string]; value: SeenRecord };
  discoveries: { key: string; value: DiscoveryEvidence };
  connections: { key: string; value: Connection };
  psa: { key: string; value: PsaRegister };
  /** Keyed by the instance's origin. */
  budgets: { key: string; value: RateBudget };
  /** Keyed by 'draft' or a connection's id. */
  tests: { key: string; value: TestProgress };
  /** Keyed by connection. */
  drifts: { key: string; value: DriftWatch };
  views: { key: [string, string]; value: SavedView };
}

export type AppStore =
  | 'state'
  | 'observations'
  | 'discoveries'
  | 'connections'
  | 'psa'
  | 'budgets'
  | 'tests'
  | 'drifts'
  | 'views';

const name = 'halo-companion';

const migrations: readonly Migration<AppSchema>[] = [
  (database) => {
    database.createObjectStore('state');
    database.createObjectStore('observations', { keyPath: ['instance', 'page', 'recordId'] });
    database.createObjectStore('discoveries', { keyPath: 'base' });
    database.createObjectStore('connections', { keyPath: 'id' });
    database.createObjectStore('psa', { keyPath: 'profileId' });
  },
  (database) => {
    database.createObjectStore('budgets', { keyPath: 'origin' });
  },
  (database) => {
    database.createObjectStore('tests', { keyPath: 'owner' });
  },
  (database) => {
    database.createObjectStore('drifts', { keyPath: 'connectionId' });
  },
  (database) => {
    database.createObjectStore('views', { keyPath: ['connectionId', 'name'] });
  },
];

/** The app's database kept open for many transactions: opening it costs more than most of them. Close it. */
export type HeldAppDatabase = IDBPDatabase<AppSchema>;

export const holdAppDatabase = (): Promise<HeldAppDatabase | null> => openDatabase(name, migrations);

let keptOpen: Promise<HeldAppDatabase | null> | null = null;

/** Opens the database now and keeps it open as long as this screen is there: a screen reads it many times while it opens. */
export function keepAppDatabase(): void {
  keptOpen ??= adoptOrOpen().catch((thrown: unknown) => {
    console.debug('Not kept open; whoever reads it tries again and is told why.', thrown);
    return null;
  });
}

async function adoptOrOpen(): Promise<HeldAppDatabase | null> {
  const early = await takeEarlyOpened(migrations.length);
  return early ? (wrap(early) as HeldAppDatabase) : holdAppDatabase();
}

/** One transaction of the app's database, which is opened for it and closed after it unless it is held open. */
export async function inAppDatabase<N extends AppStore, M extends 'readonly' | 'readwrite', T>(
  stores: readonly N[],
  mode: M,
  work: (transaction: IDBPTransaction<AppSchema, N[], M>) => Promise<T>,
  held: HeldAppDatabase | null = null,
): Promise<T> {
  const open = held ?? (await keptOpen);
  if (open) {
    try {
      return await transact(open, stores, mode, work);
    } catch (thrown) {
      // Let go meanwhile, because another context upgrades it.
      if (nameOf(thrown) !== 'InvalidStateError') throw thrown;
    }
  }
  const database = await openDatabase(name, migrations);
  if (!database) throw new Error(`${name} was not created.`);
  try {
    return await transact(database, stores, mode, work);
  } finally {
    database.close();
  }
}
