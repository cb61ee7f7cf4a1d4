import type { Failure } from '../core/failure';
import { changeCheckpoint } from '../store/change-run';
import type { Fence } from '../store/fenced';
import type { Checkpoint } from '../store/sync-run';
import { nextStep } from './setback';
import type { TypeOutcome, TypeWork } from './type-work';
import { waitForRun } from './wait-for-run';

/** Notes the failed request, then waits (null: try again) or says how the type ended for now. */
export async function afterSetback(
  failure: Failure,
  requests: number,
  fence: Fence & { readonly type: Checkpoint['type'] },
  { deps }: TypeWork,
): Promise<TypeOutcome | null> {
  // Not a request: the budget had no turn for it.
  if (failure.code === 'sync.budget_spent') {
    const { waitSeconds } = failure.details;
    return { is: 'pause', ms: (typeof waitSeconds === 'number' ? waitSeconds : 60) * 1000, failure };
  }
  const throttled = failure.code.endsWith('.rate_limited') ? 1 : 0;
  const noted = await changeCheckpoint(fence, (before) => ({
    ...before,
    setbacks: before.setbacks + 1 - throttled,
    count: {
      ...before.count,
      state: 'running',
      startedAt: before.count.startedAt ?? deps.now(),
      requests: before.count.requests + requests,
      throttled: before.count.throttled + throttled,
    },
  }));
  if (!noted.ok) return { is: 'lost', because: noted.because };
  const next = nextStep(failure, noted.value.setbacks, deps.random());
  if (next.do === 'stop') return { is: 'stop', failure };
  if (next.do === 'fail-type') {
    const ended = await changeCheckpoint(fence, (before) => ({
      ...before,
      count: { ...before.count, state: 'failed', failure, endedAt: deps.now() },
    }));
    return ended.ok ? { is: 'ended' } : { is: 'lost', because: ended.because };
  }
  if (next.do !== 'wait') return { is: next.do, ms: next.ms, failure };
  await waitForRun(next.ms, fence, deps);
  return null;
}
