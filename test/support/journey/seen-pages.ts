import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SeenRecord } from '../../../lib/page/observation';
import { hostedHost } from '../../halo/start';
import { integrationPages } from './integration-pages';
import type { Stage } from './stage';
import { dumpStore } from './store';

/** Opens these of the integration's pages in Halo, until the extension has read each and no field is still to be filled. */
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

/** Areas further down a Permissions form stay unloaded until it is scrolled. */
const isStillLoading = ([key, field]: [string, SeenRecord['fields'][string]]): boolean =>
  !key.startsWith('access:') && field.state === 'unsure' && field.because === 'not-loaded';

async function seen(own: Page): Promise<string[]> {
  const observations = (await dumpStore(own, 'observations'))['halo-companion']?.observations ?? [];
  return (observations as SeenRecord[])
    .filter(({ fields }) => !Object.entries(fields).some(isStillLoading))
    .map(({ page }) => page);
}
