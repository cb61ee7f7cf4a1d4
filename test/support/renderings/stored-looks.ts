import type { Page } from 'playwright-core';
import type { Envelope } from '../../../lib/messages/protocol';
import type { Observation, SeenRecord } from '../../../lib/page/observation';

/** What the extension has stored of Halo's pages, kept up to date as it is stored. */
export interface StoredLooks {
  readonly all: readonly SeenRecord[];
  /** The newest look that the content script has told of a page of an instance. */
  told(page: string, instance: string): Observation | null;
  /** Resolves at the next look told or stored, at the latest after so many milliseconds. */
  changed(withinMs: number): Promise<void>;
}

interface Extension {
  lookStored(newer: unknown[]): Promise<void>;
  lookTold(seen: unknown): Promise<void>;
  readonly chrome: {
    readonly runtime: {
      readonly onMessage: { addListener(hear: (said: Envelope<'page.observed'>) => void): void };
    };
  };
}

/** Listens, in a document of the extension's own, to what the store announces. */
export async function watchStoredLooks(own: Page): Promise<StoredLooks> {
  const known = new Map<string, SeenRecord>();
  const newest = new Map<string, Observation>();
  const waiting = new Set<() => void>();
  await own.exposeFunction('lookStored', (newer: readonly SeenRecord[]) => {
    for (const each of newer) known.set(`${each.instance} ${each.page} ${each.recordId}`, each);
    for (const tell of [...waiting]) tell();
  });
  await own.exposeFunction('lookTold', (seen: Observation) => {
    newest.set(`${seen.instance} ${seen.page}`, seen);
    for (const tell of [...waiting]) tell();
  });
  await own.evaluate(() => {
    const { lookStored, lookTold, chrome } = globalThis as unknown as Extension;
    // Every document of the extension hears what the content scripts say.
    chrome.runtime.onMessage.addListener(({ command, request }) => {
      if (command === 'page.observed') void lookTold(request);
    });
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
    told: (page, instance) => newest.get(`${instance} ${page}`) ?? null,
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
