import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ResourceType } from '../core/resource-type';
import { packChunks } from './migrate-columns';
import { addMarks } from './migrate-marks';
import { gatherMarks } from './migrate-marksets';
import { deleteDatabase, type Migration, openDatabase } from './open-database';
import type { Chunk, MarksRow } from './stored-record';
import type { Checkpoint, SyncRun } from './sync-run';
import { nameOf as nameOfError } from './thrown-by-store';
import { transact } from './transact';

/** The records of one connection, how far each type has come, and the log of its runs. */
export interface ConnectionSchema extends DBSchema {
  chunks: { key: [ResourceType, number]; value: Chunk };
  marksets: { key: [ResourceType, number]; value: MarksRow };
  checkpoints: { key: ResourceType; value: Checkpoint };
  runs: { key: string; value: SyncRun };
}

export type ConnectionStore = 'chunks' | 'marksets' | 'checkpoints' | 'runs';

/** The database with stores that are no longer part of it. */
const earlier = (database: IDBPDatabase<ConnectionSchema>) => database as unknown as IDBPDatabase<unknown>;

const migrations: readonly Migration<ConnectionSchema>[] = [
  (database) => {
    database.createObjectStore('chunks', { keyPath: ['type', 'chunk'] });
    database.createObjectStore('checkpoints', { keyPath: 'type' });
    database.createObjectStore('runs', { keyPath: 'id' });
  },
  (database, transaction) => {
    earlier(database).createObjectStore('marks', { keyPath: ['type', 'chunk'] });
    return addMarks(transaction as unknown as Parameters<typeof addMarks>[0]);
  },
  (_database, transaction) => packChunks(transaction as unknown as Parameters<typeof packChunks>[0]),
  async (database, transaction) => {
    database.createObjectStore('marksets', { keyPath: ['type', 'row'] });
    await gatherMarks(transaction as unknown as Parameters<typeof gatherMarks>[0]);
    earlier(database).deleteObjectStore('marks');
  },
];

const nameOf = (connectionId: string) => `halo-companion:${connectionId}`;

/**
 * One transaction of a connection's database. Answers null where the database does not exist: only starting a run
 * creates it (`create`), so that a late write after “Forget” cannot bring it back.
 */
export async function inConnectionDatabase<N extends ConnectionStore, M extends 'readonly' | 'readwrite', T>(
  connectionId: string,
  stores: readonly N[],
  mode: M,
  work: (transaction: IDBPTransaction<ConnectionSchema, N[], M>) => Promise<T>,
  options: { readonly create?: boolean; readonly held?: HeldDatabase | null } = {},
): Promise<T | null> {
  if (options.held) {
    try {
      return await transact(options.held, stores, mode, work);
    } catch (thrown) {
      // Let go meanwhile, because another context deletes or upgrades it: asked for anew, it may be gone.
      if (nameOfError(thrown) !== 'InvalidStateError') throw thrown;
    }
  }
  const database = await openDatabase(nameOf(connectionId), migrations, { create: options.create ?? false });
  if (!database) return null;
  try {
    return await transact(database, stores, mode, work);
  } finally {
    database.close();
  }
}

/** A connection's database kept open for many transactions: opening it costs more than most of them. Close it. */
export type HeldDatabase = IDBPDatabase<ConnectionSchema>;

/** Null where it does not exist. */
export const holdConnectionDatabase = (connectionId: string): Promise<HeldDatabase | null> =>
  openDatabase(nameOf(connectionId), migrations, { create: false });

/** Forgets every record and run of a connection. */
export const deleteConnectionDatabase = (connectionId: string): Promise<void> =>
  deleteDatabase(nameOf(connectionId));
