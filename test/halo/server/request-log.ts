/** One request as tests may look at it; no secret and no token is ever in it. */
export interface LoggedRequest {
  /** Epoch ms, the machine's clock. */
  at: number;
  host: string;
  method: string;
  path: string;
  query: Record<string, string>;
  /** Null while there is no answer (yet). */
  status: number | null;
  /** A bearer token came along. */
  hadToken: boolean;
  /** A cookie came along. */
  hadCookie: boolean;
  /** Names of the fields of a form, e.g. grant_type, client_id, client_secret, scope. */
  fields: string[];
  /** The scope a token was asked for. */
  scope: string | null;
}

/** Every request in order of arrival. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  #waiting: { predicate: (request: LoggedRequest) => boolean; done: (request: LoggedRequest) => void }[] = [];

  add(entry: LoggedRequest): void {
    this.entries.push(entry);
    this.#tell(entry);
  }

  answered(entry: LoggedRequest, status: number): void {
    entry.status = status;
    this.#tell(entry);
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** The first request, past or to come, that fits; rejects after `timeoutMs`. Asked on arrival and again once answered. */
  waitFor(predicate: (request: LoggedRequest) => boolean, timeoutMs = 10_000): Promise<LoggedRequest> {
    const past = this.entries.find(predicate);
    if (past) return Promise.resolve(past);
    return new Promise((found, failed) => {
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((waiter) => waiter !== mine);
        failed(new Error(`no such request within ${timeoutMs} ms; seen: ${this.#summary()}`));
      }, timeoutMs);
      const done = (request: LoggedRequest) => {
        clearTimeout(timer);
        found(request);
      };
      const mine = { predicate, done };
      this.#waiting.push(mine);
    });
  }

  #tell(entry: LoggedRequest): void {
    this.#waiting = this.#waiting.filter(({ predicate, done }) => {
      if (!predicate(entry)) return true;
      done(entry);
      return false;
    });
  }

  #summary(): string {
    return this.entries
      .slice(-8)
      .map(({ method, host, path, status }) => `${method} ${host}${path} ${status}`)
      .join(', ');
  }
}
