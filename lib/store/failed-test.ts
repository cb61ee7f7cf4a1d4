import type { Failure } from '../core/failure';
import type { Connection } from './connection';
import type { SyncRun } from './sync-run';

/**
 * Why the newest test of a connection has not passed; null where it has, and where a sync that began later reads, or has read:
 * that is the newer witness. `newest` is the connection's newest run.
 */
export function failedTestOf({ lastTest }: Connection, newest: SyncRun | null): Failure | null {
  if (!lastTest || lastTest.passed) return null;
  const isOutdone =
    newest !== null &&
    newest.startedAt >= lastTest.at &&
    newest.state !== 'failed' &&
    newest.state !== 'cancelled';
  if (isOutdone) return null;
  return lastTest.steps.find(({ outcome }) => outcome === 'failed')?.failure ?? null;
}
