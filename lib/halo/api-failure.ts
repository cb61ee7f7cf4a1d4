import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { HttpAnswer, HttpProblem } from './exchange';
import { namedLimit } from './named-limit';
import { describeBody, parseJson } from './parse-json';
import { redact } from './redact';
import { waitSeconds } from './wait-seconds';

/** Where a request went, for the sentence about it. */
export interface Asked {
  readonly host: string;
  /** Below the API root, e.g. `Client`. */
  readonly path: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** Why there is no answer at all. */
export const apiProblem = (problem: HttpProblem, { host, path, timeoutMs, maxBytes }: Asked): Failure => {
  switch (problem) {
    case 'timeout':
      return makeFailure('api.timeout', { host, path, seconds: Math.round(timeoutMs / 100) / 10 });
    case 'cancelled':
      return makeFailure('api.cancelled');
    case 'offline':
      return makeFailure('api.offline');
    case 'redirected':
      return makeFailure('api.redirected', { host, path });
    case 'too-large':
      return makeFailure('api.too_large', { path, megabytes: Math.round(maxBytes / 2 ** 20) });
    case 'unreachable':
      return makeFailure('api.unreachable', { host });
  }
};

/**
 * Why an answer is not the JSON asked for, by its status; a success that is no JSON is `api.not_json`. `sent` are the secrets
 * of the request, which an answer may echo.
 */
export const apiFailure = (
  answer: HttpAnswer,
  { host, path }: Asked,
  sent: readonly string[] = [],
): Failure => {
  const { status } = answer;
  if (status === 401) return makeFailure('api.unauthorised', { host, path });
  if (status === 403) return makeFailure('api.forbidden', { host, path });
  if (status === 404) return makeFailure('api.not_found', { host, path });
  if (status === 429) return makeFailure('api.rate_limited', { host, path, ...paceOf(answer) });
  if (status >= 500 || status === 408) return makeFailure('api.server_fault', { host, path, status });
  if (status >= 400)
    return makeFailure('api.bad_request', { host, path, status, message: redact(messageOf(answer), sent) });
  return makeFailure('api.not_json', { host, path, status, got: describeBody(answer) });
};

/** The wait, and the limit itself where the server names it, so that a caller can pace by it. */
function paceOf(answer: HttpAnswer): Record<string, number> {
  const limit = namedLimit(answer.text);
  return {
    waitSeconds: waitSeconds(answer),
    ...(limit ? { limitRequests: limit.requests, limitSeconds: limit.windowSeconds } : {}),
  };
}

/** The server's own words out of the shapes Halo uses: a bare string, a serialised .NET exception, field → problems; else what it is. */
function messageOf(answer: HttpAnswer): string {
  const body = parseJson(answer);
  const members = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const found =
    typeof body === 'string'
      ? body
      : (['Message', 'errorMessage', 'message', 'error_description', 'error', 'title']
          .map((name) => members[name])
          .find((value) => typeof value === 'string') ?? describeBody(answer));
  return String(found);
}

/** Does the answer say that the token has run out? Halo's 401 has no body; some builds say so with 400. */
export const saysTokenExpired = (answer: HttpAnswer): boolean =>
  answer.status === 401 ||
  (answer.status === 400 &&
    /invalid_token|token\b.{0,60}\b(?:expired|invalid|not valid)|expired\b.{0,40}\btoken/is.test(
      `${answer.challenge} ${answer.text.slice(0, 2000)}`,
    ));
