import type { Paging } from '../store/paging';
import type { PageSeen } from './page-seen';

/** A server that changes its page length more often than this has no positions to reckon with. */
const mostResizes = 8;

/** A paging in which pages are counted one by one, whatever their length. */
export const isIrregular = ({ resizes }: Paging): boolean => resizes > mostResizes;

/** The page that holds the first row not yet read. */
export const pageOfNext = ({ position, pageLength }: Paging): number =>
  Math.floor(position / Math.max(1, pageLength ?? 1)) + 1;

/**
 * Takes note of a total. New rows get higher ids than all before, so in a list with the highest ids first they come in front and push the
 * read part back; only deleted rows pull unread ones into it, and by no more than the total then fell. So it is enough to go
 * back as far as the total fell, for any number of rows that went and came between two answers, and any time between them.
 */
export function withTotal(paging: Paging, total: number | null): Paging {
  if (total === null) return paging;
  const fell = Math.max(0, (paging.lastTotal ?? total) - total);
  return {
    ...paging,
    firstTotal: paging.firstTotal ?? total,
    lastTotal: total,
    dropped: paging.dropped + fell,
    position: Math.max(0, paging.position - fell),
  };
}

/**
 * Places a page with rows in the list. The page length follows what comes, never what was asked for: a longer page shows a raised cap, a
 * shorter one a lowered cap where the server says so; else it left some rows out of it. A page that lies beyond a gap moves
 * nothing: the gap is read first, and then the page again.
 */
export function placePage(paging: Paging, page: PageSeen): Paging {
  const sized = withLength(paging, lengthAfter(paging, page));
  const length = sized.pageLength ?? page.rows;
  const from = (page.number - 1) * length;
  const atEnd = paging.lastTotal !== null && from + page.rows >= paging.lastTotal;
  const to = page.rows < length && !atEnd ? from + length : from + page.rows;
  const joins = from <= paging.position || isIrregular(sized);
  const position = joins ? Math.max(paging.position, to) : paging.position;
  // After a new length the numbers begin anew.
  const lastPage = Math.max(
    page.number,
    sized.resizes > paging.resizes ? Math.ceil(position / length) : paging.lastPage,
  );
  return { ...sized, position, lastPage };
}

/** Page 1 tells the length for certain: no row lies before it, and there are more behind. */
export const measured = (paging: Paging, page: PageSeen): Paging => ({
  ...withLength(paging, page.rows),
  sureOfLength: true,
});

const withLength = (paging: Paging, length: number): Paging => ({
  ...paging,
  pageLength: length,
  resizes: paging.resizes + (paging.pageLength !== null && paging.pageLength !== length ? 1 : 0),
});

function lengthAfter({ pageLength }: Paging, { rows, pageSize }: PageSeen): number {
  if (pageLength === null || rows >= pageLength) return rows;
  return pageSize !== null && pageSize >= rows && pageSize < pageLength ? pageSize : pageLength;
}
