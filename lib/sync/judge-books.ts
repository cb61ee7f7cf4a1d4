import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { Books, Judgement } from '../store/finish-type';
import type { Checkpoint, Cursor, SyncRun } from '../store/sync-run';

/** A removal this large is more often a fault or a lost permission than a clean-up (mass removal guard). */
const largestShare = 0.4;
const alwaysAllowed = 10;

/**
 * Is what came all there is? complete ⇔ the server's total = distinct rows fetched = stored + left out, none refused. Only then are
 * the records this run did not see removed: counted as filtered where the run reads active clients only and earlier
 * ones did not, else as deleted, and not at all where too many would vanish at once.
 */
export function judgeBooks(checkpoint: Checkpoint, books: Books, run: SyncRun, now: number): Judgement {
  const { count, paging } = checkpoint;
  const { firstTotal, lastTotal } = paging;
  const shrunk = firstTotal !== null && lastTotal !== null && lastTotal < firstTotal;
  const narrowed = run.activeOnly && checkpoint.holdsUnfiltered;
  const failure =
    whatIsWrong(checkpoint, books) ?? tooManyGone(books, checkpoint.cursor.removalConfirmed, narrowed);
  const removed = failure ? 0 : books.unseen;
  return {
    removeUnseen: failure === null,
    cursor: cursorAfter(checkpoint, books, run, failure ? null : now),
    count: {
      ...count,
      state: failure ? 'incomplete' : 'complete',
      total: shrunk && count.fetched === firstTotal ? firstTotal : lastTotal,
      stored: books.seen,
      leftOut: books.leftOut,
      deleted: narrowed ? 0 : removed,
      filtered: narrowed ? removed : 0,
      failure,
      startedAt: count.startedAt ?? now,
      endedAt: now,
    },
  };
}

/** Only a complete full pass establishes anything; after an incomplete one the next is full again. */
function cursorAfter(
  { cursor, pass }: Checkpoint,
  books: Books,
  run: SyncRun,
  completeAt: number | null,
): Cursor {
  if (completeAt === null) return { ...cursor, fullAt: null };
  return {
    ...cursor,
    changedTo: pass?.startedAt ?? null,
    fullAt: completeAt,
    rows: books.seen + books.leftOut,
    leftOut: books.leftOut,
    activeOnly: run.activeOnly,
    activeClients: pass?.activeClients ?? '',
    // An update of Halo may mend it: proven anew after each full pass.
    filter: cursor.filter === 'ignored' ? 'unproven' : cursor.filter,
    removalConfirmed: 0,
  };
}

/** Why the rows that came are not all there are, or not all kept; null where they are. */
export function whatIsWrong({ type, count, paging, nextPage }: Checkpoint, books: Books): Failure | null {
  const { fetched, requests } = count;
  const page = nextPage - 1;
  if (paging.cutShort === 'repeated-page') return makeFailure('sync.repeated_page', { page, fetched });
  if (paging.cutShort === 'unreadable-page') return makeFailure('sync.unreadable_page', { page });
  if (paging.cutShort === 'too-many-pages') return makeFailure('sync.too_many_pages', { requests, fetched });
  const { firstTotal, lastTotal: total } = paging;
  // Every Halo has clients: an empty answer is a restriction or a missing team, not an empty Halo.
  if (type === 'clients' && fetched === 0) return makeFailure('api.sees_nothing', { type: 'Clients' });
  if (total === null) return makeFailure('sync.total_unknown', { fetched });
  if (fetched < total) return makeFailure('sync.rows_missing', { total, fetched, missing: total - fetched });
  // Rows deleted in Halo after they were read: the count at the start is then as good as the one at the end.
  if (fetched > total && fetched !== firstTotal) {
    return firstTotal !== null && fetched < firstTotal
      ? makeFailure('sync.changed_while_reading', { first: firstTotal, last: total, fetched })
      : makeFailure('sync.total_too_low', { total, fetched });
  }
  const refused = count.refused.reduce((sum, each) => sum + each.count, 0);
  const kept = books.seen + books.leftOut;
  if (kept + refused !== fetched) return makeFailure('sync.books_differ', { fetched, stored: kept });
  if (refused === 0) return null;
  const reasons = count.refused.map(({ reason }) => reason.replaceAll('-', ' ')).join(', ');
  return makeFailure('sync.rows_refused', { count: refused, reasons });
}

/** A filter just switched on may take any share, but neither it nor a clean-up leaves nothing of what was there. */
function tooManyGone({ seen, leftOut, unseen }: Books, confirmed: number, narrowed: boolean): Failure | null {
  const held = seen + unseen;
  // What was confirmed, and a little that went meanwhile.
  if (unseen === 0 || unseen <= confirmed * 1.1) return null;
  const everything = seen + leftOut === 0;
  const most = !narrowed && unseen > alwaysAllowed && unseen > held * largestShare;
  return everything || most ? makeFailure('sync.mass_removal', { unseen, held }) : null;
}
