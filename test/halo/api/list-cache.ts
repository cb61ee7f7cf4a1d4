import type { Dataset } from '../data/dataset';

/** Remembers the last few selections, so that reading 5,000 pages of one list filters it once. */
export class ListCache {
  readonly #kept = new Map<string, { data: Dataset; version: number; positions: number[] }>();

  get(data: Dataset, key: string, make: () => number[]): number[] {
    const kept = this.#kept.get(key);
    if (kept && kept.data === data && kept.version === data.version) return kept.positions;
    const positions = make();
    this.#kept.set(key, { data, version: data.version, positions });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= 24) break;
      this.#kept.delete(oldest);
    }
    return positions;
  }
}
