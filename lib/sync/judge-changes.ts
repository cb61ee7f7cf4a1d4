import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { Books, Judgement } from '../store/finish-type';
import type { Checkpoint, SyncRun } from '../store/sync-run';
import { whatIsWrong } from './judge-books';

/**
 * Is the store right after only the changes were read? complete ⇔ the changes came whole, and Halo's total is then what is
 * stored and left out. It removes nothing: fewer rows in Halo than here is told, and has the next sync read the type in full.
 */
export function judgeChanges(
  checkpoint: Checkpoint,
  books: Books,
  run: SyncRun,
  told: { readonly total: number | null; readonly now: number },
): Judgement {
  const { count, cursor, pass } = checkpoint;
  const stored = books.seen + books.unseen;
  const failure = whatIsWrong(checkpoint, books) ?? whatDiffers(stored + cursor.leftOut, told.total);
  return {
    removeUnseen: false,
    count: {
      ...count,
      state: failure ? 'incomplete' : 'complete',
      total: told.total,
      stored,
      leftOut: cursor.leftOut,
      failure,
      startedAt: count.startedAt ?? told.now,
      endedAt: told.now,
    },
    cursor: {
      ...cursor,
      activeOnly: run.activeOnly,
      ...(failure ? { fullAt: null } : { changedTo: pass?.startedAt ?? cursor.changedTo }),
    },
  };
}

function whatDiffers(known: number, total: number | null): Failure | null {
  if (total === null) return makeFailure('sync.total_unknown', { fetched: known });
  if (known > total)
    return makeFailure('sync.removals_waiting', { total, stored: known, removed: known - total });
  return known < total
    ? makeFailure('sync.rows_missing', { total, fetched: known, missing: total - known })
    : null;
}
