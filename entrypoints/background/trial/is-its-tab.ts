import { browser } from 'wxt/browser';
import { recognise } from '../../../lib/page/recognise';
import type { CapturedTrial } from '../../../lib/store/captured-trial';

/**
 * Does this tab tell whether the form the secret was captured in is saved? Another one that shows the application may have been
 * opened before, and tells only once the tab of the form is closed or shows something else.
 */
export async function isItsTab(
  { tabId: own, record }: CapturedTrial,
  tabId: number | null,
): Promise<boolean> {
  if (own === null || own === tabId) return true;
  const url = await addressOf(own);
  if (url === 'closed') return true;
  return record !== null && url !== null && nameOf(url) !== record;
}

/** The record a tab shows, by a name of its own; null where it shows none, or the browser does not tell. */
export async function recordIn(tabId: number | null): Promise<string | null> {
  const url = tabId === null ? null : await addressOf(tabId);
  return url === null || url === 'closed' ? null : nameOf(url);
}

const nameOf = (url: string): string | null => {
  const place = recognise(new URL(url));
  return place && `${place.instance} ${place.page} ${place.recordId}`;
};

async function addressOf(tabId: number): Promise<string | null | 'closed'> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url || null;
  } catch {
    // So the browser says that there is no such tab any more.
    return 'closed';
  }
}
