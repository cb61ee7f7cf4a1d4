import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { TestStep } from '../halo/test-report';
import { onChange } from '../store/changes';
import { readTestProgress } from '../store/test-progress';

export interface LiveTest {
  /** When the test that is running began, whichever screen started it; null while none runs. Epoch milliseconds. */
  readonly since: ReadonlySignal<number | null>;
  /** The steps the running test has ended; those of the last one until `begin`. */
  readonly steps: ReadonlySignal<readonly TestStep[]>;
  /** A test is about to be started from here. */
  begin(): void;
  /** Resolves once it has been read for the first time. */
  readonly looked: Promise<void>;
  stop(): void;
}

/** A connection test while it runs, step by step; `owner` is 'draft' or a connection's id. */
export function liveTest(owner: string): LiveTest {
  const since = signal<number | null>(null);
  const steps = signal<readonly TestStep[]>([]);
  let newest = 0;
  const look = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const known = await readTestProgress(owner);
    // Reads may overtake each other. What a test came to is told by its report.
    if (mine !== newest) return;
    batch(() => {
      since.value = known?.since ?? null;
      if (known) steps.value = known.steps;
    });
  };
  const stop = onChange(['tests'], () => void look());
  return {
    looked: look(),
    since,
    steps,
    begin: () => {
      newest += 1;
      steps.value = [];
    },
    stop,
  };
}
