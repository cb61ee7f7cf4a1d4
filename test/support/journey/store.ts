import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ResourceType } from '../../../lib/core/resource-type';
import type { Connection } from '../../../lib/store/connection';
import type { Chunk } from '../../../lib/store/stored-record';
import type { SyncRun } from '../../../lib/store/sync-run';

/** Every row of every database of the extension: database → object store → rows. */
export type Dump = Record<string, Record<string, unknown[]>>;

/** What the extension has stored, read straight from IndexedDB by one of its own pages; of one object store, if named. */
export async function dumpStore(page: Page, only: string | null = null): Promise<Dump> {
  return page.evaluate(async (wanted) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const dump: Record<string, Record<string, unknown[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      const rows: Record<string, unknown[]> = {};
      for (const store of database.objectStoreNames) {
        if (wanted !== null && store !== wanted) continue;
        rows[store] = await settled(database.transaction(store).objectStore(store).getAll());
      }
      dump[name] = rows;
      database.close();
    }
    return dump;
  }, only);
}

async function readRows<T>(page: Page, store: string): Promise<T[]> {
  return Object.values(await dumpStore(page, store)).flatMap((stores) => (stores[store] ?? []) as T[]);
}

export const readConnections = (page: Page): Promise<Connection[]> => readRows(page, 'connections');

/** The runs of the only connection, newest first. */
export async function readRuns(page: Page): Promise<SyncRun[]> {
  const runs = await readRows<SyncRun>(page, 'runs');
  return runs.sort((one, other) => other.startedAt - one.startedAt);
}

/** Waits until this many runs have been begun and the newest has ended, and answers that one. */
export async function endOfRun(
  page: Page,
  { runs = 1, timeout = 40_000 }: { readonly runs?: number; readonly timeout?: number } = {},
): Promise<SyncRun> {
  let newest: SyncRun | undefined;
  const ended = async () => {
    const all = await readRuns(page);
    newest = all[0];
    return all.length >= runs && newest?.endedAt !== null && newest !== undefined;
  };
  await expect.poll(ended, { timeout, interval: 100 }).toBe(true);
  if (!newest) throw new Error('There is no run.');
  return newest;
}

/** The ids stored of each type, sorted as text; an id stored twice is there twice. */
export async function storedIds(page: Page): Promise<Partial<Record<ResourceType, string[]>>> {
  const ids: Partial<Record<ResourceType, string[]>> = {};
  for (const chunk of await readRows<Chunk>(page, 'chunks')) {
    ids[chunk.type] = [...(ids[chunk.type] ?? []), ...chunk.ids].sort();
  }
  return ids;
}
