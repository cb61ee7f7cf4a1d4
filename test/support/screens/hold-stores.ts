import type { Page } from 'playwright-core';

/**
 * Keeps a database busy from one of the extension's pages, so that whoever reads it has to wait, as on a slow machine; answers how
 * to let go of it. Nothing in it is changed.
 */
export async function holdStores(page: Page, database: string): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(async (name) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...opened.objectStoreNames];
    const transaction = opened.transaction(stores, 'readwrite');
    const hold = {
      isOver: false,
      ended: new Promise((done) => transaction.addEventListener('complete', done)),
    };
    // A transaction lives as long as it is asked something.
    const ask = () => {
      const request = transaction.objectStore(stores[0] ?? '').count();
      request.onsuccess = () => {
        if (!hold.isOver) ask();
      };
    };
    await new Promise<void>((begun) => {
      transaction.objectStore(stores[0] ?? '').count().onsuccess = () => {
        begun();
        ask();
      };
    });
    return Object.assign(hold, { opened });
  }, database);
  return () =>
    held.evaluate(async (hold) => {
      hold.isOver = true;
      await hold.ended;
      hold.opened.close();
    });
}
