/** One thing that goes wrong with requests whose path matches. */
export interface Fault {
  /** Matched against the lower-cased path, e.g. /^\/api\/client$/. */
  path: RegExp;
  host?: string;
  method?: string;
  /** Only when the query has these values, e.g. { page_no: '2' }. */
  query?: Record<string, string>;
  /** How often it happens; without it, always. */
  times?: number;
  /** Matching requests let through first. */
  after?: number;
  delayMs?: number;
  /** `hang`: no answer; `reset`: the connection is cut; `truncate`: the right answer cut off half way. */
  does?: 'hang' | 'reset' | 'truncate';
  status?: number;
  body?: string;
  headers?: Record<string, string>;
  /** Bends the body of the right answer, e.g. to put rubbish behind it. */
  rewrite?: (body: string) => string;
}

/** The faults in force, changeable while the server runs. */
export class Faults {
  readonly #faults: { fault: Fault; seen: number; done: number }[] = [];
  /** How many requests a fault has struck, all faults together. */
  struck = 0;

  /** Puts a fault in force; call the answer to lift it. */
  add(fault: Fault): () => void {
    const entry = { fault, seen: 0, done: 0 };
    this.#faults.push(entry);
    return () => {
      const at = this.#faults.indexOf(entry);
      if (at >= 0) this.#faults.splice(at, 1);
    };
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** The first fault that strikes this request, counted as having struck. */
  strike(request: { host: string; method: string; path: string; query: URLSearchParams }): Fault | null {
    for (const entry of this.#faults) {
      const { fault } = entry;
      if (!fault.path.test(request.path.toLowerCase())) continue;
      if (fault.host && fault.host !== request.host) continue;
      if (fault.method && fault.method !== request.method) continue;
      if (Object.entries(fault.query ?? {}).some(([name, value]) => request.query.get(name) !== value))
        continue;
      entry.seen++;
      if (entry.seen <= (fault.after ?? 0)) continue;
      if (fault.times !== undefined && entry.done >= fault.times) continue;
      entry.done++;
      this.struck++;
      return fault;
    }
    return null;
  }
}
