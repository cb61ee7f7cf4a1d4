import type { Page } from 'playwright-core';

/** Puts a database without its stores in the place of the connection's: like a damaged file, it cannot be read. */
export const damageRecords = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    const settled = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '', version = 1 } of await indexedDB.databases()) {
      if (!name.startsWith('halo-companion:')) continue;
      await settled(indexedDB.deleteDatabase(name));
      (await settled(indexedDB.open(name, version))).close();
    }
  });
