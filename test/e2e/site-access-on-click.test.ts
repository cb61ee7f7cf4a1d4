import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { integrationPages } from '../support/journey/integration-pages';
import { stage } from '../support/journey/stage';
import { wizardOn } from '../support/journey/wizard';
import { openPanel } from '../support/panel';

/** As the admin chooses under Site access on the browser's own page of extensions. */
const siteAccess = (extensions: Page, id: string, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
  extensions.evaluate(
    ([extensionId, access]) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
    [id, hostAccess] as const,
  );
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(to: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

test('site access “on click” is told before any instance is known; allowed again, the open Halo tab is served at once', async () => {
  const on = await stage();
  const extensions = await on.browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await siteAccess(extensions, on.browser.id, 'ON_CLICK');

  const role = integrationPages(on).find(({ page }) => page === 'role');
  const tab = await on.browser.context.newPage();
  await tab.goto(role?.url ?? '');
  const own = await on.browser.open('popup.html');
  const wizard = wizardOn(own);
  await wizard.choose('Scopable');
  await wizard.next();
  await expect.poll(wizard.text).toContain('Halo Companion may not read *.halopsa.com yet.');
  await wizard.button('Give your Halo address').waitFor();
  expect(await tab.locator('halo-companion').count()).toBe(0);

  await siteAccess(extensions, on.browser.id, 'ON_ALL_SITES');
  await expect.poll(wizard.text).not.toContain('may not read');
  await expect.poll((await openPanel(tab)).text).toContain('Scopable');
});
