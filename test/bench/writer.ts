import { beginRun, noCount } from '../../lib/store/begin-run';
import { claimRun } from '../../lib/store/claim-run';
import { commitPage } from '../../lib/store/commit-page';
import { deleteConnectionDatabase, holdConnectionDatabase } from '../../lib/store/connection-database';
import type { Row } from '../../lib/store/stored-record';

/**
 * Writes pages of rows through the product's own writer, one transaction a page with its checkpoint, into a database of
 * its own; answers the milliseconds. Bundled and run inside the service worker, beside the extension's own copy.
 */
async function writePages(rows: readonly Row[], pageLength: number): Promise<number> {
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
  const fence = { connectionId, runId: 'benchmark', epoch, held, recent: new Map(), type: 'assets' } as const;
  const pages: { id: string; row: Row; leftOut: boolean }[][] = [];
  for (let from = 0; from < rows.length; from += pageLength) {
    pages.push(
      rows.slice(from, from + pageLength).map((row) => ({ id: String(row.id), row, leftOut: false })),
    );
  }
  const began = performance.now();
  for (const page of pages) {
    const written = await commitPage(fence, page, (checkpoint) => ({
      ...checkpoint,
      nextPage: checkpoint.nextPage + 1,
    }));
    if (!written.ok) throw new Error(written.because);
  }
  const ms = performance.now() - began;
  held?.close();
  await deleteConnectionDatabase(connectionId);
  return ms;
}

Object.assign(globalThis, { writePages });
