import type { Page } from 'playwright-core';

/**
 * Pages in plain windows of their own, opened by a page of the extension: unlike a tab behind another each is drawn, and what scrolls
 * into view is told so.
 */
export async function openWindows(own: Page, count: number): Promise<Page[]> {
  const pages: Page[] = [];
  while (pages.length < count) {
    const opened = own.context().waitForEvent('page');
    await own.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create(of: object): Promise<void> } };
      };
      return chrome.windows.create({ url: 'about:blank', type: 'popup', width: 1280, height: 800 });
    });
    const page = await opened;
    await page.waitForLoadState();
    pages.push(page);
  }
  return pages;
}
