import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { hostedHost } from '../../halo/start';
import { integrationPages } from './integration-pages';
import type { Stage } from './stage';
import { dumpStore } from './store';

/** Opens these of the integration's pages in Halo, until the extension has read each. */
export async function readHaloPages(
  on: Stage,
  pages: readonly string[],
  host: string = hostedHost,
): Promise<Page> {
  const tab = await on.browser.context.newPage();
  const own = await on.browser.open('sidepanel.html');
  for (const { page, url } of integrationPages(on, host).filter((each) => pages.includes(each.page))) {
    await tab.goto(url);
    await expect.poll(() => seen(own), { timeout: 10_000, message: `${page} was not read` }).toContain(page);
  }
  await own.close();
  return tab;
}

async function seen(own: Page): Promise<string[]> {
  const observations = (await dumpStore(own, 'observations'))['halo-companion']?.observations ?? [];
  return (observations as { page: string }[]).map(({ page }) => page);
}
