import { type ArrivedPage, commitPages } from '../../lib/store/commit-pages';
import { deleteConnectionDatabase, holdConnectionDatabase } from '../../lib/store/connection-database';
import type { Row } from '../../lib/store/stored-record';
import { beginAssetRun, claimAssetRun } from '../support/asset-run';

/**
 * Writes pages of rows, given as JSON as they come from Halo, through the product's own writer, so many at a time, into a
 * database of its own; answers the milliseconds. Bundled and run inside the service worker, beside the extension's own copy.
 */
async function writePages(json: string, pageLength: number, atOnce: number): Promise<number> {
  const rows = JSON.parse(json) as readonly Row[];
  const connectionId = 'benchmark';
  await deleteConnectionDatabase(connectionId);
  await beginAssetRun(connectionId);
  const held = await holdConnectionDatabase(connectionId);
  const fence = { ...(await claimAssetRun(connectionId)), held };
  const pages: ArrivedPage[] = [];
  for (let from = 0; from < rows.length; from += pageLength) {
    pages.push({
      rows: rows.slice(from, from + pageLength).map((row) => ({ id: String(row.id), row, leftOut: false })),
      isNext: () => true,
      step: (checkpoint) => ({ ...checkpoint, nextPage: checkpoint.nextPage + 1 }),
    });
  }
  const began = performance.now();
  for (let at = 0; at < pages.length; at += atOnce) {
    const written = await commitPages(fence, pages.slice(at, at + atOnce));
    if (!written.ok) throw new Error(written.because);
  }
  const ms = performance.now() - began;
  held?.close();
  await deleteConnectionDatabase(connectionId);
  return ms;
}

Object.assign(globalThis, { writePages });
