import type { ResourceType } from '../core/resource-type';
import { inConnectionDatabase } from './connection-database';

/** Notes how many records of a type the admin let go: as many as the last sync refused to remove; null if it refused none. */
export const noteRemovalConfirmed = (connectionId: string, type: ResourceType): Promise<number | null> =>
  inConnectionDatabase(connectionId, ['checkpoints'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('checkpoints');
    const checkpoint = await store.get(type);
    const failure = checkpoint?.count.failure;
    const unseen = failure?.code === 'sync.mass_removal' ? failure.details.unseen : null;
    if (!checkpoint || typeof unseen !== 'number') return null;
    await store.put({
      ...checkpoint,
      cursor: { ...checkpoint.cursor, fullAt: null, removalConfirmed: unseen },
    });
    return unseen;
  });
