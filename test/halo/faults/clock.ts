/** The stand-in's own time, for token expiry and the rate window: it can run faster or be moved on. */
export class Clock {
  #from = Date.now();
  #base = Date.now();
  #speed = 1;

  /** Epoch ms. */
  now(): number {
    return this.#base + (Date.now() - this.#from) * this.#speed;
  }

  /** 60 makes a five-minute window last five seconds. */
  runAt(speed: number): void {
    this.#base = this.now();
    this.#from = Date.now();
    this.#speed = speed;
  }

  advance(ms: number): void {
    this.#base += ms;
  }
}
