import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHaloTab } from '../support/journey/halo-tab';
import { integrationPages } from '../support/journey/integration-pages';
import { tell } from '../support/journey/own-message';
import { stage } from '../support/journey/stage';
import type { Panel } from '../support/panel';

const label = 'Clients Access Level';

/** From now on the tenant calls the row something no vocabulary has. */
const rename = (tab: Page, to: string): Promise<unknown> =>
  tab.addInitScript(
    ([from, text]) => {
      new MutationObserver(() => {
        for (const each of document.querySelectorAll('label')) {
          if (each.textContent === from && each.firstChild) each.firstChild.nodeValue = text ?? '';
        }
      }).observe(document, { subtree: true, childList: true });
    },
    [label, to],
  );

async function showRenamed(): Promise<{ tab: Page; panel: Panel }> {
  const on = await stage({ scenario: 'scopable-ready' });
  const { tab, hands, panel } = await openHaloTab(on.browser);
  const own = await on.browser.open('sidepanel.html');
  await tell(own, 'draft.change', { profileId: 'scopable' });
  await tab.bringToFront();
  await rename(tab, 'Kundenstufe');
  await tab.goto(integrationPages(on).find(({ page }) => page === 'role')?.url ?? '');
  await hands.form.tab('Permissions');
  return { tab, panel };
}

test('a field nobody knows is pointed at once, read from then on, and forgotten again', async () => {
  const { tab, panel } = await showRenamed();
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'cantTell' });
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['click', 'mousedown', 'pointerdown', 'keydown'])
      document.addEventListener(name, () => heard.push(name), true);
  });
  await panel.click(/^Point at .*Clients/);
  await expect.poll(panel.text).toContain('Escape calls it off');
  await tab.keyboard.press('Escape');
  await expect.poll(panel.text).toContain('Nothing was remembered.');
  await panel.click(/^Point at .*Clients/);
  await expect.poll(panel.text).toContain('Escape calls it off');
  await tab.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
  const row = await tab.getByText('Kundenstufe', { exact: true }).boundingBox();
  await tab.mouse.click((row?.x ?? 0) + 4, (row?.y ?? 0) + 4);
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'passed' });
  expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await panel.text()).toContain('is read at “Kundenstufe” from now on.');

  await panel.click(/settings are right$/);
  await panel.click(/^Forget pointing at .*Clients/);
  await expect.poll(panel.text).toContain('is forgotten.');
});

test('another field is refused when it is pointed at', async () => {
  const { tab, panel } = await showRenamed();
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'cantTell' });
  await panel.click(/^Point at .*Clients/);
  await expect.poll(panel.text).toContain('Escape calls it off');
  const other = await tab.getByText('Users Access Level', { exact: true }).boundingBox();
  await tab.mouse.click((other?.x ?? 0) + 4, (other?.y ?? 0) + 4);
  await expect.poll(panel.text).toContain('What you clicked is another field');
  expect(await panel.outcomes()).toMatchObject({ 'role:clients': 'cantTell' });
});
