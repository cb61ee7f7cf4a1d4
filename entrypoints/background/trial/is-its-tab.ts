import { browser } from 'wxt/browser';
import type { CapturedTrial } from '../../../lib/store/captured-trial';

/**
 * Does this tab tell whether the form the secret was captured in is saved? Another one that shows the application may have been
 * opened before, and tells only once the tab of the form is closed or shows another page.
 */
export async function isItsTab({ tabId: own, page }: CapturedTrial, tabId: number | null): Promise<boolean> {
  if (own === null || own === tabId) return true;
  const now = await pageOf(own);
  return now === 'closed' || (page !== null && now !== page);
}

/** The page a tab shows, without its query; null where the browser does not tell. */
export async function pageOf(tabId: number): Promise<string | null | 'closed'> {
  const [tab] = await Promise.allSettled([browser.tabs.get(tabId)]);
  if (tab.status === 'rejected') return 'closed';
  const { url } = tab.value;
  return url ? withoutQuery(url) : null;
}

/** The query may tell the record's tab, which changes while its form is open. */
const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');
