import type { Failure } from '../core/failure';
import type { Connection } from './connection';
import type { SyncRun } from './sync-run';

/**
 * Why the newest test of a connection has not passed; null where it has, and where a sync that began later reads, or has read:
 * that is the newer witness. Not of a sign-in that Halo refuses for good: a sync goes on for as long as the token lives that it was
 * given before. `newest` is the connection's newest run.
 */
export function failedTestOf({ lastTest }: Connection, newest: SyncRun | null): Failure | null {
  if (!lastTest || lastTest.passed) return null;
  const step = lastTest.steps.find(({ outcome }) => outcome === 'failed');
  if (!step?.failure) return null;
  const isWitnessed = step.id !== 'token' || step.failure.kind === 'transient';
  return isWitnessed && isOutdone(lastTest.at, newest) ? null : step.failure;
}

const isOutdone = (at: number, newest: SyncRun | null): boolean =>
  newest !== null && newest.startedAt >= at && newest.state !== 'failed' && newest.state !== 'cancelled';
