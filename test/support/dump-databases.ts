import { openDB } from 'idb';

/** Every row of every database of this context: database → object store → rows. */
export async function dumpDatabases(): Promise<Record<string, Record<string, unknown[]>>> {
  const dump: Record<string, Record<string, unknown[]>> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await openDB(name);
    const rows: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) rows[store] = await database.getAll(store);
    dump[name] = rows;
    database.close();
  }
  return dump;
}
