/** A hash of seed, stream and position to 32 bits: any row can be computed alone, in any order. */
export function mix(seed: number, stream: number, position: number): number {
  let h = (seed ^ Math.imul(stream + 0x9e3779b9, 0x85ebca6b)) >>> 0;
  h = Math.imul(h ^ position, 0xc2b2ae35) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d) >>> 0;
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39) >>> 0;
  return (h ^ (h >>> 15)) >>> 0;
}

/** Draws for one row: each call gives the next number of that row's own sequence (mulberry32). */
export class Draw {
  #state: number;

  constructor(seed: number, stream: number, position: number) {
    this.#state = mix(seed, stream, position);
  }

  /** A number from 0 up to, not including, 1. */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.unit() * below);
  }

  chance(share: number): boolean {
    return this.unit() < share;
  }

  one<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new RangeError('nothing to draw from');
    return picked;
  }

  /** An amount with two decimals. */
  money(low: number, high: number): number {
    return Math.round((low + this.unit() * (high - low)) * 100) / 100;
  }
}
