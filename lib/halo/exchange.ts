import { ofetch } from 'ofetch';
import { readBody } from './read-body';

/** One HTTP request. With `form` it is a POST of that form (only the token request has one); without, a GET. */
export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: URLSearchParams;
  /** Milliseconds for the whole exchange, body included. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  readonly challenge: string;
  /** The server's clock (Date header) in milliseconds since the epoch, or null. */
  readonly serverTime: number | null;
  readonly text: string;
  readonly bytes: number;
}

/** Why there is no answer, as far as a browser tells. */
export type HttpProblem = 'timeout' | 'cancelled' | 'unreachable' | 'offline' | 'redirected' | 'too-large';

export type HttpOutcome =
  | { readonly ok: true; readonly answer: HttpAnswer }
  | { readonly ok: false; readonly problem: HttpProblem };

/**
 * The only place that touches the network. Never throws. Cookies stay out (the admin's own Halo session must not mix
 * in), nothing is cached, no redirect is followed: `manual` rather than `error`, because both refuse it but only
 * `manual` can be told apart from a dead host. ofetch's own time-out ends when the headers are in, its retry would
 * repeat a refused secret and its parser reads without a limit; hence signal, no retry, and the body as a stream.
 */
export const exchange = async (request: HttpRequest): Promise<HttpOutcome> => {
  const timeLimit = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, timeLimit]) : timeLimit;
  try {
    const response = await ofetch.raw(request.url, {
      method: request.form ? 'POST' : 'GET',
      headers: { accept: 'application/json', ...request.headers },
      ...(request.form ? { body: request.form } : {}),
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      responseType: 'stream',
      retry: false,
      ignoreResponseError: true,
      signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      return { ok: false, problem: 'redirected' };
    }
    const body = await readBody(response.body, request.maxBytes);
    if (!body) return { ok: false, problem: 'too-large' };
    return { ok: true, answer: { ...headersOf(response), status: response.status, ...body } };
  } catch {
    // The error itself tells a browser's user nothing ("Failed to fetch"); the signals and the network state do.
    if (request.signal?.aborted) return { ok: false, problem: 'cancelled' };
    if (timeLimit.aborted) return { ok: false, problem: 'timeout' };
    return { ok: false, problem: globalThis.navigator?.onLine === false ? 'offline' : 'unreachable' };
  }
};

const headersOf = ({ headers }: Response) => {
  const date = Date.parse(headers.get('date') ?? '');
  return {
    contentType: (headers.get('content-type') ?? '').toLowerCase(),
    retryAfter: headers.get('retry-after'),
    challenge: headers.get('www-authenticate') ?? '',
    serverTime: Number.isNaN(date) ? null : date,
  };
};
