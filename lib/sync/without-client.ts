import type { Failure } from '../core/failure';
import type { Connection } from '../store/connection';
import type { Fence, Fenced } from '../store/fenced';
import { longestPauseMs } from '../store/longest-pause';
import type { SyncRun } from '../store/sync-run';
import { endRun, pauseRun } from './end-run';
import { nextStep } from './setback';
import type { SyncDeps } from './sync-deps';

const firstPauseMs = 60_000;
const usualPauseMs = 15 * 60_000;

/**
 * No token, no type: what would put off one type pauses the run here, each time twice as long, up to the time between two
 * scheduled syncs.
 */
export async function withoutClient(
  failure: Failure,
  run: SyncRun,
  connection: Connection,
  fence: Fence,
  deps: SyncDeps,
): Promise<Fenced<SyncRun>> {
  const fruitless = (run.fruitless ?? 0) + 1;
  const random = deps.random();
  const next = nextStep(failure, 1, random);
  if (next.do === 'stop' || next.do === 'fail-type') return endRun(fence, failure, deps.now());
  const longest = Math.max(usualPauseMs, Math.min(connection.scheduleMinutes * 60_000, longestPauseMs));
  const step = Math.min(longest, firstPauseMs * 2 ** Math.min(20, fruitless - 1));
  // Over the upper half of the step, so that two connections do not march in step.
  const backOff = Math.round(step * (0.5 + random / 2));
  const stated = failure.details.waitSeconds;
  const ms = typeof stated === 'number' ? stated * 1000 : backOff;
  return pauseRun(fence, failure, Math.max(ms, firstPauseMs), deps.now(), fruitless);
}
