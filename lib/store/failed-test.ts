import type { Drift } from '../checks/drift';
import type { Failure } from '../core/failure';
import type { TestReport } from '../halo/test-report';
import type { Connection } from './connection';
import type { SyncRun } from './sync-run';

/**
 * Why the newest test of a connection has not passed; null where it has, where the secret is newer than it, and where a sync that
 * began later has read: that is the newer witness. It is none of a sign-in that Halo refuses for good, since a sync goes on for as
 * long as the token lives that it was given before; nor of a server that lets a wrong token through, since reading there proves
 * nothing.
 */
export function failedTestOf(
  { lastTest, secretAt }: Pick<Connection, 'lastTest' | 'secretAt'>,
  runs: readonly SyncRun[],
): Failure | null {
  if (!lastTest || lastTest.passed || lastTest.at < (secretAt ?? 0)) return null;
  const { failure, canBeOutdone } = whyFailed(lastTest);
  const isOutdone = runs.some((run) => run.startedAt >= lastTest.at && hasRead(run));
  return canBeOutdone && isOutdone ? null : failure;
}

/** Is it one of these lost rights that the test has failed over? Then the right, named, says it. */
export const isOfLostRight = (
  failure: Failure,
  { lastTest }: Pick<Connection, 'lastTest'>,
  lost: readonly Drift[],
): boolean => lost.some(({ at, failure: why }) => at === lastTest?.at || why?.code === failure.code);

function whyFailed({ steps }: TestReport): {
  readonly failure: Failure | null;
  readonly canBeOutdone: boolean;
} {
  const gullible = steps.find(({ failure }) => failure?.code === 'api.control_accepted');
  if (gullible) return { failure: gullible.failure, canBeOutdone: false };
  const step = steps.find(({ outcome }) => outcome === 'failed') ?? steps.find(({ failure }) => failure);
  const isRefused = step?.id === 'token' && step.failure?.kind !== 'transient';
  return { failure: step?.failure ?? null, canBeOutdone: !isRefused };
}

function hasRead({ state, types }: SyncRun): boolean {
  if (state === 'complete' || state === 'incomplete') return true;
  if (state !== 'running' && state !== 'paused') return false;
  return Object.values(types).some((type) => type.fetched > 0 || type.state === 'complete');
}
