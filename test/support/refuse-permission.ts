import type { Page } from 'playwright-core';

interface Chrome {
  readonly tabs: { getCurrent(): Promise<{ readonly id: number; readonly windowId: number }> };
  readonly windows: {
    create(what: { tabId: number }): Promise<unknown>;
    remove(id: number): Promise<void>;
  };
}
declare const chrome: Chrome;

/**
 * Answers the browser's own permission dialogue, open over one of the extension's pages, with no. It belongs to the window and
 * not to the page: the page's tab moves to a new window, and the old one is closed with the dialogue in it, which is the answer
 * a person gives by Escape or Cancel (seen on Chromium 156).
 */
export const refusePermission = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { id, windowId } = await chrome.tabs.getCurrent();
    await chrome.windows.create({ tabId: id });
    // The last tab may have taken its window with it already.
    await chrome.windows.remove(windowId).catch(() => undefined);
  });
