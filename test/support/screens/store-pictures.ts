import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ordinaryFirst } from '../../halo/data/ordinary-first';
import { credentialsOf } from '../journey/connect';
import type { Stage } from '../journey/stage';
import { until } from '../journey/until';
import { wizardOn } from '../journey/wizard';
import { listing, type Scene, tile } from './store-layout';
import { onStage } from './take-screens';
import { visitPages } from './visit-pages';

const folder = fileURLToPath(new URL('../../../docs/images/store', import.meta.url));

/** Bytes; each is kept with the code. */
const largest = 250 * 1024;

/** What a store shows of the extension: five pictures of 1280 × 800, and a tile of 440 × 280. Answers their folder. */
export async function composeStore(): Promise<string> {
  const options = { scenario: 'gradient-role-lacks-contracts', data: { clients: 60 } } as const;
  await onStage({ ...options, colorScheme: 'light' }, async (on) => {
    ordinaryFirst(on.halo.instance().data);
    const scenes = await play(on);
    const page = await on.browser.context.newPage();
    fs.mkdirSync(folder, { recursive: true });
    for (const [at, scene] of scenes.entries())
      await draw(page, listing(scene), `${at + 1}.png`, { width: 1280, height: 800 });
    await draw(page, tile(), 'tile.png', { width: 440, height: 280 });
  });
  return path.relative(process.cwd(), folder);
}

/** One journey, from a role that lacks a level to the records; what is shown of it, in its order. */
async function play(on: Stage): Promise<readonly Scene[]> {
  const { browser, halo } = on;
  const popup = await browser.open('popup.html');
  const wizard = wizardOn(popup);
  await wizard.choose('Gradient MSP', 'https://acme.halopsa.com');
  await wizard.next();
  await visitPages(on, ['agent', 'application', 'api']);
  const tab = await visitPages(on, ['role']);
  await tab.setViewportSize(wide);
  const role = await shot(tab);
  await popup.bringToFront();
  await until('a judged role', () => popup.locator('[data-outcome="failed"]').count(), Boolean);
  const checklist = await shot(popup);
  await popup.locator('[data-check][data-outcome="failed"] .disclosure-summary').first().click();
  const why = await shot(popup);
  Object.assign(halo.instance().roles.at(-1)?.settings ?? {}, {
    'Client Contracts Access Level': 'Read and Modify',
  });
  await visitPages(on, ['role']);
  await popup.bringToFront();
  await until(
    'a mended role',
    () => popup.locator('[data-outcome="failed"]').count(),
    (count) => count === 0,
  );
  await popup.locator('main').evaluate((main) => main.scrollTo(0, 0));
  const mended = await shot(popup);
  for (const box of await popup.locator('[data-prerequisite] input').all()) await box.click();
  await wizard.next();
  await wizard.fill({ ...credentialsOf(halo), clientSecret: 'of last year' });
  await wizard.test();
  const refused = await shot(popup);
  await wizard.fill(credentialsOf(halo));
  await wizard.test();
  const passed = await shot(popup);
  await wizard.next();
  await wizard.next();
  await wizard.start();
  await until('the sync over', wizard.text, (text) => /next sync/.test(text), 30_000);
  await popup.locator('main').evaluate((main) => main.scrollTo(0, 0));
  const done = await shot(popup);
  const dashboard = await browser.open('dashboard.html');
  await dashboard.setViewportSize(wide);
  await dashboard.locator('[data-type="clients"][data-state="complete"]').waitFor();
  const counts = await shot(dashboard);
  const side = await browser.open('sidepanel.html');
  await side.setViewportSize({ width: 380, height: 600 });
  await side.getByRole('searchbox').fill('ltd');
  await side.getByText(/^[1-9]\d* found$/).waitFor();
  const list = await shot(side);
  await side.getByRole('option').first().click();
  await side.getByRole('article').waitFor();
  const record = await shot(side);
  await side.getByRole('button', { name: 'Back' }).click();
  await side.getByRole('searchbox').fill('');
  await side.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await shot(side);
  return [
    { headline: 'Every setting judged, beside it in HaloPSA', shots: [role] },
    { headline: 'What is wrong, why, and the one step that mends it', shots: [checklist, why, mended] },
    { headline: 'A connection test that names the fault', shots: [refused, passed, done] },
    { headline: 'Counted: what Halo has is what is stored', shots: [counts] },
    { headline: 'Every synced record, found as you type', shots: [list, record, file] },
  ];
}

const wide = { width: 1180, height: 680 };

const shot = async (page: Page): Promise<string> => {
  await page.bringToFront();
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
};

async function draw(
  page: Page,
  html: string,
  name: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const target = path.join(folder, name);
  await page.screenshot({ path: target });
  const bytes = fs.statSync(target).size;
  if (bytes > largest) throw new Error(`${target} has ${bytes} bytes; ${largest} is the most.`);
}
