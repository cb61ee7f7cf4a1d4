import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect, credentialsOf } from '../support/journey/connect';
import { damageRecords } from '../support/journey/damage-records';
import { openDashboard } from '../support/journey/dashboard';
import { haloForm } from '../support/journey/halo-form';
import { integrationPages } from '../support/journey/integration-pages';
import { tell } from '../support/journey/own-message';
import { readHaloPages } from '../support/journey/seen-pages';
import { removeMost } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';
import { openPanel } from '../support/panel';
import { troubledScreens } from '../support/screens/troubled-screens';
import { visitPages } from '../support/screens/visit-pages';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;

/** Light comes last, so that each screen goes on in it. */
const looks = [
  { name: 'forced colours', media: { ...light, forcedColors: 'active' } },
  { name: 'dark', media: { ...light, colorScheme: 'dark' } },
  { name: 'light', media: light },
] as const;

/** Sizes and scrolling change with the zoom: their rules run again at 200 %. All (null) in each look as it is. */
const zooms = [
  { zoom: 2, rules: ['target-size', 'scrollable-region-focusable'] },
  { zoom: 1, rules: null },
] as const;

/** axe is put into a page once, for all its looks: that takes longer than a look. */
async function violationsOn(
  page: Page,
  part: string | null,
  rules: readonly string[] | null,
): Promise<{ readonly id: string; readonly at: string }[]> {
  // What follows a drawing, as a box that takes the focus once it is too full, is there two frames later.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ context, only }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, {
        resultTypes: ['violations'],
        ...(only
          ? { runOnly: { type: 'rule', values: only } }
          : { rules: { 'target-size': { enabled: true } } }),
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, at: target.join(' ') })));
    },
    { context: part ?? 'html', only: rules && [...rules] },
  );
}

/** What axe finds on a screen, or a part of it, in each look, and whether anything there has to be scrolled sideways. */
async function findings(
  page: Page,
  place: string,
  { part = null, isZoomed = true }: { readonly part?: string | null; readonly isZoomed?: boolean } = {},
): Promise<string[]> {
  const found: string[] = [];
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const { name, media } of looks) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const { zoom, rules } of zooms) {
      if (zoom !== 1 && !isZoomed) continue;
      // Zoom leaves half the room in each direction; a popup keeps its own width, a side panel is never narrower than 280 px.
      const width = size.width < 640 ? size.width : size.width / zoom;
      if (isZoomed) await page.setViewportSize({ width, height: size.height / zoom });
      const look = `${place}, ${name} at ${zoom * 100} %`;
      for (const { id, at } of await violationsOn(page, part, rules)) found.push(`${look}: ${id} at ${at}`);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beyond > 0) found.push(`${look}: ${beyond} px wider than the window`);
    }
  }
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
  const sheet = await on.browser.open('least-privilege.html');
  await sheet.getByRole('heading', { name: /^Least privilege for/ }).waitFor();
  await look(sheet, 'Least privilege');
  await sheet.close();
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
    problems.push(...(await findings(panel, `Records, ${tool}`, { part: '.record-tool-panel' })));
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

  on.halo.switches.latencyMs = 5_000;
  removeMost(on.halo, 'contacts');
  await dashboard.tab('Data Sync');
  await dashboard.button('Read everything anew now').click();
  await panel.setViewportSize({ width: 280, height: 720 });
  await panel.getByRole('button', { name: 'Each record type' }).click();
  await look(panel, 'Records, 280 px wide, a sync running');
  await dashboard.page.locator('[data-standing]').waitFor();
  await look(dashboard.page, 'Data Sync, running');
  await look(glance, 'Glance, a sync running');
  on.halo.switches.latencyMs = 0;
  await dashboard.button('Confirm the removal').click({ timeout: 60_000 });
  await look(dashboard.page, 'Data Sync, a removal to confirm');

  await damageRecords(dashboard.page);
  await dashboard.page.reload();
  await dashboard.button('Rebuild the records').click();
  await look(dashboard.page, 'Data Sync, records damaged');
  await glance.reload();
  await glance.locator('[data-failure]').first().waitFor();
  await look(glance, 'Glance, records damaged');
  expect(problems).toEqual([]);
}, 240_000);

/** Of the scene's screens those that show axe something the other tests here do not. */
const troubled = /nothing-connected|side-280-set-up|connectwise-active|host-refused/;

test('what is shown while nothing is connected, and when a host is refused, is free of axe’s findings in each look', async () => {
  const problems: string[] = [];
  const on = await stage({ scenario: 'scopable-ready' });
  await troubledScreens(on, async (page, name) => {
    // The refusal has moved the page to a window that takes no other size.
    const isZoomed = name !== 'popup-host-refused';
    if (troubled.test(name)) problems.push(...(await findings(page, name, { isZoomed })));
  });
  expect(problems).toEqual([]);
}, 240_000);

test('the panel in Halo’s pages is free of axe’s findings: its verdicts, a marked field, a capture offer, folded', async () => {
  const problems: string[] = [];
  const on = await stage({ scenario: 'scopable-role-lacks-contracts' });
  const own = await on.browser.open('sidepanel.html');
  await tell(own, 'draft.change', { profileId: 'scopable' });
  const tab = await visitPages(on, ['role']);
  const panel = await openPanel(tab);
  const copy = await on.browser.context.newPage();
  // Nobody but the debugger sees into the panel's closed root, so axe is given the same markup and styles in an open one.
  const look = async (place: string) => {
    await copy.evaluate(
      (markup) => {
        document.documentElement.lang = 'en';
        document.title = 'Halo';
        const host = document.createElement('halo-companion');
        host.attachShadow({ mode: 'open' }).innerHTML = markup;
        document.body.replaceChildren(host);
      },
      await panel.markup(),
    );
    problems.push(...(await findings(copy, `Panel, ${place}`, { part: 'halo-companion' })));
  };
  await panel.click('summary');
  await look('verdicts');
  await panel.click(/^show-role:/);
  await expect.poll(panel.ring).not.toBeNull();
  await look('marked');
  await panel.click('fold');
  await look('folded');
  await panel.click('fold');
  await tab.goto(integrationPages(on)[2]?.url ?? '');
  await expect.poll(panel.outcomes).toHaveProperty('application:login-type');
  await haloForm(tab).edit();
  await tab.getByRole('button', { name: 'Generate', exact: true }).press('Enter');
  await expect.poll(() => panel.enabled('capture-both')).toBe(true);
  await look('capture');
  expect(problems).toEqual([]);
}, 240_000);
