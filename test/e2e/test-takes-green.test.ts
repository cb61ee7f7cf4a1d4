import type { Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

declare const chrome: { readonly action: { getBadgeText(of: object): Promise<string> } };

const badgeOf = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));

test('a test that meets trouble takes the green from the badge at once, and a sync that reads gives it back', async () => {
  const { halo, browser } = await stage().then(async (on) => ({ ...on, ...(await connect(on)) }));
  const dashboard = await openDashboard(browser);
  await endOfRun(dashboard.page);
  await expect.poll(() => badgeOf(browser.worker)).toBe('✓');

  halo.switches.tokenAnswer = 'server-error';
  await dashboard.tab('Configuration');
  await dashboard.button('Test Connection').click();
  await expect.poll(() => badgeOf(browser.worker)).toBe('!');

  halo.switches.tokenAnswer = 'normal';
  await dashboard.tab('Data Sync');
  await dashboard.button('Sync now').click();
  await endOfRun(dashboard.page, { runs: 2 });
  await expect.poll(() => badgeOf(browser.worker)).toBe('✓');
});
