import { failureOf } from '../core/failure-of';
import { storeFailures } from '../core/failures/store';
import { ThrownFailure } from '../core/thrown-failure';

/** What IndexedDB threw, as a Failure to throw on. Quota and version errors are told by their DOMException names. */
export function thrownByStore(thrown: unknown): ThrownFailure {
  if (thrown instanceof ThrownFailure) return thrown;
  const name = nameOf(thrown);
  if (name === 'QuotaExceededError') return new ThrownFailure(failureOf(storeFailures, 'store.quota'));
  if (name === 'VersionError') return new ThrownFailure(failureOf(storeFailures, 'store.newer_version'));
  return new ThrownFailure(
    failureOf(storeFailures, 'store.unavailable', { name, message: messageOf(thrown) }),
  );
}

/** What was thrown says, without its full stop: it stands within a sentence. */
export const messageOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\.$/, '');

/** DOMException is not an Error everywhere, so the name is read without asking for its class. */
export function nameOf(thrown: unknown): string {
  const name = (thrown as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name : 'Error';
}
