import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, credentialsOf } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { readHaloPages } from '../support/journey/seen-pages';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;

/** The rules that look at colours. */
const drawn = ['color-contrast', 'link-in-text-block'];

/**
 * A theme sets colours and a few borders (components/tokens.css), never markup, focus or room: so of axe's rules two can come out
 * differently in another theme, those of `drawn`, and they run in each. Sizes and scrolling change with the zoom, so their rules run
 * again at 200 %. All others (null: every rule) run once; repeated in every look they took a minute more and could find nothing new.
 */
const looks = [
  {
    name: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active' },
    zoom: 1,
    rules: drawn,
  },
  { name: 'dark', media: { ...light, colorScheme: 'dark' }, zoom: 1, rules: drawn },
  { name: 'at 200 %', media: light, zoom: 2, rules: ['target-size', 'scrollable-region-focusable'] },
  { name: 'light', media: light, zoom: 1, rules: null },
] as const;

/** What axe finds on a screen, or a part of it, in each look, and whether anything there has to be scrolled sideways. */
async function findings(page: Page, place: string, part: string | null = null): Promise<string[]> {
  const found: string[] = [];
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const { name, media, zoom, rules } of looks) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    // Zoom leaves half the room in each direction; a popup keeps its own width, a side panel is never narrower than 280 px.
    await page.setViewportSize({
      width: size.width < 640 ? size.width : size.width / zoom,
      height: size.height / zoom,
    });
    // Legacy mode: without it each look opens a page of its own, and there are no frames here.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (part) axe.include(part);
    const { violations } = await (rules
      ? axe.withRules([...rules])
      : axe.options({ rules: { 'target-size': { enabled: true } } })
    ).analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${place}, ${name}: ${id} at ${target.join(' ')}`));
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) found.push(`${place}, ${name}: ${beyond} px wider than the window`);
  }
  await page.setViewportSize(size);
  return found;
}

test('every step of the wizard is free of axe’s findings in light, dark, forced colours and at 200 %', async () => {
  const problems: string[] = [];
  const look = async (page: Page, place: string) => problems.push(...(await findings(page, place)));
  const on = await stage({ scenario: 'role-lacks-contracts' });
  await readHaloPages(on, ['role', 'agent', 'application', 'api']);
  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await look(page, 'Integration');
  await wizard.choose('Scopable', 'acme.halopsa.com');
  await wizard.next();
  await look(page, 'Prepare');
  await wizard.next();
  await wizard.fill({ ...credentialsOf(on.halo), clientSecret: 'wrong' });
  await wizard.test();
  await look(page, 'Connect, failed');
  await wizard.fill(credentialsOf(on.halo));
  await wizard.test();
  await look(page, 'Connect, passed');
  await wizard.next();
  await look(page, 'Select');
  await wizard.next();
  await look(page, 'Webhooks');
  await wizard.skipWebhooks();
  await look(page, 'Review');
  await wizard.start();
  await endOfRun(page);
  await look(page, 'Done');
  expect(problems).toEqual([]);
}, 240_000);

/** A condition on a text and one on a number: each with its own control. */
async function openFilters(panel: Page): Promise<void> {
  const add = panel.getByLabel('Add a filter…');
  for (const column of ['Website', 'Client type']) {
    await add.selectOption({ label: column });
    await panel.getByRole('group', { name: column }).waitFor();
  }
  await panel.keyboard.press('Tab');
}

test('the glance, the side panel and the dashboard are free of axe’s findings in light, dark, forced colours and at 200 %', async () => {
  const problems: string[] = [];
  const look = async (page: Page, place: string) => problems.push(...(await findings(page, place)));
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const { page } = await connect(on);
  await endOfRun(page);
  const glance = await on.browser.open('popup.html');
  await glance.getByRole('heading', { name: 'Halo Companion' }).waitFor();
  await look(glance, 'Glance');

  const panel = await on.browser.open('sidepanel.html');
  await panel.getByRole('option').first().waitFor();
  await look(panel, 'Records');
  for (const tool of ['Filter', 'Sort', 'Columns', 'Saved views', 'Export']) {
    const button = panel.getByRole('toolbar').getByRole('button', { name: tool, exact: true });
    await button.press('Enter');
    const opened = panel.getByRole('region', { name: tool, exact: true });
    await expect.poll(() => opened.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    if (tool === 'Filter') await openFilters(panel);
    problems.push(...(await findings(panel, `Records, ${tool}`, '.record-tool-panel')));
    await panel.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  }
  await panel.getByRole('option').first().click();
  await panel.getByRole('heading').first().waitFor();
  await look(panel, 'Record');

  const dashboard = await openDashboard(on.browser);
  for (const tab of ['Data Sync', 'Sync Filters', 'Sync Logs', 'Configuration', 'Proof'] as const) {
    await dashboard.tab(tab);
    await dashboard.page.getByRole('tab', { name: tab, selected: true }).waitFor();
    await look(dashboard.page, tab);
  }
  expect(problems).toEqual([]);
}, 240_000);
