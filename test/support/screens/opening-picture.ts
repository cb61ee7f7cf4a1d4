import type { Page } from 'playwright-core';
import type { Picture } from './album';

/** What a screen shows before any of its scripts has run: the frame that stands in its page, written anew, because markup set so runs none. */
export async function openingPicture(page: Page, picture: Picture, name: string): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.innerHTML = await (await fetch(location.href)).text();
  });
  await picture(page, name);
  await page.reload();
}
