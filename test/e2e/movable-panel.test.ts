import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHaloTab } from '../support/journey/halo-tab';
import { integrationPages } from '../support/journey/integration-pages';
import { tell } from '../support/journey/own-message';
import { stage } from '../support/journey/stage';
import type { Panel } from '../support/panel';

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

test('the panel is moved by pointer and by keys, keeps its place on this host and its fold, stays in sight and leaves Save free', async () => {
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

  await panel.click('fold');
  await expect.poll(async () => (await panel.box())?.width).toBeLessThan(60);
  await tab.reload();
  await expect.poll(async () => (await panel.box())?.width).toBeLessThan(60);
  await panel.click('fold');
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

  // A Save that leaves no room but at the edges.
  await tab.evaluate(() => {
    const save = document.createElement('button');
    save.textContent = 'Save';
    save.style.cssText =
      'position: fixed; inset: 70px; width: calc(100vw - 140px); height: calc(100vh - 140px); z-index: 9';
    document.body.append(save);
  });
  await expect.poll(async () => (await panel.box())?.width).toBeLessThan(60);
  expect(await leavesSaveFree(panel, tab)).toBe(true);
  expect(await panel.text()).toContain('No room to open beside Halo’s Save');
  await tab.evaluate(() => document.body.querySelector(':scope > button')?.remove());
  await expect.poll(async () => (await panel.box())?.width).toBeGreaterThan(200);
});
