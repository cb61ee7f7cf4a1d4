import type { Tally } from '../store/commit-page';
import type { Checkpoint, Paging, Refusal, TypeCount } from '../store/sync-run';

/** A page as it came. */
export interface PageSeen {
  readonly number: number;
  /** Rows on it, refused ones included. */
  readonly rows: number;
  /** record_count, as told with this page. */
  readonly total: number | null;
  readonly refused: readonly Refusal[];
  /** Rows asked for. */
  readonly asked: number;
  /** Requests since the page before: this one, and those for pages that were not needed. */
  readonly requests: number;
  /** The server's clock, ms since the epoch, or null. */
  readonly serverTime: number | null;
  readonly now: number;
}

/** Far beyond any tenant (two million rows of one type): an answer that never ends is cut off here. */
export const mostRequests = 20_000;

/** The shortest page known to be full: some endpoints cap at 50 rows, most at 100 (Halo's API, seen on v2.236). */
const shortestFullPage = 50;

/**
 * The checkpoint after a page. Rows decide, not page counts: the pass goes on until an empty page, until as many rows as
 * the server counts have come, or until a page brings nothing new. Nothing is derived from the page size asked for, since
 * Halo caps it, and the cap may change between two pages.
 */
export function advance(before: Checkpoint, page: PageSeen, tally: Tally): Checkpoint {
  const first = before.paging.phase === 'pages' && page.number > before.paging.lastPage;
  const count = counted(before.count, page, tally, first);
  const told = page.rows > 0 && page.total === 0 ? null : page.total;
  const opening = before.paging.pageLength === null;
  const paging: Paging = {
    ...before.paging,
    pageLength: before.paging.pageLength ?? page.rows,
    lastPage: page.rows > 0 ? Math.max(before.paging.lastPage, page.number) : before.paging.lastPage,
    firstTotal: opening ? told : before.paging.firstTotal,
    lastTotal: opening || (page.rows > 0 && told !== null) ? told : before.paging.lastTotal,
  };
  const total = opening ? told : count.total;
  const after: Checkpoint = {
    ...before,
    count: { ...count, total },
    paging,
    pass: opening && before.pass ? { ...before.pass, startedAt: page.serverTime } : before.pass,
    setbacks: 0,
    nextPage: page.number + 1,
  };
  if (count.requests >= mostRequests) return cut(after, 'too-many-pages');
  if (paging.phase === 'tail') return afterTail(after, page, tally);
  if (paging.phase === 'again') {
    return page.rows === 0 || page.number >= paging.lastPage || !isMissing(after) ? done(after) : after;
  }
  return first ? afterNewPage(before, after, page, tally) : after;
}

function afterNewPage(before: Checkpoint, after: Checkpoint, page: PageSeen, tally: Tally): Checkpoint {
  const { lastTotal } = after.paging;
  const { fetched } = after.count;
  const length = after.paging.pageLength ?? page.rows;
  if (page.rows === 0) return endOfPass(after);
  if (page.rows > length) return resized(after, page, (page.number - 1) * length);
  if (tally.fresh === 0 && tally.known > 0) {
    if (page.rows < length) return resized(after, page, before.paging.lastPage * length);
    return lastTotal !== null && fetched >= lastTotal ? done(after) : cut(after, 'repeated-page');
  }
  if (tally.fresh === 0 && lastTotal === null) return cut(after, 'unreadable-page');
  const gone = (before.paging.lastTotal ?? 0) - (lastTotal ?? 0);
  if (page.number > 1 && lastTotal !== null && gone > 0) {
    // Rows deleted since the page before moved all later ones forward, and as many slipped past: look there again.
    return { ...after, nextPage: Math.max(1, page.number - Math.ceil(gone / length)) };
  }
  // A later page as long as the first is full, whatever the cap: a total that is too low must not end the pass there.
  const fullEnough = page.rows >= shortestFullPage || page.number > 1;
  const mayBeFull = page.rows >= length && fullEnough && page.rows <= page.asked;
  return fetched === lastTotal && !mayBeFull ? done(after) : after;
}

/** The server's cap changed: `position` rows are read without a gap; go on at the page that holds the next one. */
function resized(after: Checkpoint, page: PageSeen, position: number): Checkpoint {
  const nextPage = Math.floor(position / page.rows) + 1;
  const lastPage = page.rows > (after.paging.pageLength ?? 0) ? page.number : nextPage - 1;
  return { ...after, nextPage, paging: { ...after.paging, pageLength: page.rows, lastPage } };
}

/** Rows are missing: the last page may have grown after it was read; if that was not it, rows may have moved forward. */
const endOfPass = (after: Checkpoint): Checkpoint =>
  isMissing(after) && after.paging.lastPage > 0
    ? { ...after, nextPage: after.paging.lastPage, paging: { ...after.paging, phase: 'tail' } }
    : done(after);

function afterTail(after: Checkpoint, page: PageSeen, tally: Tally): Checkpoint {
  if (!isMissing(after)) return done(after);
  if (tally.fresh > 0 && page.rows >= (after.paging.pageLength ?? 0)) {
    return { ...after, paging: { ...after.paging, phase: 'pages' } };
  }
  const moved = after.count.duplicates > 0 || after.paging.firstTotal !== after.paging.lastTotal;
  return moved ? { ...after, nextPage: 1, paging: { ...after.paging, phase: 'again' } } : done(after);
}

function counted(count: TypeCount, page: PageSeen, tally: Tally, first: boolean): TypeCount {
  const refusedNow = first ? page.refused : [];
  return {
    ...count,
    state: 'running',
    startedAt: count.startedAt ?? page.now,
    requests: count.requests + page.requests,
    fetched: count.fetched + tally.fresh + refusedNow.reduce((sum, { count: each }) => sum + each, 0),
    stored: count.stored + tally.fresh,
    unchanged: count.unchanged + tally.unchanged,
    duplicates: count.duplicates + (first ? tally.known : 0),
    refused: refusedNow.reduce(addRefusal, count.refused),
  };
}

const addRefusal = (all: readonly Refusal[], one: Refusal): readonly Refusal[] =>
  all.some(({ reason }) => reason === one.reason)
    ? all.map((each) => (each.reason === one.reason ? { ...each, count: each.count + one.count } : each))
    : [...all, one];

const isMissing = ({ count, paging }: Checkpoint) =>
  paging.lastTotal !== null && count.fetched < paging.lastTotal;
const done = (after: Checkpoint): Checkpoint => ({ ...after, paging: { ...after.paging, phase: 'done' } });
const cut = (after: Checkpoint, cutShort: NonNullable<Paging['cutShort']>): Checkpoint => ({
  ...after,
  paging: { ...after.paging, phase: 'done', cutShort },
});
