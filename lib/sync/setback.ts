import type { Failure } from '../core/failure';
import { readRetry, retryDelay } from '../halo/retry';
import { consequence, triesOf } from './consequence';

/** Longer waits are not sat out: the worker dies after 30 s without work, so the run pauses and an alarm wakes it. */
const longestWaitMs = 10_000;
const longestPauseMs = 15 * 60_000;

/** What to do after a failed request. Times are milliseconds. */
export type NextStep =
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'pause'; readonly ms: number }
  /** `ms` is how long to leave the type alone where the page cannot be left out. */
  | { readonly do: 'give-up-page'; readonly ms: number }
  | { readonly do: 'fail-type' }
  | { readonly do: 'stop' };

/** The next step after a failure; `setbacks` counts the failed requests since the last page that came, this one included. */
export function nextStep(failure: Failure, setbacks: number, random: number): NextStep {
  const means = consequence(failure);
  if (means === 'stop') return { do: 'stop' };
  if (means === 'type') return { do: 'fail-type' };
  if (means === 'throttled') {
    const seconds = failure.details.waitSeconds;
    // As stated and no longer: the instance's budget keeps two connections from marching in step.
    const ms = (typeof seconds === 'number' ? seconds : 60) * 1000;
    return { do: ms <= longestWaitMs ? 'wait' : 'pause', ms };
  }
  const failures = Math.max(1, setbacks);
  if (means === 'page') {
    if (failures >= triesOf(failure)) return { do: 'give-up-page', ms: pauseAfter(1, random) };
    const step = readRetry.firstMs * 2 ** (failures - 1);
    return { do: 'wait', ms: Math.min(longestWaitMs, Math.round(step * (0.5 + random / 2))) };
  }
  const attempt = ((failures - 1) % readRetry.attempts) + 1;
  const delay = retryDelay(failure, attempt, readRetry, random);
  if (delay !== null && delay <= longestWaitMs) return { do: 'wait', ms: delay };
  return { do: 'pause', ms: pauseAfter(Math.ceil(failures / readRetry.attempts), random) };
}

/** A minute after the first round of attempts, then twice as long each time, up to a quarter of an hour. */
export const pauseAfter = (round: number, random: number): number =>
  Math.round(Math.min(longestPauseMs, 60_000 * 2 ** (round - 1)) * (1 + random / 10));
