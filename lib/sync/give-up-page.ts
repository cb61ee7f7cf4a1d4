import type { Failure } from '../core/failure';
import type { Checkpoint } from '../store/sync-run';
import { pageOfNext } from './place-page';

/** So many pages in a row that fail are not the pages' fault. */
const mostInARow = 3;
/** A type that was put off so often is given up for this run. */
const mostPutOffs = 2;
/** A list with more pages missing than this is not worth naming them. */
const mostMarked = 50;

export interface GivenUp {
  readonly checkpoint: Checkpoint;
  /** on: with the next page. later: the type is put off. nowhere: it is given up. */
  readonly goes: 'on' | 'later' | 'nowhere';
}

/**
 * After a page failed too often. Within a pass it is marked and the pass goes on behind it, so that one page that always fails does not
 * cost all the others. Where none came yet, or several in a row fail, the type is put off, and then tried from the first of them.
 */
export function giveUpPage(before: Checkpoint, failure: Failure): GivenUp {
  const { paging, nextPage } = before;
  const { marked, pageLength } = paging;
  const inARow = runBefore(
    marked.map(({ page }) => page),
    nextPage,
  );
  const canMark = paging.phase === 'pages' && pageLength !== null && paging.look.again === 0;
  if (canMark && inARow + 1 < mostInARow && marked.length < mostMarked) {
    const page = { page: nextPage, why: failure.code };
    const position = Math.max(paging.position, nextPage * pageLength);
    const next = {
      ...paging,
      marked: [...marked, page],
      position,
      lastPage: Math.max(paging.lastPage, nextPage),
    };
    return {
      checkpoint: { ...before, setbacks: 0, nextPage: pageOfNext(next), paging: next },
      goes: 'on',
    };
  }
  if (paging.putOffs >= mostPutOffs) return { checkpoint: before, goes: 'nowhere' };
  const first = nextPage - inARow;
  const next = {
    ...paging,
    putOffs: paging.putOffs + 1,
    marked: marked.filter(({ page }) => page < first),
    ...(inARow > 0 ? { position: (first - 1) * (pageLength ?? 0), lastPage: first - 1 } : {}),
  };
  return { checkpoint: { ...before, setbacks: 0, nextPage: first, paging: next }, goes: 'later' };
}

/** How many marked pages come right before a page. */
function runBefore(pages: readonly number[], page: number): number {
  let run = 0;
  while (pages.includes(page - 1 - run)) run += 1;
  return run;
}
