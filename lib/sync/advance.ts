import type { Paging } from '../store/paging';
import type { Checkpoint, Refusal, TypeCount } from '../store/sync-run';
import type { Tally } from '../store/take-in';
import { afterFront, closePass, cutShort, endOfList, goOn, mayMeasure, measure } from './close-pass';
import { isFull } from './is-full';
import { orderOf, type PageSeen } from './page-seen';
import { isIrregular, measured, placePage, withTotal } from './place-page';

/** Far beyond any tenant (two million rows of one type): an answer that never ends is cut off here. */
export const mostRequests = 20_000;
/** A list that has to be gone back in for ever: more answers than so many for each page are not worth it. */
const mostReads = ({ lastPage }: Paging): number => 40 + 6 * lastPage;

/** Are the rows of this answer to be kept? */
export const takesIn = ({ paging: { phase } }: Checkpoint): boolean => phase !== 'closing';

/**
 * The checkpoint after a page. Rows decide, not page counts: the pass goes on until the server has no more, and goes back where
 * rows deleted meanwhile moved others past it. Nothing is derived from the page size asked for, since Halo caps it, and
 * the cap may change between two pages.
 */
export function advance(before: Checkpoint, page: PageSeen, tally: Tally): Checkpoint {
  const { paging, pass } = before;
  const first = paging.phase === 'pages' && paging.look.again === 0 && page.number > paging.lastPage;
  const read: Paging = { ...paging, reads: paging.reads + 1, putOffs: 0 };
  const after: Checkpoint = {
    ...before,
    count: counted(before.count, page, tally, first),
    paging: takesIn(before) ? learnt(read, page, tally) : read,
    pass: paging.reads === 0 && pass ? { ...pass, startedAt: pass.startedAt ?? page.serverTime } : pass,
    setbacks: 0,
  };
  const next = step(before, after, page, tally, first);
  // People are shown the newest total there is.
  return { ...next, count: { ...next.count, total: next.paging.lastTotal ?? next.count.total } };
}

function step(
  before: Checkpoint,
  after: Checkpoint,
  page: PageSeen,
  tally: Tally,
  first: boolean,
): Checkpoint {
  const { reads, lastTotal } = after.paging;
  if (after.count.requests >= mostRequests) return cutShort(after, 'too-many-pages');
  if (reads > mostReads(after.paging))
    return cutShort(after, lastTotal === null ? 'too-many-pages' : 'changed');
  switch (before.paging.phase) {
    case 'closing':
      return closePass(before, after, page);
    case 'front':
      return afterFront(after, page, tally.known);
    case 'measure':
      return goOn({ ...after, paging: measured(withTotal(after.paging, page.total || null), page) });
    default:
      return page.rows === 0 ? afterNothing(after, page) : afterRows(before, after, page, tally, first);
  }
}

/** Beyond its end a list counts no rows at all; only an empty first page tells that there are none. */
function afterNothing(after: Checkpoint, page: PageSeen): Checkpoint {
  const paging = page.number === 1 ? withTotal(after.paging, page.total) : after.paging;
  return endOfList({ ...after, paging: { ...paging, foundEnd: true } });
}

function afterRows(
  before: Checkpoint,
  after: Checkpoint,
  page: PageSeen,
  tally: Tally,
  first: boolean,
): Checkpoint {
  const told = page.total || null;
  const totalled = withTotal(after.paging, told);
  const placed = placePage(totalled, page);
  const resized = placed.resizes > totalled.resizes;
  const length = placed.pageLength ?? page.rows;
  // Rows read before lie on the page where rows came in front of it meanwhile.
  const rose = Math.max(0, (told ?? 0) - (before.paging.lastTotal ?? told ?? 0));
  const overlap = Math.max(0, totalled.position + rose - (page.number - 1) * length);
  const twice = first && !resized ? Math.max(0, tally.known - overlap) : 0;
  if (
    page.number > 1 &&
    !isIrregular(placed) &&
    !placed.sureOfLength &&
    isOddlyShort(placed, page, first, twice)
  ) {
    // A lowered cap would explain it.
    if (mayMeasure(placed)) return measure({ ...after, paging: { ...totalled, lastPage: placed.lastPage } });
    if (!first) return cutShort({ ...after, paging: placed }, 'changed');
  }
  const now: Checkpoint = {
    ...after,
    count: { ...after.count, duplicates: after.count.duplicates + twice },
    paging: { ...blurred(placed, page), sureOfLength: false, foundEnd: false },
  };
  if (page.number > 1 && first && !resized && tally.fresh === 0 && !isIrregular(placed)) {
    const missing = told === null || now.count.fetched < told;
    if (twice > 0 && missing) return cutShort(now, 'repeated-page');
    if (tally.known === 0 && told === null) return cutShort(now, 'unreadable-page');
  }
  const { position, lastTotal } = placed;
  const through = lastTotal !== null && position >= lastTotal;
  if (through && now.count.fetched >= lastTotal && !isFull(page, length)) return endOfList(now);
  if (lastTotal !== null && !through && !isIrregular(placed)) return goOn(now);
  // Where the rows should be through and are not, pages are counted: the next one may hold more.
  return {
    ...now,
    nextPage: page.number + 1,
    paging: { ...now.paging, position: Math.max(position, page.number * length) },
  };
}

/** A page that lacks rows, or has one twice, leaves open which rows lie where. */
function blurred(placed: Paging, page: PageSeen): Paging {
  const { pageLength, lastTotal } = placed;
  const left = lastTotal === null ? page.rows : lastTotal - (page.number - 1) * (pageLength ?? 0);
  const isShort = page.rows < Math.min(left, pageLength ?? 0);
  const hasTwins = new Set(page.ids).size < page.ids.length;
  return isShort || hasTwins ? { ...placed, resizes: placed.resizes + 1 } : placed;
}

/** Is the page shorter than pages are, and not as long as what is left of the list? A new one may be, if all its rows are new. */
function isOddlyShort(
  { pageLength, lastTotal }: Paging,
  page: PageSeen,
  first: boolean,
  twice: number,
): boolean {
  const { rows, number, pageSize } = page;
  if (pageLength === null || rows >= pageLength) return false;
  const left = lastTotal === null ? pageLength : lastTotal - (number - 1) * pageLength;
  return first ? twice > 0 || rows > left : pageSize === null || rows !== Math.min(left, pageLength);
}

/** What a page tells of the list's order, and of the rows that are new in it. */
function learnt(paging: Paging, page: PageSeen, tally: Tally): Paging {
  const orders = page.ids.map(orderOf);
  const falls = orders.every((order, at) => order > 0 && (at === 0 || order < (orders[at - 1] ?? 0)));
  const highest = Math.max(paging.highest, ...orders);
  const begins = paging.reads === 1;
  const newestAtStart = begins ? highest : paging.newestAtStart;
  // With one row to a page only the second page shows the order.
  const rises =
    paging.reads === 2 && page.number > 1 && page.total === paging.lastTotal && highest > newestAtStart;
  const added = tally.freshIds.filter((id) => orderOf(id) > newestAtStart).length;
  return {
    ...paging,
    newestFirst: paging.newestFirst !== false && falls && !rises,
    newestAtStart,
    highest,
    added: paging.added + (begins ? 0 : added),
    look: { ...paging.look, fresh: paging.look.fresh + tally.fresh },
  };
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
    filtered: count.filtered + tally.filtered,
    refused: refusedNow.reduce(addRefusal, count.refused),
  };
}

const addRefusal = (all: readonly Refusal[], one: Refusal): readonly Refusal[] =>
  all.some(({ reason }) => reason === one.reason)
    ? all.map((each) => (each.reason === one.reason ? { ...each, count: each.count + one.count } : each))
    : [...all, one];
