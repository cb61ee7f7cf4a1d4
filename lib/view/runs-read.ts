import type { Failure } from '../core/failure';
import { failureOf } from '../core/failure-of';
import { messageFailures } from '../core/failures/message';
import { ThrownFailure } from '../core/thrown-failure';
import { t } from '../words/t';

/** What reading the store threw, as a Failure; the store's own Failures pass through unchanged. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof ThrownFailure) return thrown.failure;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return failureOf(messageFailures, 'message.unexpected', {
    type: t('view.runs_read.reading_the_store'),
    message,
  });
}
