import * as z from 'zod/mini';
import type { Failure } from '../core/failure';
import type { FailureCode } from '../core/failures/catalogue';
import { makeFailure } from '../core/make-failure';
import type { HttpAnswer, HttpProblem } from './exchange';
import { haloDomainOf } from './host-names';
import { isWebPage } from './parse-json';
import type { HaloAddresses } from './test-report';
import { waitSeconds } from './wait-seconds';

/** OpenIddict's error body; HaloAPI and django-psa both met `error` as an object too. */
const errorBody = z.object({
  error: z.union([
    z.string(),
    z.pipe(
      z.object({ code: z.string() }),
      z.transform(({ code }: { code: string }) => code),
    ),
  ]),
  error_description: z.catch(z.optional(z.string()), undefined),
  error_uri: z.catch(z.optional(z.string()), undefined),
});

/**
 * The codes of RFC 6749 and OpenIddict. Only these are kept of what the server says: a proxy that echoes the form would
 * bring the Client Secret into the report in any other text.
 */
const oauthErrors: ReadonlySet<string> = new Set([
  'access_denied',
  'authorization_pending',
  'expired_token',
  'insufficient_access',
  'insufficient_scope',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_resource',
  'invalid_scope',
  'invalid_token',
  'login_required',
  'missing_token',
  'server_error',
  'slow_down',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
  'unsupported_token_type',
]);

/** What a token answer is judged by, beside the answer itself. */
export interface TokenQuestion {
  readonly addresses: HaloAddresses;
  readonly scopes: readonly string[];
}

/** Why a token answer is not a token. `body` is the parsed JSON, or undefined where there was none. */
export const tokenFailure = (answer: HttpAnswer, body: unknown, question: TokenQuestion): Failure => {
  const { addresses } = question;
  const where = { authServer: addresses.authServer };
  if (answer.status === 429) return makeFailure('token.rate_limited', { waitSeconds: waitSeconds(answer) });
  const known = errorBody.safeParse(body);
  if (known.success) {
    return makeFailure(...byError(known.data, answer.status, question));
  }
  // A shared auth server cannot tell whose sign-in it is; how it then answers is not published.
  if (addresses.tenant === null && isShared(addresses) && answer.status !== 404) {
    return makeFailure('token.tenant_missing', { webPage: true });
  }
  if (answer.status === 404) return makeFailure('token.auth_not_found', where);
  if (answer.status >= 500) return makeFailure('token.server_fault', { status: answer.status });
  if (isWebPage(answer)) return makeFailure('token.auth_mix_up', where);
  if (answer.status < 400) return makeFailure('token.no_access_token', where);
  return answer.status === 405
    ? makeFailure('token.auth_not_found', where)
    : makeFailure('token.refused', { status: answer.status, error: 'no-reason' });
};

type CodeAndDetails = [FailureCode, Record<string, string | number | boolean | null>];

/** The codes are OpenIddict's (ID2051 scope not allowed, ID2052 unknown, ID2055 wrong secret, ID2064 grant not allowed). */
function byError(body: z.output<typeof errorBody>, status: number, question: TokenQuestion): CodeAndDetails {
  const { addresses, scopes } = question;
  const { error, error_description: text = '' } = body;
  if (/tenant/i.test(text)) return tenantFailure(addresses);
  if (/\b(?:inactive|disabled|not active)\b/i.test(text)) return ['token.application_inactive', {}];
  switch (error) {
    case 'invalid_client':
      // On Halo's hosting the same answer comes for a sign-in without its tenant.
      return addresses.tenant === null && needsTenant(addresses)
        ? ['token.tenant_missing', {}]
        : ['token.invalid_client', {}];
    case 'unauthorized_client':
    case 'unsupported_grant_type':
      return ['token.wrong_method', {}];
    case 'invalid_scope':
      return ['token.scope_refused', { scopes: scopes.join(' ') }];
    case 'invalid_request':
      return /scope/i.test(text)
        ? ['token.scope_refused', { scopes: scopes.join(' ') }]
        : ['token.invalid_request', { error: shown(body) }];
    case 'server_error':
    case 'temporarily_unavailable':
      return ['token.server_fault', { status }];
    default:
      return ['token.refused', { status, error: shown(body) }];
  }
}

function tenantFailure({ tenant }: HaloAddresses): CodeAndDetails {
  return tenant === null
    ? ['token.tenant_missing', { told: true }]
    : ['token.tenant_wrong', { tenant, named: null }];
}

/** The tenant only matters where several instances share an auth server: Halo's hosting (HaloAPI issue #64). */
const needsTenant = (addresses: HaloAddresses) =>
  isShared(addresses) || haloDomainOf(new URL(addresses.base).hostname) !== null;

const isShared = ({ base, authServer }: HaloAddresses) => new URL(authServer).host !== new URL(base).host;

/** A known code with the number OpenIddict gives the cause, or `unknown-reason`; never a word of the server's own. */
function shown({ error, error_uri: uri = '' }: z.output<typeof errorBody>): string {
  const cause = /\/(ID\d{4})$/.exec(uri)?.[1];
  return oauthErrors.has(error) ? `${error}${cause ? `, ${cause}` : ''}` : 'unknown-reason';
}

/** Why there was no answer to a token request at all. */
export const tokenProblem = (problem: HttpProblem, addresses: HaloAddresses, timeoutMs: number): Failure => {
  const host = new URL(addresses.authServer).host;
  switch (problem) {
    case 'timeout':
      return makeFailure('token.timeout', { host, seconds: Math.round(timeoutMs / 100) / 10 });
    case 'cancelled':
      return makeFailure('token.cancelled');
    case 'offline':
      return makeFailure('api.offline');
    case 'redirected':
      return makeFailure('token.redirected', { host, authServer: addresses.authServer });
    case 'too-large':
      return makeFailure('token.auth_mix_up', { authServer: addresses.authServer });
    case 'unreachable':
      return makeFailure('token.unreachable', { host });
  }
};
