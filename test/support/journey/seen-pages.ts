import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SeenRecord } from '../../../lib/page/observation';
import { hostedHost } from '../../halo/start';
import { integrationPages } from './integration-pages';
import type { Stage } from './stage';
import { dumpStore } from './store';

/**
 * Opens these of the integration's pages in Halo, until the extension has read each, no field is still to be filled, and the one
 * that Halo fills last, the agent an application logs in as, is there.
 */
export async function readHaloPages(
  on: Stage,
  pages: readonly string[],
  host: string = hostedHost,
): Promise<Page> {
  const tab = await on.browser.context.newPage();
  const own = await on.browser.open('sidepanel.html');
  for (const { page, url } of integrationPages(on, host).filter((each) => pages.includes(each.page))) {
    await tab.goto(url);
    await expect.poll(() => seen(own, on), { message: `${page} was not read` }).toContain(page);
  }
  await own.close();
  return tab;
}

/** Areas further down a Permissions form stay unloaded until it is scrolled. */
const isStillLoading = ([key, field]: [string, SeenRecord['fields'][string]]): boolean =>
  !key.startsWith('access:') && field.state === 'unsure' && field.because === 'not-loaded';

/** The application shows the agent it logs in as only once Halo has the list of agents. */
function lacksAgent({ page, fields }: SeenRecord, { halo }: Stage): boolean {
  const application = halo.instance().applications.at(-1);
  const seen = fields['login-agent'];
  return (
    page === 'application' &&
    application?.method === 'Client ID and Secret (Services)' &&
    application.loginType === 'Agent' &&
    typeof application.loginAgent === 'number' &&
    (seen?.state !== 'read' || seen.value === null)
  );
}

async function seen(own: Page, on: Stage): Promise<string[]> {
  const observations = (await dumpStore(own, 'observations'))['halo-companion']?.observations ?? [];
  return (observations as SeenRecord[])
    .filter((each) => !Object.entries(each.fields).some(isStillLoading) && !lacksAgent(each, on))
    .map(({ page }) => page);
}
