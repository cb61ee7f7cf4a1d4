import { failed, ok, type Result } from '../core/result';
import type { Token } from '../core/token';
import { type Asked, apiFailure, apiProblem, saysTokenExpired } from './api-failure';
import { exchange, type HttpOutcome } from './exchange';
import type { Sending } from './pacer';
import { parseJson } from './parse-json';
import type { HaloAddresses } from './test-report';

export interface HaloAnswer {
  readonly status: number;
  /** Parsed JSON, not yet checked. */
  readonly body: unknown;
  readonly bytes: number;
  /** The server's clock in milliseconds since the epoch, or null. */
  readonly serverTime: number | null;
}

export interface HaloClientOptions {
  readonly addresses: HaloAddresses;
  token(): Promise<Result<Token>>;
  /** Called at most once per request, after Halo refused the token. */
  renewToken(): Promise<Result<Token>>;
  /** Milliseconds per request, body included; 30,000 by default. */
  readonly timeoutMs?: number | undefined;
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads Halo's API. There is no verb but GET. */
export interface HaloClient {
  /**
   * `path` is below the API root, e.g. `Client`; `sending` is told when other than one request is sent. Errors: `api.*`, and
   * those of the token functions.
   */
  get(path: string, query?: Readonly<Record<string, string>>, sending?: Sending): Promise<Result<HaloAnswer>>;
}

/**
 * A client that can read and nothing else. A refused token (401, or 400 that says "expired") is renewed once and the
 * request made once more; nothing else is retried here (see retry.ts for callers).
 */
export const haloClient = (options: HaloClientOptions): HaloClient => {
  const { addresses, timeoutMs = 30_000, maxBytes = 32 * 2 ** 20 } = options;
  const host = new URL(addresses.base).host;

  const ask = (url: string, token: Token): Promise<HttpOutcome> =>
    exchange({
      url,
      headers: { authorization: `Bearer ${token.accessToken}` },
      timeoutMs,
      maxBytes,
      signal: options.signal,
    });

  return {
    async get(path, query = {}, sending) {
      const asked: Asked = { host, path, timeoutMs, maxBytes };
      const search = new URLSearchParams(query).toString();
      const url = `${addresses.apiRoot}/${path}${search ? `?${search}` : ''}`;
      const token = await options.token();
      if (!token.ok) {
        sending?.none();
        return token;
      }
      const sent = [token.value.accessToken];
      let outcome = await ask(url, token.value);
      if (outcome.ok && saysTokenExpired(outcome.answer)) {
        const renewed = await options.renewToken();
        if (!renewed.ok) return renewed;
        // The same token again would only be refused again.
        if (renewed.value.accessToken !== token.value.accessToken) {
          const refusal = await sending?.again();
          if (refusal) return failed(refusal);
          sent.push(renewed.value.accessToken);
          outcome = await ask(url, renewed.value);
        }
      }
      if (!outcome.ok) return failed(apiProblem(outcome.problem, asked));
      const { answer } = outcome;
      const body = answer.status === 200 ? parseJson(answer) : undefined;
      if (body === undefined) return failed(apiFailure(answer, asked, sent));
      return ok({ status: 200, body, bytes: answer.bytes, serverTime: answer.serverTime });
    },
  };
};
