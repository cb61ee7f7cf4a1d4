import type { Result } from '../core/result';
import type { RowsPage } from '../halo/read-page';
import type { Checkpoint } from '../store/sync-run';

/** A page in hand, and how many requests were made for it and for pages that turned out not to be needed. */
export interface PageInHand {
  readonly number: number;
  readonly page: Result<RowsPage>;
  readonly requests: number;
}

/** Answers slower than this leave the line idle between them; then more are kept on their way. */
const slowMs = 40;
const most = { quick: 2, slow: 4 } as const;
/** After a failure one at a time; another after each so many pages that came. */
const pagesPerStep = 5;

/**
 * Keeps a few pages on their way while one is written. Which pages come next is guessed from the total and the page length
 * and may be wrong: what is not asked for after all is dropped. Pages are handed out one by one, in the order the checkpoint asks for.
 */
export function readAhead(read: (page: number) => Promise<Result<RowsPage>>) {
  const under = new Map<number, Promise<Result<RowsPage>>>();
  let width: number = most.quick;
  let came = 0;
  let average = 0;
  let sent = 0;

  const start = (page: number) => {
    const began = performance.now();
    sent += 1;
    under.set(
      page,
      read(page).then((answer) => {
        average = average * 0.7 + (performance.now() - began) * 0.3;
        return answer;
      }),
    );
  };

  return {
    async next({ nextPage, paging }: Checkpoint): Promise<PageInHand> {
      for (const page of under.keys())
        if (page < nextPage || page >= nextPage + most.slow) under.delete(page);
      if (!under.has(nextPage)) {
        // A jump: what is on its way may be older than the reason for it.
        under.clear();
        start(nextPage);
      }
      for (let page = nextPage + 1; page < nextPage + width && page <= lastExpected(paging); page += 1)
        if (!under.has(page)) start(page);
      const page = await (under.get(nextPage) ?? read(nextPage));
      under.delete(nextPage);
      came = page.ok ? came + 1 : 0;
      const widest = average > slowMs ? most.slow : most.quick;
      width = page.ok ? Math.min(widest, width + (came % pagesPerStep === 0 ? 1 : 0)) : 1;
      const requests = sent;
      sent = 0;
      return { number: nextPage, page, requests };
    },
  };
}

/** The last page that certainly has rows, as far as is known; 0 where it is not. */
function lastExpected({ phase, pageLength, lastPage, lastTotal }: Checkpoint['paging']): number {
  if (phase === 'again') return lastPage;
  // The first two pages one by one: some endpoints give page 1 for ever.
  return phase === 'pages' && lastPage >= 2 && pageLength && lastTotal
    ? Math.ceil(lastTotal / pageLength)
    : 0;
}
