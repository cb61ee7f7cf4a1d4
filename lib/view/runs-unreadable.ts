import type { Failure } from '../core/failure';
import { failureOf } from '../core/failure-of';
import { syncFailures } from '../core/failures/sync';
import { asFailure } from './runs-read';

/** What reading a connection's own database threw: the settings lie elsewhere, so that it alone can be rebuilt. */
export function recordsFailure(thrown: unknown): Failure {
  const failure = asFailure(thrown);
  return failure.code === 'store.unavailable'
    ? failureOf(syncFailures, 'sync.records_unreadable', failure.details)
    : failure;
}
