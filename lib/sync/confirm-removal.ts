import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import { failed, type Result } from '../core/result';
import { noteRemovalConfirmed } from '../store/confirm-removal';
import { startRun } from './start-run';

/**
 * The admin says that the many records a sync did not find are really gone: a new sync reads the type in full and may
 * remove as many as were named, and a tenth more. Errors: sync.no_removal_waiting, those of startRun, store.*.
 */
export async function confirmRemoval(
  connectionId: string,
  type: ResourceType,
  now: number = Date.now(),
): Promise<Result<{ runId: string }>> {
  const confirmed = await noteRemovalConfirmed(connectionId, type);
  if (confirmed === null) return failed(makeFailure('sync.no_removal_waiting'));
  return startRun(connectionId, 'manual', now);
}
