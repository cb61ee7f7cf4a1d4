/** Halo writes UTC without a zone, e.g. 2026-05-13T18:01:50.347 (HaloPlus 1.2.1). `at` is epoch milliseconds. */
export const naiveUtc = (at: number): string =>
  new Date(at)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');

/** How Halo writes a date that was never set. */
export const emptyDate = '1900-01-01T00:00:00';

/** The moment generated data ends; every stamp lies before it. */
export const dataEnd = Date.UTC(2026, 9, 1, 12, 0, 0);

export const day = 86_400_000;
