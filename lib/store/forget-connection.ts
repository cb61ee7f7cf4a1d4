import { inAppDatabase } from './app-database';
import { announce } from './changes';
import { deleteConnectionDatabase } from './connection-database';
import { disconnectConnection } from './connections';

/**
 * Deletes a connection: disconnected first, then its database, then its row, so that a worker killed in between leaves
 * something that can be forgotten again, and never records without a connection.
 */
export async function forgetConnection(id: string): Promise<void> {
  await disconnectConnection(id);
  await deleteConnectionDatabase(id);
  await inAppDatabase(['connections', 'views'], 'readwrite', async (transaction) => {
    await transaction.objectStore('views').delete(IDBKeyRange.bound([id], [id, []]));
    await transaction.objectStore('connections').delete(id);
  });
  announce('connections');
  announce('runs');
  announce('records');
}
