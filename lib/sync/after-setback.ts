import type { Failure } from '../core/failure';
import { changeCheckpoint } from '../store/change-run';
import type { Fence } from '../store/fenced';
import type { Checkpoint } from '../store/sync-run';
import { type GivenUp, giveUpPage } from './give-up-page';
import { nextStep, pauseAfter } from './setback';
import type { TypeOutcome, TypeWork } from './type-work';
import { waitForRun } from './wait-for-run';

/** Try again from this checkpoint, or leave the type for now. */
export type AfterSetback =
  | { readonly checkpoint: Checkpoint; readonly outcome: null }
  | { readonly checkpoint: null; readonly outcome: TypeOutcome };

const left = (outcome: TypeOutcome): AfterSetback => ({ checkpoint: null, outcome });

/** Notes the failed request, then waits, leaves the page out, or says how the type ended for now. */
export async function afterSetback(
  failure: Failure,
  requests: number,
  fence: Fence & { readonly type: Checkpoint['type'] },
  { deps }: TypeWork,
): Promise<AfterSetback> {
  // Not a request: the budget had no turn for it.
  if (failure.code === 'sync.budget_spent') {
    const { waitSeconds } = failure.details;
    return left({ is: 'pause', ms: (typeof waitSeconds === 'number' ? waitSeconds : 60) * 1000, failure });
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
  if (!noted.ok) return left({ is: 'lost', because: noted.because });
  const next = nextStep(failure, noted.value.setbacks, deps.random());
  if (next.do === 'stop') return left({ is: 'stop', failure });
  if (next.do === 'pause') return left({ is: 'pause', ms: next.ms, failure });
  if (next.do === 'wait') {
    await waitForRun(next.ms, fence, deps);
    return { checkpoint: noted.value, outcome: null };
  }
  const outcome: { goes: GivenUp['goes'] } = { goes: 'nowhere' };
  const ended = await changeCheckpoint(fence, (before) => {
    const given = next.do === 'give-up-page' ? giveUpPage(before, failure) : null;
    outcome.goes = given?.goes ?? 'nowhere';
    return given && given.goes !== 'nowhere'
      ? given.checkpoint
      : { ...before, count: { ...before.count, state: 'failed', failure, endedAt: deps.now() } };
  });
  if (!ended.ok) return left({ is: 'lost', because: ended.because });
  if (outcome.goes === 'on') return { checkpoint: ended.value, outcome: null };
  if (outcome.goes === 'nowhere') return left({ is: 'ended' });
  return left({ is: 'put-off', ms: pauseAfter(ended.value.paging.putOffs, deps.random()), failure });
}
