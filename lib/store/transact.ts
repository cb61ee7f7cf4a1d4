import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { nameOf, thrownByStore } from './thrown-by-store';

/**
 * Runs `work` in one transaction: all of it is committed before this resolves, or none; what is only read is answered as
 * soon as it is there. `work` awaits requests of the transaction only (awaiting anything else ends it). A throw inside rolls back and comes out as a ThrownFailure, with the
 * transaction's own reason (quota) before the AbortError its pending requests get.
 */
export async function transact<
  S extends DBSchema,
  N extends StoreNames<S>,
  M extends 'readonly' | 'readwrite',
  T,
>(
  database: IDBPDatabase<S>,
  stores: readonly N[],
  mode: M,
  work: (transaction: IDBPTransaction<S, N[], M>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...stores], mode);
  let over = false;
  const done = transaction.done.finally(() => {
    over = true;
  });
  const running = work(transaction).catch((thrown: unknown) => {
    if (!over) transaction.abort();
    throw thrown;
  });
  const ended = Promise.allSettled([running, done]).then(([worked, committed]) =>
    outcomeOf(worked, committed),
  );
  return mode === 'readonly' ? Promise.race([running.catch(() => ended), ended]) : ended;
}

function outcomeOf<T>(worked: PromiseSettledResult<T>, committed: PromiseSettledResult<void>): T {
  if (worked.status === 'rejected') {
    const reason =
      nameOf(worked.reason) === 'AbortError' && committed.status === 'rejected'
        ? committed.reason
        : worked.reason;
    throw thrownByStore(reason);
  }
  if (committed.status === 'rejected') throw thrownByStore(committed.reason);
  return worked.value;
}
