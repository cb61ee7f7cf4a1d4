import type { Failure } from '../core/failure';
import type { Result } from '../core/result';
import { noticeWords } from '../halo/address-notice';
import type { ParsedAddress } from '../halo/parse-address';

/** What a typed address lacks, or what was taken off it, in words; nothing for an empty field. */
export function noticesOf(address: Result<ParsedAddress> | null): {
  readonly failure: Failure | null;
  readonly notices: readonly string[];
} {
  if (!address) return { failure: null, notices: [] };
  if (!address.ok) return { failure: address.error, notices: [] };
  const { notices, host } = address.value;
  return { failure: null, notices: notices.map((notice) => noticeWords(notice, host)) };
}
