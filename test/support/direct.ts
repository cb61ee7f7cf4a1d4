import { type ResourceType, resourceTypes } from '../../lib/core/resource-type';
import type { Command } from '../../lib/messages/protocol';
import type { Connection } from '../../lib/store/connection';
import type { RateBudget } from '../../lib/store/rate-budget';
import type { SyncRun } from '../../lib/store/sync-run';
import type { Credentials } from '../halo/scenarios';
import { readStore } from './read-store';

/** One of the extension's pages, whoever drives it. */
export interface OwnPage {
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

interface Runtime {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Sends one of the extension's own commands from one of its pages; throws what it answers when that is a failure. */
export async function command(page: OwnPage, name: Command, request: object): Promise<void> {
  const answer = await page.evaluate(
    (message) => (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage(message),
    { to: 'halo-companion', command: name, request },
  );
  if (!(answer as { ok?: boolean } | null)?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
}

/** The newest run of the only connection, read from its database by one of the extension's pages. */
export async function newestRun(page: OwnPage): Promise<SyncRun | null> {
  let newest: SyncRun | null = null;
  for await (const run of readStore<SyncRun>(page, 'runs'))
    if (!newest || run.startedAt > newest.startedAt) newest = run;
  return newest;
}

/** Waits until a run other than `before` has ended. Looks once a second: looking costs the run time. */
export async function endOfRun(page: OwnPage, before: string | null): Promise<SyncRun> {
  for (;;) {
    const run = await newestRun(page);
    if (run && run.id !== before && (run.endedAt !== null || run.state === 'paused')) {
      if (run.state !== 'complete' && run.state !== 'incomplete')
        throw new Error(`The sync ended ${run.state}: ${JSON.stringify(run.failure)}`);
      return run;
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** Puts rows into the extension's own database, as the wizard and a refusal of Halo would have. */
const put = (page: OwnPage, store: 'connections' | 'budgets', row: Connection | RateBudget): Promise<void> =>
  page.evaluate(
    async ([name, value]) => {
      // Opened before the extension has made it, it would be another database of the same name.
      while (!(await indexedDB.databases()).some((each) => each.name === 'halo-companion'))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('halo-companion');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(name, 'readwrite');
      transaction.objectStore(name).put(value);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    [store, row] as const,
  );

/** A limit so high, as if a refusal had named it, that the benchmark is not held up by caution. */
export const seedBudget = (page: OwnPage, origin: string, now: number): Promise<void> =>
  put(page, 'budgets', {
    origin,
    known: 'named',
    requests: 1_000_000,
    windowSeconds: 300,
    share: 1,
    spent: [],
    cleanSince: now,
    blockedUntil: 0,
    throttledAt: now,
  });

/** An active connection to the instance, as the wizard saves it; the secret goes by the extension's own command. */
export async function seedConnection(
  page: OwnPage,
  base: string,
  credentials: Credentials,
  selection: readonly ResourceType[] = resourceTypes.filter((type) => type !== 'invoices'),
): Promise<string> {
  const now = Date.now();
  const id = 'bench';
  await put(page, 'connections', {
    id,
    profileId: 'scopable',
    addresses: {
      base,
      apiRoot: `${base}/api`,
      authServer: `${base}/auth`,
      tokenUrl: `${base}/auth/token`,
      tenant: null,
      authFrom: 'authinfo',
    },
    clientId: credentials.clientId,
    agent: { id: 1, name: 'Benchmark' },
    appVersion: null,
    selection,
    activeOnly: false,
    scheduleMinutes: 1_440,
    webhooks: 'skipped',
    payloadUrl: '',
    state: 'active',
    pausedBecause: null,
    createdAt: now,
    lastTestedAt: now,
    nextSyncAt: now + 86_400_000,
  });
  await command(page, 'secret.give', {
    connectionId: id,
    secret: credentials.clientSecret,
    passphrase: null,
  });
  return id;
}
