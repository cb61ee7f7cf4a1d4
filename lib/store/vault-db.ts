import type { DBSchema, IDBPTransaction } from 'idb';
import { type Migration, openDatabase } from './open-database';
import { transact } from './transact';

/** A secret as it lies on disk: ciphertext, and what is needed beside the passphrase to open it. */
export interface SealedSecret {
  readonly owner: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** PBKDF2 rounds it was sealed with, so that the number may grow. */
  readonly rounds: number;
  readonly sealed: ArrayBuffer;
}

interface VaultSchema extends DBSchema {
  sealed: { key: string; value: SealedSecret };
}

const name = 'halo-companion-vault';

const migrations: readonly Migration<VaultSchema>[] = [
  (database) => {
    database.createObjectStore('sealed', { keyPath: 'owner' });
  },
];

/**
 * One transaction of the vault's own database: remembered secrets lie apart from everything else, so that no export or
 * reset of the rest can touch them. Throws ThrownFailure: `store.*`.
 */
export async function inVaultDatabase<M extends 'readonly' | 'readwrite', T>(
  mode: M,
  work: (transaction: IDBPTransaction<VaultSchema, 'sealed'[], M>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(name, migrations);
  if (!database) throw new Error(`${name} was not created.`);
  try {
    return await transact(database, ['sealed'], mode, work);
  } finally {
    database.close();
  }
}
