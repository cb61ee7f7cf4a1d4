import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import type { Books } from '../store/books';
import type { Judgement } from '../store/finish-type';
import type { Checkpoint, SyncRun } from '../store/sync-run';
import { hasMoved } from './close-pass';
import { type Found, isCheap } from './find-removed';
import { isNeverEmpty, whatIsWrong } from './judge-books';
import { pageSize } from './wanted-page';

/** The whole list as it was after the changes were read. */
export interface ListEnd {
  readonly total: number | null;
  /** Its newest row, where that is not known here. */
  readonly missing: string | null;
  /** How a search for removed rows ended; null where there was none. */
  readonly searched: Found['end'] | null;
  readonly now: number;
}

/** Rows of the list that are stored here or left out. */
export const knownOf = ({ seen, unseen, leftOut, out }: Books): number => seen + unseen + leftOut + out;

/**
 * Is the store right after only the changes were read? complete ⇔ the changes came whole, Halo's newest row is known, and its total
 * is what is stored and left out. Rows removed in Halo are told, and looked for by the next run, or by a full pass where they are many.
 */
export function judgeChanges(checkpoint: Checkpoint, books: Books, run: SyncRun, end: ListEnd): Judgement {
  const { count, cursor, pass, paging } = checkpoint;
  const known = knownOf(books);
  const failure = whatIsWrong(checkpoint, books) ?? whatDiffers(checkpoint.type, known, end);
  const waiting = failure?.code === 'sync.removals_waiting' ? known - (end.total ?? known) : 0;
  const isWorthIt = isCheap(waiting, { total: end.total ?? 0, pageLength: pageSize });
  const goesOn = failure === null || (waiting > 0 && isWorthIt);
  // Changes that moved while they were read may have slipped past: they are asked for again.
  const changedTo = goesOn && !hasMoved(paging) ? (pass?.startedAt ?? cursor.changedTo) : cursor.changedTo;
  return {
    removeUnseen: false,
    count: {
      ...count,
      state: failure ? 'incomplete' : 'complete',
      total: end.total,
      stored: books.seen + books.unseen,
      leftOut: books.leftOut + books.out,
      failure,
      startedAt: count.startedAt ?? end.now,
      endedAt: end.now,
    },
    cursor: {
      ...cursor,
      activeOnly: run.activeOnly,
      leftOut: books.leftOut + books.out,
      changedTo,
      waiting,
      ...(goesOn ? {} : { fullAt: null }),
    },
  };
}

function whatDiffers(
  type: ResourceType,
  known: number,
  { total, missing, searched }: ListEnd,
): Failure | null {
  if (total === null) return makeFailure('sync.total_unknown', { fetched: known });
  if (total === 0 && isNeverEmpty(type)) return makeFailure('api.sees_nothing', { type });
  if (missing !== null) return makeFailure('sync.newest_missing', { id: missing });
  if (known < total || searched === 'differs')
    return makeFailure('sync.rows_missing', { total, fetched: known, missing: Math.max(1, total - known) });
  return known > total
    ? makeFailure('sync.removals_waiting', { total, stored: known, removed: known - total })
    : null;
}
