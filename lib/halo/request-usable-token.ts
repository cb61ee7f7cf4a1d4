import { makeFailure } from '../core/make-failure';
import { failed, ok, type Result } from '../core/result';
import type { Token } from '../core/token';
import { findMissingScopes, isGranted } from './find-missing-scopes';
import { requestToken, type TokenRequest } from './request-token';

export interface UsableToken {
  readonly token: Token;
  /** Scopes asked for that the application lacks. */
  readonly missing: readonly string[];
}

/**
 * A token for as many of the scopes as the application has, and the names of the others: one permission that is not
 * ticked must not stop the record types that do not need it. Errors: `token.*`; `token.scope_missing` when none is ticked.
 */
export const requestUsableToken = async (request: TokenRequest): Promise<Result<UsableToken>> => {
  const first = await requestToken(request);
  if (first.ok) {
    const missing = request.scopes.filter((scope) => !isGranted(first.value, scope));
    return missing.length === request.scopes.length ? noneOf(missing) : ok({ token: first.value, missing });
  }
  if (first.error.code !== 'token.scope_refused') return first;
  const found = await findMissingScopes(request);
  if (!found.ok) return found;
  const { granted, missing } = found.value;
  if (granted.length === 0) return noneOf(missing);
  const token = await requestToken({ ...request, scopes: granted });
  return token.ok ? ok({ token: token.value, missing }) : token;
};

const noneOf = (missing: readonly string[]) =>
  failed(makeFailure('token.scope_missing', { missing: missing.join(', ') }));
