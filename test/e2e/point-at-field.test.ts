import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hostedHost, type RunningHalo } from '../halo/start';
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

/** Leads to the same Halo, and is another instance for all that. */
const other = 'other.halopsa.com';

interface Renamed {
  readonly tab: Page;
  readonly panel: Panel;
  readonly halo: RunningHalo;
  /** The role's Permissions tab on a host. */
  show(host?: string): Promise<void>;
}

async function showRenamed(): Promise<Renamed> {
  const on = await stage({ scenario: 'scopable-ready', alsoMapped: [other] });
  const { tab, hands, panel } = await openHaloTab(on.browser);
  const own = await on.browser.open('sidepanel.html');
  await tell(own, 'draft.change', { profileId: 'scopable' });
  await tab.bringToFront();
  await rename(tab, 'Kundenstufe');
  const { url = '' } = integrationPages(on).find(({ page }) => page === 'role') ?? {};
  const show = async (host = hostedHost) => {
    await tab.goto(url.replace(hostedHost, host));
    await hands.form.tab('Permissions');
  };
  await show();
  // Before the page has settled the row cannot be told either, and is not to be pointed at.
  await expect.poll(() => panel.enabled(/^Point at .*Clients/)).toBe(true);
  return { tab, panel, halo: on.halo, show };
}

test('a field nobody knows is pointed at once, read from then on, and forgotten again', async () => {
  const { tab, panel, halo, show } = await showRenamed();
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

  const { settings = {} } = halo.instance().roles.at(-1) ?? {};
  settings[label] = 'No Access';
  await show();
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'failed' });
  await show(other);
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'cantTell', 'role:users': 'passed' });
  settings[label] = 'Read Only';
  await show();
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'passed' });

  await panel.click(/settings are right$/);
  await panel.click(/^Forget pointing at .*Clients/);
  await expect.poll(panel.text).toContain('is forgotten.');
});

test('the structure of the page is copied without a value', async () => {
  const { tab, panel } = await showRenamed();
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'cantTell' });
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.click('Copy page structure');
  await expect.poll(panel.text).toContain('structure is copied');
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Halo Companion, structure of the role page\nbody/);
  expect(copied).toMatch(/label.*\n\s+"Users Access Level"/);
  expect(copied).toContain('.details-form');
  expect(copied).not.toMatch(/Read Only|Scopable/);
});

test('another field is refused when it is pointed at', async () => {
  const { tab, panel } = await showRenamed();
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'cantTell' });
  await panel.click(/^Point at .*Clients/);
  await expect.poll(panel.text).toContain('Escape calls it off');
  const users = await tab.getByText('Users Access Level', { exact: true }).boundingBox();
  await tab.mouse.click((users?.x ?? 0) + 4, (users?.y ?? 0) + 4);
  await expect.poll(panel.text).toContain('What you clicked is another field');
  expect(await panel.outcomes()).toMatchObject({ 'role:clients': 'cantTell' });
});
