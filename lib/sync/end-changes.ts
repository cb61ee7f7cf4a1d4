import { readPage } from '../halo/read-page';
import { resources } from '../resources/registry';
import { readBooks } from '../store/books';
import { changeCheckpoint } from '../store/change-run';
import { finishType } from '../store/finish-type';
import { freshPaging } from '../store/paging';
import type { Checkpoint } from '../store/sync-run';
import { afterSetback } from './after-setback';
import { stamp } from './choose-pass';
import { isCheap } from './find-removed';
import { judgeChanges, knownOf, type ListEnd } from './judge-changes';
import { lookForRemoved } from './look-for-removed';
import { readPages } from './read-pages';
import { sortOut } from './sort-out';
import type { TypeOutcome, TypeWork } from './type-work';
import { pageSize } from './wanted-page';

/**
 * After the changes: how many rows are there in all, and which is the newest? Fewer known than there are, or the newest not among them: a
 * row may have come since the changes were asked for, so they are asked for once more. More known than there are: rows were removed; one run
 * tells of them, and the next looks for them.
 */
export async function endChanges(read: Checkpoint, work: TypeWork): Promise<TypeOutcome> {
  const { type } = read;
  const fence = { ...work.fence, type };
  let searched: ListEnd['searched'] = null;
  for (;;) {
    const asked = await askForEnd(read, work);
    if ('is' in asked) return asked;
    const { total, newest } = asked;
    const noted = await readBooks(fence, newest);
    if (!noted.ok) return { is: 'lost', because: noted.because };
    const { books, isKnown, checkpoint } = noted.value;
    const { pass, cursor } = checkpoint;
    const known = knownOf(books);
    if (pass && !pass.again && total !== null && (known < total || !isKnown)) {
      const again = await readAgain(checkpoint, work);
      if (again) return again;
      continue;
    }
    const list = { total: total ?? 0, pageLength: pageSize };
    const waiting = cursor.waiting ?? 0;
    if (total !== null && known > total && waiting > 0 && searched === null && isCheap(known - total, list)) {
      const looked = await lookForRemoved(type, list, false, work);
      if (looked.outcome) return looked.outcome;
      searched = looked.end ?? 'stopped';
      continue;
    }
    const end = { total, missing: isKnown ? null : newest, searched, now: work.deps.now() };
    const finished = await finishType(fence, (last, counted, run) => judgeChanges(last, counted, run, end));
    return finished.ok ? { is: 'ended' } : { is: 'lost', because: finished.because };
  }
}

async function askForEnd(
  { type }: Checkpoint,
  work: TypeWork,
): Promise<TypeOutcome | { readonly total: number | null; readonly newest: string | null }> {
  const fence = { ...work.fence, type };
  const resource = resources[type];
  const { activeOnly } = work.run;
  for (;;) {
    await work.deps.arm();
    const page = await readPage(work.client, resource, {
      page: 1,
      pageSize: 1,
      activeOnly,
      newestFirst: true,
    });
    if (!page.ok) {
      const setback = await afterSetback(page.error, 1, fence, work);
      if (setback.outcome) return setback.outcome;
      continue;
    }
    const counted = await changeCheckpoint(fence, (before) => ({
      ...before,
      setbacks: 0,
      count: { ...before.count, requests: before.count.requests + 1 },
    }));
    if (!counted.ok) return { is: 'lost', because: counted.because };
    const { rows } = sortOut(resource, page.value, work.activeClients);
    return { total: page.value.total, newest: rows[0]?.id ?? null };
  }
}

/** The changes since this pass began; null when they came. */
async function readAgain({ type }: Checkpoint, work: TypeWork): Promise<TypeOutcome | null> {
  const begun = await changeCheckpoint({ ...work.fence, type }, (before) => {
    const { pass } = before;
    const since = pass?.startedAt ? stamp(pass.startedAt) : (pass?.since ?? null);
    return { ...before, nextPage: 1, paging: freshPaging, pass: pass && { ...pass, since, again: true } };
  });
  if (!begun.ok) return { is: 'lost', because: begun.because };
  return (await readPages(begun.value, work)).outcome;
}
