import type { Failure } from '../core/failure';
import { failureOf } from '../core/failure-of';
import { syncFailures } from '../core/failures/sync';
import { ThrownFailure } from '../core/thrown-failure';
import { messageOf, nameOf } from '../store/thrown-by-store';

/**
 * What reading a connection's own database threw. Whatever it is, unless it passes by itself or comes of a newer version,
 * the records cannot be read; the settings lie elsewhere, so that the records alone can be rebuilt.
 */
export function recordsFailure(thrown: unknown): Failure {
  if (thrown instanceof ThrownFailure) {
    const { failure } = thrown;
    return failure.code === 'store.unavailable' ? unreadable(failure.details) : failure;
  }
  return unreadable({ name: nameOf(thrown), message: messageOf(thrown) });
}

const unreadable = (details: Failure['details']): Failure =>
  failureOf(syncFailures, 'sync.records_unreadable', details);
