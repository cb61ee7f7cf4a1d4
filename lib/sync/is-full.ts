import type { PageSeen } from './page-seen';

/** The shortest page known to be full: some endpoints cap at 50 rows, most at 100 (Halo's API, seen on v2.236). */
const shortestFullPage = 50;

/**
 * May more rows follow, whatever the total says? A total that is too low must not end the pass after a page that is as long as
 * pages get: as long as the page before, as the server says they are, or longer than the total itself.
 */
export function isFull(page: PageSeen, pageLength: number): boolean {
  const { rows, pageSize, total, number, asked } = page;
  if (rows < pageLength || rows > asked) return false;
  if (number > 1 || rows >= shortestFullPage) return true;
  return rows > 0 && ((pageSize !== null && rows >= pageSize) || (total !== null && rows > total));
}
