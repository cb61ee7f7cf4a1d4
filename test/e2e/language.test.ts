import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished, test } from 'vitest';
import { extensionFolder, launchChromium, sizes } from '../support/chromium';
import { credentialsOf } from '../support/journey/connect';
import { damageRecords } from '../support/journey/damage-records';
import { openDashboard } from '../support/journey/dashboard';
import { integrationPages } from '../support/journey/integration-pages';
import { tell } from '../support/journey/own-message';
import { readHaloPages } from '../support/journey/seen-pages';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';
import { openPanel } from '../support/panel';
import { misfits, openReworded, rewordedBuild, wordings } from '../support/words-in-page';

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

test('a German browser has German words in Halo’s pages, in the worker and in the manifest', async () => {
  const file = path.join(extensionFolder, '_locales/de/messages.json');
  const german = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>;
  const on = await stage({ scenario: 'role-lacks-contracts', language: 'de' });
  const told = await on.browser.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { getManifest(): { description: string } };
        i18n: { getMessage(key: string): string };
      };
    };
    return [chrome.runtime.getManifest().description, chrome.i18n.getMessage('badge_storage')];
  });
  expect(told).toEqual([german.extension_description?.message, german.badge_storage?.message]);
  const popup = await on.browser.open('popup.html');
  await popup.getByText(german.view_wizard_steps_choose_the_integration?.message ?? '').waitFor();
  const tab = await on.browser.context.newPage();
  const role = integrationPages(on).find(({ page }) => page === 'role');
  await tab.goto(role?.url ?? '');
  const panel = await openPanel(tab);
  await expect.poll(panel.text).toContain(german.panel_choose_integration?.message);
  await expect
    .poll(panel.text)
    .toContain(german.worker_panel_model_choose_the_integration_this_record_is?.message);
});

test('no screen breaks with longer words, from right to left, in German or in Dutch', async () => {
  const problems: string[] = [];
  const on = await stage({ scenario: 'role-lacks-contracts' });
  /** A screen as it opens, and after each of the steps, in every wording. */
  const look = async (place: string, name: keyof typeof sizes, steps: readonly Step[] = []) => {
    for (const wording of wordings) {
      const page = await openReworded(on.browser.context, on.browser.url(name), wording);
      await page.setViewportSize(sizes[name]);
      await page.locator('h1, h2, h3').first().waitFor();
      for (const [at, step] of [null, ...steps].entries()) {
        await step?.(page);
        await settled(page);
        problems.push(...(await misfits(page)).map((each) => `${wording}, ${place} ${at}: ${each}`));
        await keepPicture(page, `${place}-${at}-${wording}`);
      }
      await page.close();
    }
  };
  await look('nothing', 'dashboard.html');
  await look('set-up', 'sidepanel.html', [otherMode]);
  await readHaloPages(on, ['role', 'agent', 'application', 'api']);
  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await look('integration', 'popup.html');
  await wizard.choose('Scopable', 'acme.halopsa.com');
  await wizard.next();
  await look('prepare', 'popup.html');
  await look('prepare-beside', 'sidepanel.html');
  await look('least-privilege', 'least-privilege.html');
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
  await look('status', 'popup.html', [press('.halves .button', 1)]);
  await look(
    'dashboard',
    'dashboard.html',
    [1, 2, 3, 4].map((at) => press('[role=tab]', at)),
  );
  await look('records', 'sidepanel.html', [
    press('[role=tab]', 1),
    ...tools,
    searchInVain,
    openFirst,
    otherMode,
  ]);
  const dashboard = await openDashboard(on.browser);
  Object.assign(on.halo.switches, { rateLimit: { requests: 5, windowSeconds: 300 }, retryAfter: 'seconds' });
  await dashboard.button('Sync now').click();
  await dashboard.page.locator('[data-standing="paused"] [data-failure]').waitFor();
  await look('waiting', 'popup.html');
  await look('waiting', 'dashboard.html');
  await look('waiting', 'sidepanel.html');
  await damageRecords(page);
  await look('damaged', 'popup.html');
  await look('damaged', 'dashboard.html');
  await look('damaged', 'sidepanel.html');
  expect(problems).toEqual([]);
}, 240_000);

test.each(['pseudo', 'right-to-left'] as const)(
  'the panel in Halo’s pages holds its words %s',
  async (wording) => {
    const extension = rewordedBuild(wording);
    onTestFinished(() => fs.rmSync(extension, { recursive: true, force: true }));
    const on = await stage({ scenario: 'role-lacks-contracts', extension });
    const own = await on.browser.open('popup.html');
    await tell(own, 'draft.change', {
      profileId: 'scopable',
      field: { name: 'baseUrl', text: 'https://acme.halopsa.com' },
    });
    const tab = await on.browser.context.newPage();
    const problems: string[] = [];
    for (const { page, url } of integrationPages(on)) {
      await tab.goto(url);
      const panel = await openPanel(tab);
      await expect.poll(panel.outcomes).not.toEqual({});
      expect(await panel.text()).toMatch(/[~\u05d0-\u05ea]/);
      problems.push(...(await panel.misfits()).map((each) => `${page}: ${each}`));
      await keepPicture(tab, `${wording}-halo-${page}`);
    }
    expect(problems).toEqual([]);
  },
);

type Step = (page: Page) => Promise<void>;

// The words are not known here, so that all is found by its place.
const press =
  (selector: string, at: number): Step =>
  (page) =>
    page.locator(selector).nth(at).click();
const otherMode = press('.panel-head .button', 0);

/** Filter with a condition, sort, columns, saved views, export. */
const tools: readonly Step[] = [
  async (page) => {
    await page.locator('.record-tools button').first().click();
    await page.locator('.record-tool-panel select').last().selectOption({ index: 1 });
  },
  ...[1, 2, 3, 4].map((at) => press('.record-tools button', at)),
];

const searchInVain: Step = async (page) => {
  await page.locator('.record-tools button').nth(4).click();
  await page.getByRole('searchbox').fill('nothing like it');
  await page.locator('.empty').waitFor();
};

const openFirst: Step = async (page) => {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('option').first().click();
  await page.getByRole('article').waitFor();
};

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
