import { cleanText } from '../core/clean-text';
import { makeFailure } from '../core/make-failure';
import { failed, ok, type Result } from '../core/result';
import type { Token } from '../core/token';
import { exchange } from './exchange';
import { parseJson } from './parse-json';
import { readToken } from './read-token';
import type { HaloAddresses } from './test-report';
import { tokenFailure, tokenProblem } from './token-failure';

export type { Token } from '../core/token';

export interface TokenRequest {
  readonly addresses: HaloAddresses;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** Milliseconds for the whole exchange; 15,000 by default, as in vendors' own tests. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks Halo's auth server for a token by client credentials: a form-encoded POST, the tenant in the query when one is
 * known (Halo guide 1499), the scope always named (without it Halo gives a token that every call refuses). The secret is
 * sent once, to this address only. Errors: `token.*`, `api.offline`.
 */
export const requestToken = async (request: TokenRequest): Promise<Result<Token>> => {
  const { addresses, scopes, timeoutMs = 15_000 } = request;
  const clientId = cleanText(request.clientId).text;
  const clientSecret = cleanText(request.clientSecret).text;
  if (clientId === '') return failed(makeFailure('token.id_missing'));
  if (clientSecret === '') return failed(makeFailure('token.secret_missing'));
  if (scopes.length === 0) return failed(makeFailure('token.no_scope'));
  const url = new URL(addresses.tokenUrl);
  if (addresses.tenant !== null) url.searchParams.set('tenant', addresses.tenant);
  const outcome = await exchange({
    url: url.href,
    form: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: scopes.join(' '),
    }),
    timeoutMs,
    maxBytes: 256 * 1024,
    signal: request.signal,
  });
  if (!outcome.ok) return failed(tokenProblem(outcome.problem, addresses, timeoutMs));
  const { answer } = outcome;
  const body = parseJson(answer);
  const token = answer.status === 200 ? readToken(body, Date.now()) : null;
  return token ? ok(token) : failed(tokenFailure(answer, body, { addresses, scopes }));
};
