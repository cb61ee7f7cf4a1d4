import { beginRun, noCount } from '../../lib/store/begin-run';
import { claimRun } from '../../lib/store/claim-run';
import { type ArrivedPage, commitPages } from '../../lib/store/commit-pages';
import { deleteConnectionDatabase, holdConnectionDatabase } from '../../lib/store/connection-database';
import { noChunks } from '../../lib/store/recent-chunks';
import type { Row } from '../../lib/store/stored-record';

/**
 * Writes pages of rows, given as JSON as they come from Halo, through the product's own writer, so many at a time, into a
 * database of its own; answers the milliseconds. Bundled and run inside the service worker, beside the extension's own copy.
 */
async function writePages(json: string, pageLength: number, atOnce: number): Promise<number> {
  const rows = JSON.parse(json) as readonly Row[];
  const connectionId = 'benchmark';
  await deleteConnectionDatabase(connectionId);
  await beginRun({
    id: 'benchmark',
    connectionId,
    trigger: 'manual',
    mode: 'fullRefresh',
    state: 'running',
    activeOnly: false,
    types: { assets: noCount },
    failure: null,
    startedAt: 0,
    endedAt: null,
    resumesAt: null,
  });
  const claimed = await claimRun(connectionId, 1);
  if (!claimed) throw new Error('The run could not be claimed.');
  const held = await holdConnectionDatabase(connectionId);
  const { epoch } = claimed;
  const fence = {
    connectionId,
    runId: 'benchmark',
    epoch,
    held,
    recent: noChunks(),
    type: 'assets',
  } as const;
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
