import { browser } from 'wxt/browser';
import type { CapturedTrial } from '../../../lib/store/captured-trial';

/**
 * Does this tab tell whether the form the secret was captured in is saved? Another one that shows the application may have been
 * opened before, and tells only once the tab of the form is gone.
 */
export async function isItsTab({ tabId: own }: CapturedTrial, tabId: number | null): Promise<boolean> {
  if (own === null || own === tabId) return true;
  return browser.tabs.get(own).then(
    () => false,
    () => true,
  );
}
