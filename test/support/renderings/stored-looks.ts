import type { Page } from 'playwright-core';
import type { SeenRecord } from '../../../lib/page/observation';

/** What the extension has stored of Halo's pages, kept up to date as it is stored. */
export interface StoredLooks {
  readonly all: readonly SeenRecord[];
  /** Resolves at the next change, at the latest after so many milliseconds. */
  changed(withinMs: number): Promise<void>;
}

/** Listens, in a document of the extension's own, to what the store announces. */
export async function watchStoredLooks(own: Page): Promise<StoredLooks> {
  const known = new Map<string, SeenRecord>();
  const waiting = new Set<() => void>();
  await own.exposeFunction('lookStored', (newer: readonly SeenRecord[]) => {
    for (const each of newer) known.set(`${each.instance} ${each.page} ${each.recordId}`, each);
    for (const tell of [...waiting]) tell();
  });
  await own.evaluate(() => {
    const { lookStored } = globalThis as unknown as { lookStored(newer: unknown[]): Promise<void> };
    const told = new Map<string, number>();
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const tell = async () => {
      const database = await settled(indexedDB.open('halo-companion'));
      const all = await settled(database.transaction('observations').objectStore('observations').getAll());
      database.close();
      const newer = (all as SeenRecord[]).filter(({ instance, page, at }) => {
        const key = `${instance} ${page}`;
        const isNewer = at > (told.get(key) ?? 0);
        if (isNewer) told.set(key, at);
        return isNewer;
      });
      if (newer.length > 0) await lookStored(newer);
    };
    new BroadcastChannel('halo-companion:changes').onmessage = ({ data }) => {
      if (data === 'observations') void tell();
    };
  });
  return {
    get all() {
      return [...known.values()];
    },
    changed: (withinMs) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, withinMs);
        waiting.add(done);
      }),
  };
}
