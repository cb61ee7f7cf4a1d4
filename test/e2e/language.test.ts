import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, test } from 'vitest';
import { launchChromium, sizes } from '../support/chromium';
import { credentialsOf } from '../support/journey/connect';
import { readHaloPages } from '../support/journey/seen-pages';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';
import { misfits, openReworded } from '../support/words-in-page';

it.each([
  ['de', 'de', 'ltr'],
  ['nl', 'nl', 'ltr'],
  ['en-US', 'en-GB', 'ltr'],
  ['fr', 'en-GB', 'ltr'],
])('a browser in %s has the words in %s', async (browserLanguage, language, direction) => {
  const browser = await launchChromium({ language: browserLanguage });
  try {
    const popup = await browser.open('popup.html');
    const { lang, dir } = await popup.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect([lang, dir]).toEqual([language, direction]);
  } finally {
    await browser.close();
  }
});

test.each(['pseudo', 'right-to-left'] as const)('no screen breaks with its words %s', async (wording) => {
  const problems: string[] = [];
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const look = async (
    place: string,
    name: 'popup.html' | 'sidepanel.html' | 'dashboard.html',
    tabs = [-1],
  ) => {
    const page = await openReworded(on.browser.context, on.browser.url(name), wording);
    await page.setViewportSize(sizes[name]);
    for (const tab of tabs) {
      if (tab >= 0) await page.getByRole('tab').nth(tab).click();
      await page.locator('h1, h2, h3').first().waitFor();
      await settled(page);
      problems.push(
        ...(await misfits(page)).map((each) => `${place}${tab < 0 ? '' : `, tab ${tab + 1}`}: ${each}`),
      );
      await keepPicture(page, `${wording}-${place}${tab < 0 ? '' : `-${tab + 1}`}`);
    }
    await page.close();
  };
  await readHaloPages(on, ['role', 'agent', 'application', 'api']);
  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await look('integration', 'popup.html');
  await wizard.choose('Scopable', 'acme.halopsa.com');
  await wizard.next();
  await look('prepare', 'popup.html');
  await wizard.next();
  await wizard.fill({ ...credentialsOf(on.halo), clientSecret: 'wrong' });
  await wizard.test();
  await look('connect', 'popup.html');
  await wizard.fill(credentialsOf(on.halo));
  await wizard.test();
  await wizard.next();
  await look('select', 'popup.html');
  await wizard.next();
  await look('webhooks', 'popup.html');
  await wizard.skipWebhooks();
  await look('review', 'popup.html');
  await wizard.start();
  await endOfRun(page);
  await look('done', 'popup.html');
  await look('dashboard', 'dashboard.html', [0, 1, 2, 3, 4]);
  await look('records', 'sidepanel.html', [0, 1]);
  expect(problems).toEqual([]);
});

/** Two frames, the fonts, and whatever was fetched late. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 2; frames++)
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  });

/** To be looked at: in the folder named by PICTURES, if one is. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
