import type { TestStep } from '../halo/test-report';
import { inAppDatabase } from './app-database';
import { announce } from './changes';

/** How far a running connection test has come: of the wizard's draft ('draft') or of a connection, by its id. */
export interface TestProgress {
  readonly owner: string;
  /** When it began, in epoch milliseconds. */
  readonly since: number;
  /** The steps that have ended, in order. */
  readonly steps: readonly TestStep[];
}

/** How far the owner's running test has come; null while none runs. */
export const readTestProgress = (owner: string): Promise<TestProgress | null> =>
  inAppDatabase(['tests'], 'readonly', async (transaction) => {
    return (await transaction.objectStore('tests').get(owner)) ?? null;
  });

/** Forgets the tests that began before: the worker that ran them was killed, and nothing of them runs any more. */
export async function dropTestProgress(before: number): Promise<void> {
  await inAppDatabase(['tests'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('tests');
    for (const { owner, since } of await store.getAll()) {
      // A row of an earlier version knows no start.
      if (!(since >= before)) await store.delete(owner);
    }
  });
  announce('tests');
}

export interface ProgressKeeper {
  /** Resolves once every screen can read that the test runs. */
  readonly begun: Promise<void>;
  add(step: TestStep): void;
  /** Drops what was kept, once all of it is written. */
  end(): Promise<void>;
}

/** Keeps the steps of one test as they end, in their order, for any screen to follow. A later test of the owner takes its place. */
export function keepTestProgress(owner: string): ProgressKeeper {
  const since = Date.now();
  let steps: readonly TestStep[] = [];
  const write = async (next: TestProgress | null): Promise<void> => {
    await inAppDatabase(['tests'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('tests');
      const now = await store.get(owner);
      if (now && now.since > since) return;
      await (next ? store.put(next) : store.delete(owner));
    });
    announce('tests');
  };
  let written = write({ owner, since, steps });
  return {
    begun: written,
    add(step) {
      steps = [...steps, step];
      const progress = { owner, since, steps };
      written = written.then(() => write(progress));
    },
    async end() {
      await written;
      await write(null);
    },
  };
}
