import { inAppDatabase } from './app-database';
import { announce } from './changes';
import { mostViews, type SavedView } from './saved-view';

const ofConnection = (connectionId: string) => IDBKeyRange.bound([connectionId], [connectionId, []]);

/** The saved views of a connection, by name. One of an earlier version is within no record. */
export async function readSavedViews(connectionId: string): Promise<SavedView[]> {
  const views = await inAppDatabase(['views'], 'readonly', (transaction) =>
    transaction.objectStore('views').getAll(ofConnection(connectionId)),
  );
  return views.map((view) => ({ ...view, scope: { ...view.scope, within: view.scope.within ?? null } }));
}

/** Saves a view under its name, in the place of one that has it; false where the connection is gone, or has too many. */
export async function saveView(view: SavedView): Promise<boolean> {
  const { connectionId, name } = view;
  const saved = await inAppDatabase(['views', 'connections'], 'readwrite', async (transaction) => {
    if (!(await transaction.objectStore('connections').get(connectionId))) return false;
    const store = transaction.objectStore('views');
    const isNew = !(await store.get([connectionId, name]));
    if (isNew && (await store.count(ofConnection(connectionId))) >= mostViews) return false;
    await store.put(view);
    return true;
  });
  if (saved) announce('views');
  return saved;
}

/** Forgets one view of a connection. */
export async function removeView(connectionId: string, name: string): Promise<void> {
  await inAppDatabase(['views'], 'readwrite', (transaction) =>
    transaction.objectStore('views').delete([connectionId, name]),
  );
  announce('views');
}
