import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { credentialsOf } from '../journey/connect';
import type { Stage } from '../journey/stage';
import { until } from '../journey/until';
import { wizardOn } from '../journey/wizard';
import { onStage } from './take-screens';
import { visitPages } from './visit-pages';

const target = fileURLToPath(new URL('../../../docs/images/journey.png', import.meta.url));

/** Bytes; a README's picture is fetched with every visit. */
const largest = 300 * 1024;

/** The README's picture: Halo with the panel over a role, the wizard, and the records, side by side as in life. Answers its path. */
export async function composeJourney(): Promise<string> {
  await onStage(
    { scenario: 'gradient-role-lacks-contracts', data: { clients: 60 }, colorScheme: 'light' },
    take,
  );
  const size = fs.statSync(target).size;
  if (size > largest) throw new Error(`${target} has ${size} bytes; ${largest} is the most.`);
  return path.relative(process.cwd(), target);
}

async function take(on: Stage): Promise<void> {
  const popup = await on.browser.open('popup.html');
  const wizard = wizardOn(popup);
  await wizard.choose('Gradient MSP', 'https://acme.halopsa.com');
  await wizard.next();
  await visitPages(on, ['agent', 'application', 'api']);
  const tab = await visitPages(on, ['role']);
  await tab.setViewportSize({ width: 1100, height: 736 });
  const halo = await shot(tab);
  await popup.bringToFront();
  await until('a judged role', () => popup.locator('[data-outcome="failed"]').count(), Boolean);
  const checklist = await shot(popup);
  await wizard.next();
  await wizard.fill(credentialsOf(on.halo));
  await wizard.test();
  await wizard.next();
  await wizard.next();
  await wizard.start();
  await until('the sync over', wizard.text, (text) => /next sync/.test(text), 30_000);
  const side = await on.browser.open('sidepanel.html');
  await side.setViewportSize({ width: 340, height: 569 });
  await side.getByRole('searchbox').fill('ltd');
  await side.getByText(/^[1-9]\d* found$/).waitFor();
  const records = await shot(side);
  await compose(await on.browser.context.newPage(), { halo, checklist, records });
}

const shot = async (page: Page): Promise<string> => {
  await page.bringToFront();
  return `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
};

async function compose(
  page: Page,
  shots: Readonly<Record<'halo' | 'checklist' | 'records', string>>,
): Promise<void> {
  await page.setViewportSize({ width: 1600, height: 598 });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; display: flex; gap: 20px; padding: 24px; background: #e6e9f2; }
    img { block-size: 550px; border-radius: 10px; box-shadow: 0 2px 6px rgb(20 26 45 / 18%), 0 10px 30px rgb(20 26 45 / 20%); }
  </style>
  <img src="${shots.halo}"><img src="${shots.checklist}"><img src="${shots.records}">`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  await page.screenshot({ path: target });
}
