import { readPage } from '../halo/read-page';
import { resources } from '../resources/registry';
import { changeCheckpoint } from '../store/change-run';
import { commitPage } from '../store/commit-page';
import { finishType } from '../store/finish-type';
import type { Checkpoint } from '../store/sync-run';
import { advance } from './advance';
import { afterSetback } from './after-setback';
import { beginPass } from './begin-pass';
import { judgeBooks } from './judge-books';
import { judgeChanges } from './judge-changes';
import { readAhead } from './read-ahead';
import { sortOut } from './sort-out';
import type { TypeOutcome, TypeWork } from './type-work';

/** Halo's own maximum (HaloAPI issue #90); some endpoints give fewer. */
const pageSize = 100;

/** Reads one type from its checkpoint to its end; pages are written in order, each before the next is counted as read. */
export async function syncType(start: Checkpoint, work: TypeWork): Promise<TypeOutcome> {
  const opened = await beginPass(start, work);
  if (!opened.begun) return opened.outcome;
  const cut = await readPages(opened.begun, work);
  if (cut) return cut;
  return opened.begun.pass?.mode === 'incremental' ? endChanges(start, work) : endFull(start, work);
}

/** Null when the pass is through. */
async function readPages(begun: Checkpoint, work: TypeWork): Promise<TypeOutcome | null> {
  const { deps, run } = work;
  const { type } = begun;
  const resource = resources[type];
  const fence = { ...work.fence, type };
  const since = begun.pass?.since ?? null;
  const query = since !== null && resource.changedSince ? { [resource.changedSince]: since } : {};
  const pages = readAhead((page) =>
    readPage(work.client, resource, { page, pageSize, activeOnly: run.activeOnly, query }),
  );
  let checkpoint = begun;
  while (checkpoint.paging.phase !== 'done') {
    await deps.arm();
    const { number, page, requests } = await pages.next(checkpoint);
    if (!page.ok) {
      const outcome = await afterSetback(page.error, requests, fence, work);
      if (outcome) return outcome;
      continue;
    }
    const { rows, refused } = sortOut(resource, page.value, work.activeClients);
    const { total, serverTime } = page.value;
    const seen = {
      number,
      rows: page.value.rows.length,
      total,
      refused,
      asked: pageSize,
      requests,
      serverTime,
      now: deps.now(),
    };
    const commit = await commitPage(fence, rows, (before, tally) => advance(before, seen, tally));
    if (!commit.ok) return { is: 'lost', because: commit.because };
    checkpoint = commit.value;
    work.committed();
  }
  return null;
}

async function endFull({ type }: Checkpoint, work: TypeWork): Promise<TypeOutcome> {
  await work.deps.arm();
  const finished = await finishType({ ...work.fence, type }, (last, books, run) =>
    judgeBooks(last, books, run, work.deps.now()),
  );
  return finished.ok ? { is: 'ended' } : { is: 'lost', because: finished.because };
}

/** After the changes: how many rows are there in all? A difference to what is stored is a removal, or a gap. */
async function endChanges({ type }: Checkpoint, work: TypeWork): Promise<TypeOutcome> {
  const fence = { ...work.fence, type };
  const { activeOnly } = work.run;
  for (;;) {
    await work.deps.arm();
    const page = await readPage(work.client, resources[type], { page: 1, pageSize: 1, activeOnly });
    if (!page.ok) {
      const outcome = await afterSetback(page.error, 1, fence, work);
      if (outcome) return outcome;
      continue;
    }
    const { total } = page.value;
    const noted = await changeCheckpoint(fence, (before) => ({
      ...before,
      count: { ...before.count, requests: before.count.requests + 1 },
    }));
    if (!noted.ok) return { is: 'lost', because: noted.because };
    const finished = await finishType(fence, (last, books, run) =>
      judgeChanges(last, books, run, { total, now: work.deps.now() }),
    );
    return finished.ok ? { is: 'ended' } : { is: 'lost', because: finished.because };
  }
}
