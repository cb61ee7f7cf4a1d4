import { type PageWanted, type RowsPage, readPage } from '../halo/read-page';
import { resources } from '../resources/registry';
import { type ArrivedPage, commitPages } from '../store/commit-pages';
import type { Checkpoint } from '../store/sync-run';
import { advance, takesIn } from './advance';
import { afterSetback } from './after-setback';
import { readAhead } from './read-ahead';
import { sortOut } from './sort-out';
import type { TypeOutcome, TypeWork } from './type-work';
import { isWanted, type WantedPage, wantedPage } from './wanted-page';

/** How far the pages were read: to their end, or to what came in between. */
export type PagesRead =
  | { readonly read: Checkpoint; readonly outcome: null }
  | { readonly read: null; readonly outcome: TypeOutcome };

/**
 * Reads from a checkpoint until its pass is through. What has arrived is written before anything else is waited for, and
 * written before it is counted as read.
 */
export async function readPages(begun: Checkpoint, work: TypeWork): Promise<PagesRead> {
  const { deps } = work;
  const fence = { ...work.fence, type: begun.type };
  const pages = readAhead((wanted) =>
    readPage(work.client, resources[begun.type], asked(wanted, begun, work)),
  );
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
    const arrive = (each: WantedPage, came: RowsPage, sent: number) => arrived(each, came, sent, begun, work);
    const first = arrive(wanted, page.value, requests);
    const behind = pages
      .arrived(wanted)
      .flatMap((each) => (each.page.ok ? [arrive(each.wanted, each.page.value, 0)] : []));
    const toWrite = [takesIn(checkpoint) ? first : { ...first, rows: [] }, ...behind];
    const commit = await commitPages(fence, toWrite);
    if (!commit.ok) return { read: null, outcome: { is: 'lost', because: commit.because } };
    checkpoint = commit.value;
    work.committed();
  }
  return { read: checkpoint, outcome: null };
}

function asked(
  { page, size: pageSize }: WantedPage,
  { type, pass }: Checkpoint,
  { run }: TypeWork,
): PageWanted {
  const { changedSince } = resources[type];
  const since = pass?.since ?? null;
  const query = since !== null && changedSince ? { [changedSince]: since } : {};
  return { page, pageSize, activeOnly: run.activeOnly, newestFirst: true, query };
}

/** A page as it came, ready to be written. */
function arrived(
  wanted: WantedPage,
  page: RowsPage,
  requests: number,
  { type }: Checkpoint,
  { activeClients, deps }: TypeWork,
): ArrivedPage {
  const { rows, refused } = sortOut(resources[type], page, activeClients);
  const { total, pageSize, serverTime } = page;
  const seen = {
    number: wanted.page,
    rows: page.rows.length,
    ids: rows.map(({ id }) => id),
    total,
    pageSize,
    refused,
    asked: wanted.size,
    requests,
    serverTime,
    now: deps.now(),
  };
  return {
    rows,
    isNext: (checkpoint) => isWanted(wanted, checkpoint),
    step: (checkpoint, tally) => advance(checkpoint, seen, tally),
  };
}
