import type { Worker } from 'playwright-core';
import type { Dataset } from '../halo/data/dataset';
import { inBrowser } from '../support/in-browser';

const pageLength = 100;

/** How fast the product's writer writes rows as Halo gives them, in the service worker, with so many pages waiting for it; the best of three. */
export async function measureWriter(
  worker: Worker,
  data: Dataset,
  pagesAtOnce: number,
): Promise<{ rows: number; ms: number }> {
  const rows: object[] = [];
  for (let at = 0; rows.length < 10_000 && at < data.positions('assets'); at += 1) {
    const row = data.rowAt('assets', at);
    if (row) rows.push(row);
  }
  await worker.evaluate(await inBrowser('bench/writer.ts'));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const ms = await worker.evaluate(
      ({ all, length, atOnce }) =>
        (
          globalThis as unknown as {
            writePages(rows: string, length: number, atOnce: number): Promise<number>;
          }
        ).writePages(all, length, atOnce),
      { all: JSON.stringify(rows), length: pageLength, atOnce: pagesAtOnce },
    );
    best = Math.min(best, ms);
  }
  return { rows: rows.length, ms: best };
}
