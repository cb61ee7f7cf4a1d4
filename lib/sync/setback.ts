import type { Failure } from '../core/failure';
import { readRetry, retryDelay } from '../halo/retry';
import { consequence } from './consequence';

/** Longer waits are not sat out: the worker dies after 30 s without work, so the run pauses and an alarm wakes it. */
const longestWaitMs = 10_000;
/** Rounds of attempts after which a type that only ever fails is given up for this run. */
const mostRounds = 3;
const longestPauseMs = 15 * 60_000;

/** What to do after a failed request. Times are milliseconds. */
export type NextStep =
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'pause'; readonly ms: number }
  | { readonly do: 'put-off'; readonly ms: number }
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
  const attempt = ((Math.max(1, setbacks) - 1) % readRetry.attempts) + 1;
  const delay = retryDelay(failure, attempt, readRetry, random);
  if (delay !== null && delay <= longestWaitMs) return { do: 'wait', ms: delay };
  const round = Math.ceil(Math.max(1, setbacks) / readRetry.attempts);
  if (means === 'put-off' && round >= mostRounds) return { do: 'fail-type' };
  const ms = Math.round(Math.min(longestPauseMs, 60_000 * 2 ** (round - 1)) * (1 + random / 10));
  return { do: means === 'host' ? 'pause' : 'put-off', ms };
}
