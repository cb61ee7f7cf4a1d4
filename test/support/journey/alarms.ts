import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Alarm {
  readonly scheduledTime: number;
  readonly periodInMinutes?: number;
}

interface AlarmsApi {
  get(name: string): Promise<Alarm | undefined>;
  create(name: string, when: { when: number }): Promise<void>;
}
declare const chrome: { readonly alarms: AlarmsApi };

/** An alarm of the extension's, asked for by one of its own pages; null when it is not set. */
export const alarmOf = (own: Page, name: string): Promise<Alarm | null> =>
  own.evaluate(async (which) => (await chrome.alarms.get(which)) ?? null, name);

/** Lets an alarm that is set fire now instead of at its time; it starts a killed worker, as it would then. */
export async function fireAlarm(own: Page, name: string): Promise<void> {
  await expect.poll(() => alarmOf(own, name), { message: `${name} is not set` }).not.toBeNull();
  await own.evaluate((which) => chrome.alarms.create(which, { when: Date.now() }), name);
}

/** Stores in which the background keeps times; each of these stamps moves when time passes. */
const timed = ['connections', 'runs', 'checkpoints', 'budgets', 'drifts'];

/** As if so much time had passed: every stamp the background goes by lies that much further in the past. */
export async function letTimePass(own: Page, ms: number): Promise<void> {
  await own.evaluate(
    async ({ stores, by }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const earlier = (value: unknown): unknown => {
        if (typeof value === 'number') return value > 1_600_000_000_000 ? value - by : value;
        if (Array.isArray(value)) return value.map(earlier);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, earlier(each)]));
      };
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await settled(indexedDB.open(name));
        for (const store of [...database.objectStoreNames].filter((each) => stores.includes(each))) {
          const rows = database.transaction(store, 'readwrite').objectStore(store);
          for (const row of await settled(rows.getAll())) await settled(rows.put(earlier(row)));
        }
        database.close();
      }
    },
    { stores: timed, by: ms },
  );
}
