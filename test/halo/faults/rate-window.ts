/** A rolling window over requests that were let through. */
export class RateWindow {
  #times: number[] = [];

  /** Seconds to wait, or 0 when the request may pass (it is then counted). */
  admit(now: number, limit: { requests: number; windowSeconds: number }): number {
    const from = now - limit.windowSeconds * 1000;
    while (this.#times[0] !== undefined && this.#times[0] <= from) this.#times.shift();
    if (this.#times.length < limit.requests) {
      this.#times.push(now);
      return 0;
    }
    const oldest = this.#times[0] ?? now;
    return Math.max(1, Math.ceil((oldest - from) / 1000));
  }
}
