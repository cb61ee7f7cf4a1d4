import type { Sights } from '../sight';
import type { ShownPage } from './eyes';

/** What is on one tab: not shown while another is open. */
export function onTab(tab: string, page: ShownPage, sights: Sights): Sights {
  if (page.tab === tab) return sights;
  return Object.fromEntries(
    Object.keys(sights).map((key) => [key, { seen: 'notShown', why: 'otherTab' } as const]),
  );
}
