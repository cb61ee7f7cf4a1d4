import type { Result } from '../core/result';
import type { RowsPage } from '../halo/read-page';
import type { Paging } from '../store/paging';
import type { WantedPage } from './wanted-page';

/** A page in hand, and how many requests were made for it and for pages that turned out not to be needed. */
export interface PageInHand {
  readonly wanted: WantedPage;
  readonly page: Result<RowsPage>;
  readonly requests: number;
}

/** What came of a request, a throw included, so that one nobody waits for any more is not left unheard. */
type Came = { readonly page: Result<RowsPage> } | { readonly thrown: unknown };

/** A request under way, and what came of it as soon as it is there. */
interface Asked {
  readonly coming: Promise<Came>;
  came: Came | null;
}

/** Answers slower than this leave the line idle between them; then more are kept on their way. */
const slowMs = 40;
export const mostOnTheirWay = { quick: 2, slow: 4 } as const;
/** After a failure one at a time; another after each so many pages that came. */
const pagesPerStep = 5;

/**
 * Keeps a few pages on their way while one is written. Which pages come next is guessed from the total and the page length
 * and may be wrong: what is not asked for after all is dropped. Pages are handed out one by one, in the order they are wanted;
 * those on their way behind a page that failed are kept for when it came.
 */
export function readAhead(read: (wanted: WantedPage) => Promise<Result<RowsPage>>) {
  const under = new Map<number, Asked>();
  let width: number = mostOnTheirWay.quick;
  let came = 0;
  let average = 0;
  let sent = 0;
  let failed = 0;

  const answerTo = async (wanted: WantedPage): Promise<Came> => {
    const began = performance.now();
    sent += 1;
    try {
      const page = await read(wanted);
      average = average * 0.7 + (performance.now() - began) * 0.3;
      return { page };
    } catch (thrown) {
      return { thrown };
    }
  };

  const ask = (wanted: WantedPage): Asked => {
    const asked: Asked = {
      came: null,
      coming: answerTo(wanted).then((came) => {
        asked.came = came;
        return came;
      }),
    };
    return asked;
  };

  return {
    async next(paging: Paging, wanted: WantedPage): Promise<PageInHand> {
      const { page: number, size } = wanted;
      // A jump: what is on its way may be older than the reason for it.
      const jumps = paging.phase !== 'pages' || (!under.has(number) && failed !== number);
      for (const page of under.keys())
        if (jumps || page < number || page >= number + mostOnTheirWay.slow) under.delete(page);
      const now = under.get(number) ?? ask(wanted);
      under.delete(number);
      for (let page = number + 1; page < number + width && page <= lastExpected(paging); page += 1)
        if (!under.has(page)) under.set(page, ask({ page, size }));
      const answer = await now.coming;
      if ('thrown' in answer) throw answer.thrown;
      const { page } = answer;
      failed = page.ok ? 0 : number;
      came = page.ok ? came + 1 : 0;
      const widest = average > slowMs ? mostOnTheirWay.slow : mostOnTheirWay.quick;
      width = page.ok ? Math.min(widest, width + (came % pagesPerStep === 0 ? 1 : 0)) : 1;
      const requests = sent;
      sent = 0;
      return { wanted, page, requests };
    },

    /** Pages behind this one that are there already, in their order. They stay at hand until later ones are asked for. */
    arrived({ page: number, size }: WantedPage): PageInHand[] {
      const there: PageInHand[] = [];
      for (let page = number + 1; ; page += 1) {
        const came = under.get(page)?.came;
        if (!came || 'thrown' in came || !came.page.ok) return there;
        there.push({ wanted: { page, size }, page: came.page, requests: 0 });
      }
    },
  };
}

/** The last page that certainly has rows, as far as is known; 0 where it is not. */
function lastExpected({ phase, pageLength, lastPage, lastTotal }: Paging): number {
  // The first two pages one by one: some endpoints give page 1 for ever.
  return phase === 'pages' && lastPage >= 2 && pageLength && lastTotal
    ? Math.ceil(lastTotal / pageLength)
    : 0;
}
