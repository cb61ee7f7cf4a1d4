import { changeCheckpoint } from '../store/change-run';
import { finishType } from '../store/finish-type';
import type { Checkpoint } from '../store/sync-run';
import { closeAgain, goneSoFar, lookOnceMore, mostSearches } from './close-pass';
import { isCheap } from './find-removed';
import { judgeBooks } from './judge-books';
import { lookForRemoved } from './look-for-removed';
import { type PagesRead, readPages } from './read-pages';
import type { TypeOutcome, TypeWork } from './type-work';
import { pageSize } from './wanted-page';

/**
 * After every page of a type was read. Rows that were deleted in Halo after they were read are looked for where that is cheaper than to
 * read everything again, and the end of the list is asked for once more after that; then the books are judged.
 */
export async function endFull(read: Checkpoint, work: TypeWork): Promise<TypeOutcome> {
  const { type } = read;
  const fence = { ...work.fence, type };
  let last = read;
  for (let searches = 0; searches < mostSearches && isWorthSearching(last); searches += 1) {
    const looked = await lookForRemoved(type, listOf(last), true, work);
    if (looked.outcome) return looked.outcome;
    if (looked.end === null) break;
    const closed = await readOn(closeAgain, last, work);
    if (closed.outcome) return closed.outcome;
    const isExplained = looked.end !== 'differs' || closed.read.paging.added > last.paging.added;
    last = closed.read;
    if (isExplained) continue;
    const again = await readOn(lookOnceMore, last, work);
    if (again.outcome) return again.outcome;
    last = again.read;
  }
  await work.deps.arm();
  const finished = await finishType(fence, (checkpoint, books, run) =>
    judgeBooks(checkpoint, books, run, work.deps.now()),
  );
  return finished.ok ? { is: 'ended' } : { is: 'lost', because: finished.because };
}

async function readOn(
  change: (checkpoint: Checkpoint) => Checkpoint,
  { type }: Checkpoint,
  work: TypeWork,
): Promise<PagesRead> {
  const changed = await changeCheckpoint({ ...work.fence, type }, change);
  return changed.ok
    ? readPages(changed.value, work)
    : { read: null, outcome: { is: 'lost', because: changed.because } };
}

const listOf = ({ paging }: Checkpoint) => ({
  total: paging.lastTotal ?? 0,
  pageLength: paging.pageLength ?? pageSize,
});

function isWorthSearching(checkpoint: Checkpoint): boolean {
  const { count, paging } = checkpoint;
  if (paging.lastTotal === null || paging.cutShort || paging.marked.length > 0 || count.refused.length > 0)
    return false;
  const surplus = count.fetched - paging.lastTotal;
  return surplus > 0 && surplus <= goneSoFar(paging) && isCheap(surplus, listOf(checkpoint));
}
