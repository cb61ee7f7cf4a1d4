import type { Paging } from '../store/paging';
import type { Checkpoint } from '../store/sync-run';
import { orderOf, type PageSeen } from './page-seen';
import { isIrregular, pageOfNext, withTotal } from './place-page';

/** A list that still changes at its end after so many looks at it is left for the next run. */
const mostClosings = 10;
/** So often page 1 is asked for in a pass to learn that the page length changed. */
const mostMeasured = 6;
/** A list is read at most so often again from its start. */
const mostLooks = 2;
/** Removed rows are looked for at most so often in a pass. */
export const mostSearches = 3;

export const mayMeasure = (paging: Paging): boolean => paging.measured < mostMeasured;

/** Page 1 is asked for once more, for its length. */
export const measure = (after: Checkpoint): Checkpoint => toPage1(after, 'measure');

/** The end of the list is reached: is that all there is? */
export function endOfList(after: Checkpoint): Checkpoint {
  const { paging, pass } = after;
  if (paging.marked.length > 0 || paging.lastTotal === null) return done(after);
  if (pass?.mode === 'incremental') {
    const doubtful = isMissing(after) && (hasMoved(paging) || after.count.duplicates > 0);
    return doubtful && paging.look.again === 0 ? lookAgain(after) : done(after);
  }
  if (paging.lastPage <= 1 && paging.look.again === 0) return done(after);
  return paging.newestFirst ? closing(after) : endOfLook(after);
}

/**
 * The list as it is at the end. Its newest row tells whether rows have come since the pass began; without any, as many rows as there
 * are were read. More rows read than there are were deleted after they were read; fewer means that some did not come.
 */
export function closePass(before: Checkpoint, after: Checkpoint, page: PageSeen): Checkpoint {
  const total = page.rows > 0 && page.total === 0 ? null : page.total;
  if (total === null) return done(withPaging(after, { ...after.paging, lastTotal: null }));
  const rose = total - (before.paging.lastTotal ?? total);
  const noted = withTotal(after.paging, total);
  const isNewer = orderOf(page.ids[0]) > noted.highest;
  // Rows that came in front have pushed the read part back by as many.
  const position = noted.position + (isNewer ? Math.max(0, rose) : 0);
  const paging: Paging = { ...noted, position, closings: after.paging.closings + 1 };
  const now = withPaging(after, paging);
  if (paging.closings > mostClosings) return cutShort(now, 'changed');
  if (paging.position < total) {
    if (!paging.foundEnd || rose !== 0) return goOn(now);
    // The list ended before it should: a longer page length would explain it, and page 1 tells that.
    if (paging.closings === 1) return measure(now);
    return isMissing(now) || !hasMoved(paging) ? done(now) : cutShort(now, 'changed');
  }
  if (isIrregular(paging) && hasMoved(paging)) return cutShort(now, 'changed');
  return isNewer ? toPage1(now, 'front') : settle(now);
}

/** The rows in front are taken in until one comes that was read before. */
export function afterFront(after: Checkpoint, page: PageSeen, known: number): Checkpoint {
  const before = after.paging;
  const paging = withTotal(before, page.total === 0 ? null : page.total);
  const now = withPaging(after, paging);
  if (page.number > 1 && paging.lastTotal !== before.lastTotal) return toPage1(now, 'front');
  if (known === 0 && page.rows > 0) return { ...now, nextPage: page.number + 1 };
  return page.number > 1 || page.rows === 0 || paging.lastTotal !== before.lastTotal
    ? closing(now)
    : settle(now);
}

/** Everything is read; is it certain that no row was passed over? */
function settle(now: Checkpoint): Checkpoint {
  const { look, firstTotal, lastTotal, dropped, added, resizes } = now.paging;
  // By how much the total rose from answer to answer: by more than rows came in front, and some came elsewhere.
  const rose = (lastTotal ?? 0) - (look.total ?? firstTotal ?? 0) + dropped - look.dropped;
  const elsewhere = rose > added - look.added;
  // Where the page length changed, positions are not certain enough to make up for deleted rows.
  const blurred = resizes > look.resizes && hasMoved(now.paging);
  if (elsewhere || blurred) return look.again < mostLooks ? lookAgain(now) : cutShort(now, 'changed');
  const doubtful = isMissing(now) && (hasMoved(now.paging) || now.count.duplicates > 0);
  return doubtful && look.again === 0 ? lookAgain(now) : done(now);
}

/** Without an order to reckon with only a second look that shows nothing new, on a list of the same length, proves that no row was passed over. */
function endOfLook(after: Checkpoint): Checkpoint {
  const { look, lastTotal, dropped } = after.paging;
  if (look.again > 0 && look.fresh === 0 && look.total === lastTotal && look.dropped === dropped)
    return done(after);
  if (look.again < mostLooks) return lookAgain(after);
  return isMissing(after) ? done(after) : cutShort(after, 'changed');
}

const closing = (after: Checkpoint): Checkpoint => toPage1(after, 'closing');

const toPage1 = (after: Checkpoint, phase: Paging['phase']): Checkpoint => ({
  ...after,
  nextPage: 1,
  paging: {
    ...after.paging,
    phase,
    measured: after.paging.measured + (phase === 'measure' ? 1 : 0),
  },
});

/** From the first row again. */
function lookAgain(after: Checkpoint): Checkpoint {
  const { look, lastTotal, dropped, added, resizes } = after.paging;
  const next = { again: look.again + 1, total: lastTotal, dropped, added, resizes, fresh: 0 };
  const paging: Paging = { ...after.paging, phase: 'pages', position: 0, foundEnd: false, look: next };
  return { ...after, nextPage: 1, paging };
}

/** The end of the list once more, because it changed while removed rows were looked for. */
export const closeAgain = (after: Checkpoint): Checkpoint =>
  closing(withPaging(after, { ...after.paging, closings: 0 }));

/** The list holds rows that were not read: from the start again, if it may. */
export const lookOnceMore = (after: Checkpoint): Checkpoint =>
  after.paging.look.again < mostLooks ? lookAgain(after) : cutShort(after, 'changed');

/** Rows that were read and are now found to be removed do not count as read. */
export const withoutRemoved = ({ count, ...rest }: Checkpoint, removed: number): Checkpoint => ({
  ...rest,
  count: { ...count, fetched: count.fetched - removed },
});

/** Rows deleted in Halo since the pass began, as far as its answers tell. */
export const goneSoFar = ({ firstTotal, lastTotal, added, dropped }: Paging): number =>
  Math.max(dropped, (firstTotal ?? 0) + added - (lastTotal ?? 0));

export const hasMoved = ({ firstTotal, lastTotal, added, dropped }: Paging): boolean =>
  firstTotal !== lastTotal || dropped > 0 || added > 0;

export const isMissing = ({ count, paging }: Checkpoint): boolean =>
  paging.lastTotal !== null && count.fetched < paging.lastTotal;

/** On with the first row not yet read. */
export const goOn = (after: Checkpoint): Checkpoint => ({
  ...after,
  nextPage: pageOfNext(after.paging),
  paging: { ...after.paging, phase: 'pages' },
});

export const done = (after: Checkpoint): Checkpoint => withPaging(after, { ...after.paging, phase: 'done' });

export const cutShort = (after: Checkpoint, why: NonNullable<Paging['cutShort']>): Checkpoint =>
  withPaging(after, { ...after.paging, phase: 'done', cutShort: why });

const withPaging = (after: Checkpoint, paging: Paging): Checkpoint => ({ ...after, paging });
