import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { credentialsOf } from '../support/journey/connect';
import { focused, type Keyboard, keyboardOn } from '../support/journey/keyboard';
import { stage } from '../support/journey/stage';

test.each([
  ['in the popup, and then the dashboard', { width: 380, height: 600 }, 'popup.html'],
  ['in a side panel 280 px wide, and then its records', { width: 280, height: 720 }, 'sidepanel.html'],
] as const)('Scopable is connected by keyboard alone, %s', async (_place, size, file) => {
  const on = await stage();
  const { clientId, clientSecret } = credentialsOf(on.halo);
  const page = await on.browser.open(file);
  await page.setViewportSize(size);
  await page.getByText('Your Halo address').waitFor();
  const keys = keyboardOn(page);

  await keys.tabTo(/^Gradient MSP$/);
  await keys.key('ArrowDown');
  await page.getByRole('radio', { name: 'Scopable' }).and(page.locator(':checked')).waitFor();
  await keys.type(/^Your Halo address$/, 'acme.halopsa.com');
  await keys.press(/^Continue/);
  await keys.arrived('Prepare HaloPSA');

  for (const box of [/administrator/, /instance URL/, /Scopable account/, /is enabled/]) {
    await keys.press(box, 'Space');
  }
  // All four are ticked: they fold, and the line that is left has the focus.
  await expect.poll(async () => (await focused(page)).name).toContain('Before you start');
  await keys.press(/^Continue/);
  await keys.arrived('Connect');

  await keys.type(/^Client ID$/, clientId);
  await keys.type(/^Client Secret$/, clientSecret);
  await page.getByText('held in memory').waitFor();
  await keys.press(/^Test Connection/);
  await page.getByText(/^Connected as /).waitFor();
  await keys.press(/^Continue/);
  await keys.arrived('Select data');

  await keys.press(/^Products$/, 'Space');
  await keys.press(/^Continue/);
  await keys.arrived('Webhooks');
  await keys.press(/^Skip/);
  await keys.arrived('Review & start');
  await keys.press(/^Save & Start Initial Sync/);
  await keys.arrived('Connected');
  await page.getByText(/records synced, next sync/).waitFor({ timeout: 30_000 });
  expect(keys.faults).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);

  if (file === 'sidepanel.html') await walksTheRecords(page, keys);
  else await walksTheDashboard(await on.browser.open('dashboard.html'));
});

/** Search, list, record, relation and back, in the order a person meets them. */
async function walksTheRecords(page: Page, keys: Keyboard): Promise<void> {
  await keys.press(/^Records$/);
  await page.getByRole('option').first().waitFor();
  // The arrow comes before the search is answered: what it found takes the place of the list that has the focus.
  await keys.type(/^Search clients$/, 'a');
  await keys.key('ArrowDown');
  await keys.isOn(/^listbox clients found for a$/);
  await keys.key('ArrowDown');
  await keys.key('Enter');
  const record = page.getByRole('article').getByRole('heading', { level: 2 });
  const name = await record.innerText();
  const client = new RegExp(`^h2 ${name.replace(/\W/g, '.')}$`);
  await keys.isOn(client);
  await keys.press(/^button Contacts/);
  await keys.isOn(/^listbox contacts$/);
  await keys.key('Enter');
  await keys.isOn(/^h2 /);
  await keys.press(/^button (Client|Customer)/);
  await keys.isOn(client);
  // Back to the list as it was left: by the button, and then by Escape.
  await keys.backTo(/^Back$/);
  await keys.key('Enter');
  await keys.isOn(/^h2 /);
  for (const place of [/^listbox contacts$/, client, /^listbox clients found for a$/]) {
    await keys.key('Escape');
    await keys.isOn(place);
  }
  const current = page.getByRole('option', { selected: true }).locator('.record-title');
  expect(await current.innerText()).toBe(name);
  await keys.press(/^Pin,/, 'Space');
  await page.getByRole('button', { name: /^Pin,/, pressed: true }).waitFor();
  await keys.backTo(/^listbox/);
  await keys.key('Escape');
  await keys.isOn(/^Search clients$/);
  await keys.key('Escape');
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('');
  await usesTheTools(page, keys);
  // By the arrows along the types, and the focus stays with them.
  await keys.tabTo(/^tab Clients/);
  await keys.key('ArrowRight');
  await keys.isOn(/^tab Sites/);
  expect(keys.faults).toEqual([]);
}

/** Each tool opens on its first control, does its work, and gives the focus back. */
async function usesTheTools(page: Page, keys: Keyboard): Promise<void> {
  const close = async (tool: RegExp) => {
    await keys.key('Escape');
    await keys.isOn(tool);
  };
  await keys.press(/^Filter$/);
  await keys.isOn(/^combobox Client$/);
  await keys.press(/^Add a filter/, 'ArrowDown');
  // The list is open now; closed, an arrow would have chosen already.
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await keys.key(key);
  const filters = page.locator('.record-filter legend');
  await expect.poll(() => filters.allInnerTexts()).toEqual(['Inactive']);
  await keys.backTo(/^Remove the filter on Inactive$/);
  await keys.key('Enter');
  await keys.isOn(/^Add a filter/);
  await close(/^Filter$/);

  await keys.press(/^Sort$/);
  await keys.isOn(/^Sort by$/);
  await keys.press(/^Upwards$/, 'ArrowRight');
  await close(/^Sort$/);
  await keys.press(/^Columns$/);
  await keys.press(/^Website$/, 'Space');
  await close(/^Columns$/);
  await keys.press(/^Remove: Sorted by/);
  await keys.isOn(/^Remove: Own columns$/);
  await keys.key('Enter');
  await keys.isOn(/^tab Clients/);

  await keys.backTo(/^Saved views$/);
  await keys.key('Enter');
  await keys.type(/^Save this list as$/, 'Mine');
  await keys.key('Enter');
  await page.getByRole('button', { name: 'Mine', exact: true }).waitFor();
  await keys.backTo(/^Delete the view Mine$/);
  await keys.key('Enter');
  await keys.isOn(/^Save this list as$/);
  await close(/^Saved views$/);

  await keys.press(/^Export$/);
  await keys.isOn(/^CSV$/);
  await keys.key('ArrowRight');
  await page.getByRole('button', { name: /^Export [1-9]\d* records$/, disabled: false }).waitFor();
  await keys.tabTo(/^Export \d+ records$/);
  // The browser's own dialog cannot be answered by a test; without it the file is a download.
  await page.evaluate('delete globalThis.showSaveFilePicker');
  const download = page.waitForEvent('download');
  await keys.key('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.getByText(/records? written\./).waitFor();
  await keys.isOn(/^Export \d+ records$/);
  await close(/^Export$/);
}

/** Along the tabs, a run's log, a filter, and a question that is asked and left. */
async function walksTheDashboard(page: Page): Promise<void> {
  const keys = keyboardOn(page);
  await keys.tabTo(/^tab Data Sync$/);
  await keys.key('ArrowRight');
  await keys.isOn(/^tab Sync Filters$/);
  await keys.press(/^Opportunities$/, 'Space');
  await expect.poll(() => page.getByRole('checkbox', { name: 'Opportunities' }).isChecked()).toBe(false);
  await keys.isOn(/^Opportunities$/);

  await keys.backTo(/^tab Sync Filters$/);
  await keys.key('ArrowRight');
  await keys.isOn(/^tab Sync Logs$/);
  const run = page.locator('[data-run]').first();
  await run.getByRole('table').waitFor();
  await keys.press(/First sync/, 'Space');
  await run.getByRole('table').waitFor({ state: 'detached' });
  await keys.isOn(/First sync/);
  await keys.key('Enter');
  await run.getByRole('table').waitFor();

  await keys.backTo(/^tab Sync Logs$/);
  await keys.key('ArrowRight');
  await keys.isOn(/^tab Configuration$/);
  for (const leave of ['Escape', 'Enter']) {
    await keys.press(/^Disconnect$/);
    // The harmless answer.
    await keys.isOn(/^Keep it$/);
    await keys.key(leave);
    await keys.isOn(/^Disconnect$/);
    await keys.backTo(/^Test Connection$/);
  }
  await keys.backTo(/^tab Configuration$/);
  await keys.key('End');
  await keys.isOn(/^tab Proof$/);
  await keys.tabTo(/^Prove again/);
  await keys.key('Enter');
  await page.getByRole('button', { name: 'Prove again', disabled: false }).waitFor();
  await keys.isOn(/^Prove again/);
  expect(keys.faults).toEqual([]);
}
