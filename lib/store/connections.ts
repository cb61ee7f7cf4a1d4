import type { IDBPTransaction } from 'idb';
import type { Failure } from '../core/failure';
import { failureOf } from '../core/failure-of';
import { psaFailures } from '../core/failures/psa';
import { failed, ok, type Result } from '../core/result';
import { type AppSchema, inAppDatabase } from './app-database';
import { announce } from './changes';
import type { Connection } from './connection';
import { freeRegister } from './psa';
import { dropUnwritten, readUnwritten } from './unwritten-trouble';

/** Every connection, oldest first; a trouble that no row has room for is told as the connection's own. */
export async function readConnections(): Promise<Connection[]> {
  const [all, unwritten] = await Promise.all([
    inAppDatabase(['connections'], 'readonly', (transaction) =>
      transaction.objectStore('connections').getAll(),
    ),
    readUnwritten(),
  ]);
  return all
    .map((each) => withTrouble(each, unwritten.get(each.id)))
    .sort((one, other) => one.createdAt - other.createdAt);
}

export const readConnection = async (id: string): Promise<Connection | null> =>
  (await readConnections()).find((each) => each.id === id) ?? null;

const withTrouble = (connection: Connection, trouble: Failure | undefined): Connection =>
  trouble && connection.state === 'active' ? { ...connection, pausedBecause: trouble } : connection;

/** Reads, changes and writes a connection in one transaction; null if it was forgotten meanwhile. */
export async function changeConnection(
  id: string,
  change: (connection: Connection) => Connection,
): Promise<Connection | null> {
  const changed = await inAppDatabase(['connections'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('connections');
    const now = await store.get(id);
    if (!now) return null;
    const next = { ...change(now), id };
    await store.put(next);
    return next;
  });
  // There is room for a row again, and what is to be told of it stands there.
  await dropUnwritten(id);
  if (changed) announce('connections');
  return changed;
}

/**
 * Makes a connection active. Where the vendor allows one PSA only, the register is taken in the same transaction; an
 * active ConnectWise refuses it with psa.connectwise_active, another Halo instance, syncing or paused, with
 * psa.other_halo_active.
 */
export async function activateConnection(
  connection: Connection,
  rule: { readonly onePsa: boolean; readonly vendor: string },
): Promise<Result<Connection>> {
  const answer = await inAppDatabase(
    ['connections', 'psa'],
    'readwrite',
    async (transaction): Promise<Result<Connection>> => {
      const { id, profileId } = connection;
      if (rule.onePsa) {
        const register = await transaction.objectStore('psa').get(profileId);
        if (register?.active === 'connectwise') {
          return failed(failureOf(psaFailures, 'psa.connectwise_active', { vendor: rule.vendor }));
        }
        const other = (await transaction.objectStore('connections').getAll()).find(
          (each) => each.profileId === profileId && each.id !== id && each.state !== 'disconnected',
        );
        if (other) {
          const { host } = new URL(other.addresses.base);
          return failed(failureOf(psaFailures, 'psa.other_halo_active', { vendor: rule.vendor, host }));
        }
        await transaction.objectStore('psa').put({ profileId, active: 'halo', connectionId: id });
      }
      const active: Connection = { ...connection, state: 'active', pausedBecause: null };
      await transaction.objectStore('connections').put(active);
      return ok(active);
    },
  );
  if (answer.ok) {
    announce('connections');
    announce('psa');
  }
  return answer;
}

/** Ends syncing and frees the PSA register; the records stay. Null if the connection does not exist. */
export async function disconnectConnection(id: string): Promise<Connection | null> {
  const changed = await inAppDatabase(['connections', 'psa'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('connections');
    const now = await store.get(id);
    if (!now) return null;
    const next: Connection = { ...now, state: 'disconnected', nextSyncAt: null };
    await store.put(next);
    await handOnRegister(transaction, next);
    return next;
  });
  announce('connections');
  announce('psa');
  return changed;
}

/** Another Halo connection of the same account keeps the register taken; without one it becomes free. */
async function handOnRegister(
  transaction: IDBPTransaction<AppSchema, ('connections' | 'psa')[], 'readwrite'>,
  { id, profileId }: Connection,
): Promise<void> {
  const registers = transaction.objectStore('psa');
  const register = await registers.get(profileId);
  if (register?.active !== 'halo' || register.connectionId !== id) return;
  const heir = (await transaction.objectStore('connections').getAll()).find(
    (each) => each.profileId === profileId && each.id !== id && each.state !== 'disconnected',
  );
  await registers.put(heir ? { ...register, connectionId: heir.id } : freeRegister(profileId));
}
