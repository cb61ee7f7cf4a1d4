import type { Page } from 'playwright-core';
import { integrationPages } from '../journey/integration-pages';
import type { Stage } from '../journey/stage';
import { until } from '../journey/until';
import { openPanel } from '../panel';

/** Opens these of the integration's pages in Halo, until the panel over each tells what was read. Answers the tab. */
export async function visitPages(on: Stage, pages: readonly string[]): Promise<Page> {
  const [tab = await on.browser.context.newPage()] = on.browser.context.pages();
  for (const { page, url } of integrationPages(on).filter((each) => pages.includes(each.page))) {
    await tab.bringToFront();
    await tab.goto(url);
    const panel = await openPanel(tab);
    if (page === 'role' || page === 'application') {
      await tab.getByRole('tab', { name: 'Permissions', exact: true }).click();
      await until(`${page}’s permissions`, panel.outcomes, (outcomes) =>
        Object.keys(outcomes).some(
          (check) => /^(role|scope):(clients|read:customers)$/.test(check) && outcomes[check] !== 'cantTell',
        ),
      );
    }
    // A field shown as empty is believed after a moment only, and nobody photographs a page that is still loading.
    await until(
      `the panel over ${page}`,
      panel.text,
      (text) =>
        (page === 'api' ? text.includes('Auth') : text.trim() !== '') && !text.includes('finished loading'),
    );
  }
  return tab;
}
