import type { DriftWatch } from '../checks/drift';
import { inAppDatabase } from './app-database';
import { announce } from './changes';

export const readDriftWatches = (): Promise<DriftWatch[]> =>
  inAppDatabase(['drifts'], 'readonly', (transaction) => transaction.objectStore('drifts').getAll());

export const readDriftWatch = (connectionId: string): Promise<DriftWatch | null> =>
  inAppDatabase(['drifts'], 'readonly', async (transaction) => {
    return (await transaction.objectStore('drifts').get(connectionId)) ?? null;
  });

/**
 * Reads, changes and writes a connection's watch in one transaction. Null, and nothing is written, where the connection was
 * forgotten meanwhile.
 */
export async function changeDriftWatch(
  connectionId: string,
  change: (watch: DriftWatch) => DriftWatch,
): Promise<DriftWatch | null> {
  const changed = await inAppDatabase(['drifts', 'connections'], 'readwrite', async (transaction) => {
    if (!(await transaction.objectStore('connections').get(connectionId))) return null;
    const store = transaction.objectStore('drifts');
    const next = change((await store.get(connectionId)) ?? newWatch(connectionId));
    await store.put(next);
    return next;
  });
  if (changed) announce('drifts');
  return changed;
}

/** Forgets what was seen of a connection's rights. */
export async function forgetDriftWatch(connectionId: string): Promise<void> {
  await inAppDatabase(['drifts'], 'readwrite', (transaction) =>
    transaction.objectStore('drifts').delete(connectionId),
  );
  announce('drifts');
}

/** A watch that has seen nothing yet. */
export const newWatch = (connectionId: string): DriftWatch => ({
  connectionId,
  lookedAt: null,
  nextLookAt: 0,
  granted: {},
  drifts: [],
});
