import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHaloTab } from '../support/journey/halo-tab';
import { integrationPages } from '../support/journey/integration-pages';
import { tell } from '../support/journey/own-message';
import { readHaloPages } from '../support/journey/seen-pages';
import { stage } from '../support/journey/stage';
import type { Panel } from '../support/panel';

const instance = 'https://acme.halopsa.com';
const label = 'Client Contracts Access Level';

/** Does the ring on the screen lie around this label of Halo's? */
async function ringHolds(panel: Panel, tab: Page, text: string): Promise<boolean> {
  const [ring, name] = await Promise.all([panel.ring(), tab.getByText(text, { exact: true }).boundingBox()]);
  if (!ring || !name) return false;
  const inside = ring.x <= name.x && ring.x + ring.width >= name.x + name.width;
  return inside && ring.y <= name.y && ring.y + ring.height >= name.y + name.height && ring.height < 160;
}

/** Halo's form as after a drawing from scratch: the same to look at, and made of other nodes. */
const redraw = (tab: Page): Promise<unknown> =>
  tab.evaluate((text) => {
    const name = [...document.querySelectorAll('label')].find((each) => each.textContent === text);
    const group = name?.parentElement?.parentElement;
    group?.replaceWith(group.cloneNode(true));
  }, label);

/** Does the panel lie on the screen, and beside each of Halo's buttons that save? */
async function leavesSaveFree(panel: Panel, tab: Page): Promise<boolean> {
  const box = await panel.box();
  const size = tab.viewportSize();
  if (!box || !size) return false;
  const saves = await tab.getByRole('button', { name: /^(Save|Cancel)$/ }).all();
  const bars = await Promise.all(saves.map((each) => each.boundingBox()));
  const inSight =
    box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
  return (
    inSight &&
    bars.length > 0 &&
    bars.every(
      (bar) =>
        !bar ||
        bar.x >= box.x + box.width ||
        bar.x + bar.width <= box.x ||
        bar.y >= box.y + box.height ||
        bar.y + bar.height <= box.y,
    )
  );
}

test('a field is shown in the existing tab: the needed tab is named, the ring follows it and goes once it is right', async () => {
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const { tab, hands, panel } = await openHaloTab(on.browser);
  const role = on.halo.instance().roles.at(-1);
  const own = await on.browser.open('sidepanel.html');
  await tell(own, 'draft.change', { profileId: 'scopable' });
  const tabs = on.browser.context.pages().length;
  const field = { page: 'role', recordId: role?.id ?? '', field: 'access:client-contracts' } as const;
  expect(await tell(own, 'halo.jump', { instance, ...field, label })).toMatchObject({ ok: true });
  await expect.poll(() => tab.url()).toContain(`/config/agents/roles?id=${role?.id}`);
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
});

test('a row’s button marks its field, the mark can be hidden, and Halo’s page is as it was', async () => {
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const { tab, hands, panel } = await openHaloTab(on.browser);
  const own = await on.browser.open('sidepanel.html');
  await tell(own, 'draft.change', { profileId: 'scopable' });
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
  await panel.click('Hide the mark');
  await expect.poll(panel.ring).toBe(null);
});

test('a form that is not saved is left alone: the field is shown in a new tab', async () => {
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const { tab, hands, panel } = await openHaloTab(on.browser);
  const own = await on.browser.open('sidepanel.html');
  await tell(own, 'draft.change', { profileId: 'scopable' });
  await tab.bringToFront();
  await tab.goto(integrationPages(on)[1]?.url ?? '');
  await expect.poll(panel.outcomes).toMatchObject({ 'agent:api-only': 'passed' });
  await hands.form.edit();
  await hands.form.fill('Username', 'Half typed');
  await expect.poll(panel.text).toContain('not saved');
  const role = on.halo.instance().roles.at(-1);
  const opened = on.browser.context.waitForEvent('page');
  await tell(own, 'halo.jump', {
    instance,
    page: 'role',
    recordId: role?.id ?? '',
    field: 'access:clients',
    label: 'Clients Access Level',
  });
  expect((await opened).url()).toBeTruthy();
  expect(await tab.getByLabel('Username').inputValue()).toBe('Half typed');
});

test('the tab that already shows the record is brought forward as it is', async () => {
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const tab = await readHaloPages(on, ['role']);
  const own = await on.browser.open('sidepanel.html');
  const loaded = await tab.evaluate(() => performance.timeOrigin);
  const role = on.halo.instance().roles.at(-1);
  await tell(own, 'halo.jump', {
    instance,
    page: 'role',
    recordId: role?.id ?? '',
    field: 'name',
    label: 'Role Name',
  });
  await expect.poll(() => tab.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await tab.evaluate(() => performance.timeOrigin)).toBe(loaded);
});

test('the panel is moved by pointer and by keys, keeps its place on this host, stays in sight and leaves Save free', async () => {
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const { tab, hands, panel } = await openHaloTab(on.browser);
  const own = await on.browser.open('sidepanel.html');
  await tell(own, 'draft.change', { profileId: 'scopable' });
  await tab.bringToFront();
  await tab.goto(integrationPages(on)[1]?.url ?? '');
  await expect.poll(panel.outcomes).toMatchObject({ 'agent:api-only': 'passed' });
  const first = await panel.box();
  if (!first) throw new Error('There is no panel.');

  await tab.mouse.move(first.x + 24, first.y + 22);
  await tab.mouse.down();
  await tab.mouse.move(200, 150, { steps: 4 });
  await tab.mouse.up();
  await expect.poll(panel.box).toMatchObject({ x: 176, y: 128 });
  await panel.focus('Move Halo Companion');
  await tab.keyboard.press('ArrowRight');
  await tab.keyboard.press('Shift+ArrowDown');
  await expect.poll(panel.box).toMatchObject({ x: 192, y: 192 });
  await tab.reload();
  await expect.poll(panel.box).toMatchObject({ x: 192, y: 192 });

  await tab.setViewportSize({ width: 420, height: 380 });
  await hands.form.edit();
  await expect.poll(() => leavesSaveFree(panel, tab)).toBe(true);
  await tab.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => leavesSaveFree(panel, tab)).toBe(true);
  const save = await tab.getByRole('button', { name: 'Save', exact: true }).last().boundingBox();
  const box = await panel.box();
  if (!save || !box) throw new Error('There is no Save, or no panel.');
  await tab.mouse.move(box.x + 24, box.y + 22);
  await tab.mouse.down();
  await tab.mouse.move(save.x + 10, save.y - 60, { steps: 4 });
  await tab.mouse.up();
  await expect.poll(() => leavesSaveFree(panel, tab)).toBe(true);
  await tab.getByRole('button', { name: 'Save', exact: true }).last().click();
});
