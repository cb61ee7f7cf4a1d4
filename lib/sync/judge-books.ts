import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import type { Books } from '../store/books';
import type { Judgement } from '../store/finish-type';
import type { MarkedPage } from '../store/paging';
import type { Checkpoint, Cursor, SyncRun } from '../store/sync-run';
import { goneSoFar } from './close-pass';

/** A removal this large is more often a fault or a lost permission than a clean-up (mass removal guard). */
const largestShare = 0.4;
const alwaysAllowed = 2;

/**
 * Is what came all there is? complete ⇔ the server's total = distinct rows fetched = stored + left out, none refused. Only then are
 * the records this run did not see removed, and where nothing is wrong but that rows read were deleted meanwhile: counted as filtered
 * where the run reads active clients only and earlier ones did not, else as deleted, and not at all where too many would
 * vanish at once.
 */
export function judgeBooks(checkpoint: Checkpoint, books: Books, run: SyncRun, now: number): Judgement {
  const { type, count, paging, cursor } = checkpoint;
  // Halo filters inactive clients only; of every other type a row that is missing was deleted.
  const narrowed = type === 'clients' && run.activeOnly && checkpoint.holdsUnfiltered;
  const surplus = whatIsTooMuch(checkpoint);
  const waiting = surplus?.code === 'sync.removals_waiting' ? count.fetched - (paging.lastTotal ?? 0) : 0;
  const unproven =
    whatIsWrong(checkpoint, books) ??
    (waiting > 0 ? null : surplus) ??
    tooManyGone(books, cursor.removalConfirmed, narrowed);
  const failure = unproven ?? surplus;
  const proven = unproven === null;
  const removed = proven ? books.unseen : 0;
  return {
    removeUnseen: proven,
    cursor: { ...cursorAfter(checkpoint, books, run, proven ? now : null), waiting: proven ? waiting : 0 },
    count: {
      ...count,
      state: failure ? 'incomplete' : 'complete',
      total: paging.lastTotal,
      stored: books.seen,
      leftOut: books.leftOut,
      deleted: count.deleted + (narrowed ? 0 : removed),
      filtered: count.filtered + (narrowed ? removed : 0),
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

/** Every Halo has clients: an empty answer is a restriction or a missing team, not an empty Halo. */
export const isNeverEmpty = (type: ResourceType): boolean => type === 'clients';

/** Why the rows that came are not all there are, or not all kept; null where they are. */
export function whatIsWrong(checkpoint: Checkpoint, books: Books): Failure | null {
  const { type, count, paging, nextPage, pass } = checkpoint;
  const { fetched, requests } = count;
  const { firstTotal: first, lastTotal: total, marked } = paging;
  const page = nextPage - 1;
  if (marked.length > 0) return pagesUnread(marked);
  if (paging.cutShort === 'repeated-page') return makeFailure('sync.repeated_page', { page, fetched });
  if (paging.cutShort === 'unreadable-page') return makeFailure('sync.unreadable_page', { page });
  if (paging.cutShort === 'too-many-pages') return makeFailure('sync.too_many_pages', { requests, fetched });
  if (paging.cutShort === 'changed')
    return makeFailure('sync.changed_while_reading', { first, last: total, fetched });
  // Of the changes none need be clients.
  if (pass?.mode !== 'incremental' && fetched === 0 && isNeverEmpty(type))
    return makeFailure('api.sees_nothing', { type });
  if (total === null) return makeFailure('sync.total_unknown', { fetched });
  if (fetched < total) return makeFailure('sync.rows_missing', { total, fetched, missing: total - fetched });
  const refused = count.refused.reduce((sum, each) => sum + each.count, 0);
  const kept = books.seen + books.leftOut;
  if (kept + refused !== fetched) return makeFailure('sync.books_differ', { fetched, stored: kept });
  if (refused === 0) return null;
  const reasons = count.refused.map(({ reason }) => reason).join(', ');
  return makeFailure('sync.rows_refused', { count: refused, reasons });
}

/** More rows than there are: some were deleted after they were read, if as many were. */
function whatIsTooMuch({ count: { fetched }, paging }: Checkpoint): Failure | null {
  const total = paging.lastTotal;
  if (total === null || fetched <= total) return null;
  return fetched - total <= goneSoFar(paging)
    ? makeFailure('sync.removals_waiting', { total, stored: fetched, removed: fetched - total })
    : makeFailure('sync.total_too_low', { total, fetched });
}

function pagesUnread(marked: readonly MarkedPage[]): Failure {
  const pages = marked.map(({ page }) => page);
  return makeFailure('sync.pages_unread', {
    pages: pages.slice(0, 20).join(', '),
    count: pages.length,
    why: [...new Set(marked.map(({ why }) => why))].join(', '),
  });
}

/** A filter just switched on may take any share, but neither it nor a clean-up leaves nothing of what was there. */
function tooManyGone({ seen, leftOut, unseen }: Books, confirmed: number, narrowed: boolean): Failure | null {
  const held = seen + unseen;
  // What was confirmed, and a little that went meanwhile.
  if (unseen === 0 || unseen <= confirmed * 1.1) return null;
  const everything = seen + leftOut === 0;
  const most = !narrowed && unseen > alwaysAllowed && unseen >= held * largestShare;
  return everything || most ? makeFailure('sync.mass_removal', { unseen, held }) : null;
}
