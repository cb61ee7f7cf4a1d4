import { readPage } from '../halo/read-page';
import { resources } from '../resources/registry';
import { commitPage } from '../store/commit-page';
import type { Checkpoint } from '../store/sync-run';
import { advance, takesIn } from './advance';
import { afterSetback } from './after-setback';
import { readAhead } from './read-ahead';
import { sortOut } from './sort-out';
import type { TypeOutcome, TypeWork } from './type-work';
import { type WantedPage, wantedPage } from './wanted-page';

/** How far the pages were read: to their end, or to what came in between. */
export type PagesRead =
  | { readonly read: Checkpoint; readonly outcome: null }
  | { readonly read: null; readonly outcome: TypeOutcome };

/** Reads from a checkpoint until its pass is through; each page is written before the next is counted as read. */
export async function readPages(begun: Checkpoint, work: TypeWork): Promise<PagesRead> {
  const { deps, run } = work;
  const resource = resources[begun.type];
  const fence = { ...work.fence, type: begun.type };
  const since = begun.pass?.since ?? null;
  const query = since !== null && resource.changedSince ? { [resource.changedSince]: since } : {};
  const ask = ({ page, size: pageSize }: WantedPage) =>
    readPage(work.client, resource, {
      page,
      pageSize,
      activeOnly: run.activeOnly,
      newestFirst: true,
      query,
    });
  const pages = readAhead(ask);
  let checkpoint = begun;
  while (checkpoint.paging.phase !== 'done') {
    await deps.arm();
    const { wanted, page, requests } = await pages.next(checkpoint.paging, wantedPage(checkpoint));
    if (!page.ok) {
      const setback = await afterSetback(page.error, requests, fence, work);
      if (setback.outcome) return { read: null, outcome: setback.outcome };
      checkpoint = setback.checkpoint;
      continue;
    }
    const { rows, refused } = sortOut(resource, page.value, work.activeClients);
    const { total, pageSize, serverTime } = page.value;
    const seen = {
      number: wanted.page,
      rows: page.value.rows.length,
      ids: rows.map(({ id }) => id),
      total,
      pageSize,
      refused,
      asked: wanted.size,
      requests,
      serverTime,
      now: deps.now(),
    };
    const kept = takesIn(checkpoint) ? rows : [];
    const commit = await commitPage(fence, kept, (before, tally) => advance(before, seen, tally));
    if (!commit.ok) return { read: null, outcome: { is: 'lost', because: commit.because } };
    checkpoint = commit.value;
    work.committed();
  }
  return { read: checkpoint, outcome: null };
}
