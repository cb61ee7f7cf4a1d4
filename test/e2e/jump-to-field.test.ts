import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unfoldChecklist } from '../support/journey/checklist';
import { openHaloTab } from '../support/journey/halo-tab';
import { integrationPages } from '../support/journey/integration-pages';
import { readHaloPages } from '../support/journey/seen-pages';
import { stage } from '../support/journey/stage';
import { wizardOn } from '../support/journey/wizard';
import type { Panel } from '../support/panel';

declare const chrome: { readonly tabs: { query(what: object): Promise<{ readonly url?: string }[]> } };

const label = 'Client Contracts Access Level';

/** Does the ring on the screen lie around this label of Halo's? */
async function ringHolds(panel: Panel, tab: Page, text: string): Promise<boolean> {
  const [ring, name] = await Promise.all([panel.ring(), tab.getByText(text, { exact: true }).boundingBox()]);
  if (!ring || !name) return false;
  const inside = ring.x <= name.x && ring.x + ring.width >= name.x + name.width;
  return inside && ring.y <= name.y && ring.y + ring.height >= name.y + name.height && ring.height < 160;
}

/** Is no part of this ring under the panel? */
async function isBeside(panel: Panel, ring: Awaited<ReturnType<Panel['ring']>>): Promise<boolean> {
  const box = await panel.box();
  if (!box || !ring) return false;
  const across = box.x >= ring.x + ring.width || box.x + box.width <= ring.x;
  return across || box.y >= ring.y + ring.height || box.y + box.height <= ring.y;
}

/** Halo's form as after a drawing from scratch: the same to look at, and made of other nodes. */
const redraw = (tab: Page): Promise<unknown> =>
  tab.evaluate((text) => {
    const name = [...document.querySelectorAll('label')].find((each) => each.textContent === text);
    const group = name?.parentElement?.parentElement;
    group?.replaceWith(group.cloneNode(true));
  }, label);

/** A tab on Halo, where the role lacks one level, and beside it the wizard, with Scopable chosen. */
async function onHalo() {
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const opened = await openHaloTab(on.browser);
  const own = await on.browser.open('sidepanel.html');
  await wizardOn(own).choose('Scopable', 'acme.halopsa.com');
  return { ...opened, own, on, role: on.halo.instance().roles.at(-1)?.id ?? '' };
}

/** The same with the wizard on its checklist, which has seen the first tab of each record. */
async function withRecordsSeen() {
  const opened = await onHalo();
  await (await readHaloPages(opened.on, ['role', 'agent', 'application'])).close();
  await wizardOn(opened.own).next();
  await unfoldChecklist(opened.own);
  return opened;
}

/** Opens a row of the wizard's checklist, if it is not open, and presses its button by key. */
async function showField(own: Page, check: string): Promise<void> {
  const row = own.locator(`[data-check="${check}"]`);
  const summary = row.locator('.disclosure-summary');
  if ((await summary.getAttribute('aria-expanded')) === 'false') await summary.press('Enter');
  await row.getByRole('button', { name: /^Show field: / }).press('Enter');
}

/** The address of the tab a person sees. Asked of the browser: pages under test all take themselves to be visible. */
const inFront = (own: Page) =>
  own.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.url);

test('a field is shown in the existing tab: the needed tab is named, the ring follows it and goes once it is right', async () => {
  const { tab, hands, panel, own, on, role } = await withRecordsSeen();
  const tabs = on.browser.context.pages().length;
  await showField(own, 'role:client-contracts');
  await expect.poll(() => tab.url()).toContain(`/config/agents/roles?id=${role}`);
  expect(on.browser.context.pages()).toHaveLength(tabs);
  await expect.poll(panel.text).toContain(`Open the tab Permissions: “${label}” is there.`);
  expect(await panel.ring()).toBe(null);

  await tab.bringToFront();
  await hands.form.tab('Permissions');
  await expect.poll(() => ringHolds(panel, tab, label)).toBe(true);
  await tab.setViewportSize({ width: 1000, height: 640 });
  await expect.poll(() => ringHolds(panel, tab, label)).toBe(true);
  await tab.mouse.move(500, 400);
  await tab.mouse.wheel(0, 60);
  await expect.poll(() => ringHolds(panel, tab, label)).toBe(true);

  await hands.form.edit();
  await tab.getByText(label, { exact: true }).scrollIntoViewIfNeeded();
  await expect.poll(() => ringHolds(panel, tab, label)).toBe(true);
  await hands.form.level(label, 'Read Only');
  await expect.poll(panel.ring).toBe(null);

  // The tab shows the record already: it is brought forward as it is, with what was typed.
  const loaded = await tab.evaluate(() => performance.timeOrigin);
  await own.bringToFront();
  await expect.poll(() => inFront(own)).toBe(own.url());
  await showField(own, 'role:client-contracts');
  await expect.poll(() => inFront(own)).toBe(tab.url());
  expect(await tab.evaluate(() => performance.timeOrigin)).toBe(loaded);
  expect(on.browser.context.pages()).toHaveLength(tabs);
});

test('a row’s button marks its field, the panel stands beside the mark until it is hidden, and Halo’s page is as it was', async () => {
  const { tab, hands, panel, on } = await onHalo();
  await tab.bringToFront();
  await tab.goto(integrationPages(on)[0]?.url ?? '');
  await hands.form.tab('Permissions');
  await expect.poll(panel.outcomes).toMatchObject({ 'role:client-contracts': 'failed' });
  const before = await tab.locator('#root, body > div').first().innerHTML();
  await panel.click(/^Show .*Contracts.* in Halo$/);
  await expect.poll(() => ringHolds(panel, tab, label)).toBe(true);
  expect(await tab.locator('#root, body > div').first().innerHTML()).toBe(before);
  await redraw(tab);
  await expect.poll(() => ringHolds(panel, tab, label)).toBe(true);

  const [box, ring] = [await panel.box(), await panel.ring()];
  if (!box || !ring) throw new Error('There is no panel, or no ring.');
  await tab.mouse.move(box.x + 24, box.y + 22);
  await tab.mouse.down();
  await tab.mouse.move(ring.x + 40, ring.y + 40, { steps: 4 });
  await tab.mouse.up();
  await expect.poll(() => isBeside(panel, ring)).toBe(true);
  expect(await panel.ring()).toEqual(ring);
  await panel.click('Hide the mark');
  await expect.poll(panel.ring).toBe(null);
  await expect.poll(() => isBeside(panel, ring)).toBe(false);
});

test('a form that is not saved is left alone: the field is shown in a new tab', async () => {
  const { tab, hands, panel, own, on, role } = await withRecordsSeen();
  await tab.bringToFront();
  await tab.goto(integrationPages(on)[1]?.url ?? '');
  await expect.poll(panel.outcomes).toMatchObject({ 'agent:api-only': 'passed' });
  await hands.form.edit();
  await hands.form.fill('Username', 'Half typed');
  await expect.poll(panel.text).toContain('not saved');
  const opened = on.browser.context.waitForEvent('page');
  await own.bringToFront();
  await showField(own, 'role:clients');
  await expect.poll(async () => (await opened).url()).toContain(`/config/agents/roles?id=${role}`);
  expect(await tab.getByLabel('Username').inputValue()).toBe('Half typed');
});
