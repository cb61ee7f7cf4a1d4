import type { Failure } from '../core/failure';

/** How often and how long a transient failure is tried again. Milliseconds. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly firstMs: number;
  readonly longestMs: number;
}

/** For reads: 5 attempts, 1 s doubling to 60 s (Halo's gateway gives up at about 60 s itself). */
export const readRetry: RetryPolicy = { attempts: 5, firstMs: 1000, longestMs: 60_000 };

/**
 * Milliseconds until the next attempt, or null for "give up". `attempt` counts the tries made so far, from 1. Config and
 * system failures and a cancelled request are not tried again; a named wait (429) is kept, plus up to a tenth.
 * `random` is in [0, 1): full jitter over the upper half of the step, so that two clients do not march in step.
 */
export const retryDelay = (
  failure: Failure,
  attempt: number,
  policy: RetryPolicy = readRetry,
  random: number = Math.random(),
): number | null => {
  if (failure.kind !== 'transient' || failure.code.endsWith('.cancelled')) return null;
  if (attempt >= policy.attempts) return null;
  const asked = failure.details.waitSeconds;
  if (typeof asked === 'number') return Math.round(asked * 1000 * (1 + random / 10));
  const step = Math.min(policy.longestMs, policy.firstMs * 2 ** (attempt - 1));
  return Math.round(step * (0.5 + random / 2));
};
