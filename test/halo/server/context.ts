import type { TokenStore } from '../auth/token-store';
import type { Clock } from '../faults/clock';
import type { LiveInstance } from '../model/live-instance';

/** One request as the handlers see it. */
export interface HaloRequest {
  method: string;
  /** Path as asked, e.g. /api/Client/12. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: string;
  /** Scheme and host the client used, e.g. http://127.0.0.1:4000. */
  origin: string;
  /** The client used one of the instance's own names without a port: the model's addresses hold as they stand. */
  atHome: boolean;
}

/** What a handler works on. */
export interface Context {
  request: HaloRequest;
  instance: LiveInstance;
  tokens: TokenStore;
  clock: Clock;
}
