import type { Drift } from '../checks/drift';
import type { Failure } from '../core/failure';
import type { Connection } from './connection';
import type { SyncRun } from './sync-run';

/**
 * Why the newest test of a connection has not passed; null where it has, and where a sync that began later has read: that is the
 * newer witness. Where Halo refused the sign-in for good it is only with a newer secret, since a sync goes on for as long as the
 * token lives that it was given before; never of a server that lets a wrong token through, since reading there proves nothing.
 */
export function failedTestOf(
  { lastTest, secretAt }: Pick<Connection, 'lastTest' | 'secretAt'>,
  runs: readonly SyncRun[],
): Failure | null {
  if (!lastTest || lastTest.passed) return null;
  const { steps, at } = lastTest;
  const gullible = steps.find(({ failure }) => failure?.code === 'api.control_accepted');
  if (gullible) return gullible.failure;
  const step = steps.find(({ outcome }) => outcome === 'failed') ?? steps.findLast(({ failure }) => failure);
  const isRefused = step?.id === 'token' && step.failure?.kind !== 'transient';
  const newSecretAt = secretAt && secretAt > at ? secretAt : Number.POSITIVE_INFINITY;
  const since = isRefused ? newSecretAt : at;
  return runs.some((run) => run.startedAt >= since && hasRead(run)) ? null : (step?.failure ?? null);
}

/** Is it one of these lost rights that the test has failed over? Then the right, named, says it. */
export const isOfLostRight = (
  failure: Failure,
  { lastTest }: Pick<Connection, 'lastTest'>,
  lost: readonly Drift[],
): boolean => lost.some(({ at, failure: why }) => at === lastTest?.at || why?.code === failure.code);

function hasRead({ state, types }: SyncRun): boolean {
  if (state === 'complete' || state === 'incomplete') return true;
  if (state !== 'running' && state !== 'paused') return false;
  return Object.values(types).some((type) => type.fetched > 0 || type.state === 'complete');
}
