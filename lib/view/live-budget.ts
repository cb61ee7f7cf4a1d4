import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { readBudget } from '../store/budgets';
import { onChange } from '../store/changes';
import type { RateBudget } from '../store/rate-budget';
import { asFailure } from './runs-read';
import { steadily } from './runs-refresh';

export interface LiveBudget {
  /** Null until read, and while the instance was never asked. */
  readonly budget: ReadonlySignal<RateBudget | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  stop(): void;
}

/** A sync takes turns out of it many times a second. */
const leastMs = 1_000;

/** The request budget of the instance at `base`, kept up to date without following every request of a sync. */
export function liveBudget(base: string): LiveBudget {
  const budget = signal<RateBudget | null>(null);
  const failure = signal<Failure | null>(null);
  const refresh = steadily(async () => {
    try {
      budget.value = await readBudget(new URL(base).origin);
      failure.value = null;
    } catch (thrown) {
      failure.value = asFailure(thrown);
    }
  }, leastMs);
  const off = onChange(['budgets'], refresh.again);
  return {
    budget,
    failure,
    stop() {
      off();
      refresh.stop();
    },
  };
}
