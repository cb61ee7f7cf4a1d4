import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { type Stage, stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

test('a saved view outlives its panel, is exported as a file, and the panel follows the client open in Halo', async () => {
  const on = await stage({ scenario: 'scopable-ready', data: { clients: 12 } });
  const { page } = await connect(on);
  await endOfRun(page);
  await on.browser.context.addInitScript(fileCollector);
  await on.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = await on.browser.open('sidepanel.html');
  await first.getByRole('tab', { name: 'Assets' }).click();
  await first.getByRole('searchbox').fill('lap');
  await first.getByRole('button', { name: 'Saved views' }).click();
  await first.getByLabel('Save this list as').fill('Laptops');
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await first.getByRole('button', { name: 'Delete the view Laptops' }).waitFor();
  await first.close();

  const side = await on.browser.open('sidepanel.html');
  await side.getByRole('button', { name: 'Saved views' }).click();
  await side.getByRole('button', { name: 'Laptops', exact: true }).click();
  await expect.poll(() => side.locator('.record-found').innerText()).toMatch(/^[1-9]\d* found$/);
  const found = Number.parseInt(await side.locator('.record-found').innerText(), 10);
  await side.getByRole('button', { name: 'Export', exact: true }).click();
  const { name, text } = await downloaded(side);
  expect(name).toMatch(/^acme\.halopsa\.com assets \d{4}-\d\d-\d\d\.csv$/);
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffID,Asset tag,/);
  expect(lines).toHaveLength(found + 1);

  await usesItsTools(on, side);
  await followsHaloUnlessPinned(on, side);
  await holdsItsWordsWhenLow(on);
  await tellsThatItIsOffline(on, page, side);
});

/** A filter of the type's own, a sort, a column, a value on the clipboard, and the list as a file in each way. */
async function usesItsTools({ halo }: Stage, side: Page): Promise<void> {
  const { data } = halo.instance();
  const critical = Array.from({ length: data.positions('assets') }, (_, at) => data.rowAt('assets', at))
    .flatMap((row) => (row && Number(row.criticality) >= 2 ? [row] : []))
    .sort((one, other) => Number(other.device_number) - Number(one.device_number));
  const tool = (name: string) => side.getByRole('button', { name, exact: true }).click();
  await side.getByRole('searchbox').fill('');
  await tool('Filter');
  await side.getByLabel('Add a filter…').selectOption('Criticality');
  await side.getByLabel('Criticality from').fill('2');
  await tool('Sort');
  await side.getByLabel('Sort by').selectOption('Device number');
  await side.getByText('Downwards', { exact: true }).click();
  await tool('Columns');
  await side.getByRole('checkbox', { name: 'Device number' }).check();
  const row = side.getByRole('option').first();
  const number = Number(critical[0]?.device_number).toLocaleString('en-GB');
  await expect
    .poll(() => row.locator('.record-values bdi').allInnerTexts())
    .toContain(`Device number: ${number}`);
  await expect.poll(() => side.locator('.record-found').innerText()).toBe(`${critical.length} found`);
  await expect
    .poll(() => side.locator('.record-chip bdi').allInnerTexts())
    .toEqual(['Criticality from 2', 'Sorted by Device number, downwards', 'Own columns']);

  await tool('Export');
  const ids = critical.map(({ id }) => id);
  const idsOf = (records: readonly { readonly id: unknown }[]) => records.map(({ id }) => id);
  await side.getByText('JSON', { exact: true }).click();
  const json = await downloaded(side);
  expect(json.name).toMatch(/\.json$/);
  expect(idsOf(JSON.parse(json.text).records)).toEqual(ids);
  await side.getByText('NDJSON', { exact: true }).click();
  const ndjson = await downloaded(side);
  expect(ndjson.name).toMatch(/\.ndjson$/);
  const each = ndjson.text.trimEnd().split('\n');
  expect(idsOf(each.map((line) => JSON.parse(line)))).toEqual(ids);
  await side.getByText('CSV', { exact: true }).click();
  await side.evaluate('saving.ask()');
  await side.getByRole('button', { name: /^Export \d+ records?$/ }).click();
  // The words of the export before stand until this one begins.
  const file = () => side.evaluate<{ name: string; writes: string[]; closed: number }>('saving.file');
  await expect.poll(file).toMatchObject({ name: expect.stringMatching(/\.csv$/), closed: 1 });
  await side.getByText(`${critical.length} records written.`).waitFor();
  const saved = await file();
  // The heading, and then the records: written as they come, not at the end.
  expect(saved.writes).toHaveLength(2);
  expect(saved.writes.join('').trimEnd().split('\r\n')).toHaveLength(critical.length + 1);
  await tool('Export');

  await row.click();
  await side.locator('.record-field').filter({ hasText: 'Device number' }).hover();
  await side.getByRole('button', { name: 'Copy Device number' }).click();
  await side.getByText('Device number copied').waitFor({ state: 'attached' });
  expect(await side.evaluate(() => navigator.clipboard.readText())).toBe(number);
}

async function followsHaloUnlessPinned({ browser, halo }: Stage, side: Page): Promise<void> {
  const clientAt = (at: number) => halo.instance().data.rowAt('clients', at);
  const tab = await browser.context.newPage();
  const openInHalo = (at: number) =>
    tab.goto(`https://acme.halopsa.com/customers?clientid=${clientAt(at)?.id}`);
  const shownIn = (panel: Page) => () =>
    panel.getByRole('article').getByRole('heading', { level: 2 }).innerText();
  await openInHalo(3);
  await expect.poll(shownIn(side)).toBe(clientAt(3)?.name);
  const pin = side.getByRole('button', { name: /^Pin/ });
  await pin.click();
  const other = await browser.open('sidepanel.html');
  await tab.bringToFront();
  await openInHalo(5);
  await expect.poll(shownIn(other)).toBe(clientAt(5)?.name);
  expect(await shownIn(side)()).toBe(clientAt(3)?.name);
  await pin.click();
  await expect.poll(shownIn(side)).toBe(clientAt(5)?.name);
  await other.close();
  await tab.close();
}

/** An open tool leaves little of a low panel; what is told below it is scrolled to, by keyboard too, and lies over nothing. */
async function holdsItsWordsWhenLow({ browser }: Stage): Promise<void> {
  const side = await browser.open('sidepanel.html');
  await side.setViewportSize({ width: 280, height: 600 });
  await side.getByRole('tab', { name: 'Assets' }).click();
  await side.getByRole('button', { name: 'Filter', exact: true }).click();
  await side.getByLabel('Add a filter…').selectOption('Asset tag');
  await side.getByRole('combobox', { name: 'Value of Asset tag' }).fill('nothing like it');
  await side.getByText('Nothing found').waitFor();
  const beyond = await side.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(beyond).toBe(0);
  await side.locator('.tabs-panel[tabindex="0"]').press('End');
  await side.getByRole('button', { name: 'Clear filters' }).click();
  await side.locator('.record-list').waitFor();
  await side.locator('.tabs-panel:not([tabindex])').waitFor();
  await side.close();
}

/** The same words wherever a connection’s standing is told, before anything was asked of Halo, and none once online again. */
async function tellsThatItIsOffline({ browser }: Stage, popup: Page, side: Page): Promise<void> {
  const dashboard = await browser.open('dashboard.html');
  await popup.reload();
  await popup.getByRole('button', { name: 'See the records' }).waitFor();
  const screens = [side, popup, dashboard];
  const told = () => Promise.all(screens.map((screen) => screen.locator('.offline-line').allInnerTexts()));
  expect(await told()).toEqual([[], [], []]);
  await browser.context.setOffline(true);
  const words = ['Offline: records can be read, syncing waits'];
  const asking = ['Offline: Halo cannot be reached until the network is back'];
  await expect.poll(told).toEqual([words, words, words]);
  // On the dashboard wherever something waits for Halo, and nowhere else.
  for (const [name, says] of [
    ['Sync Filters', []],
    ['Sync Logs', []],
    ['Configuration', asking],
    ['Proof', asking],
    ['Data Sync', words],
  ] as const) {
    await dashboard.getByRole('tab', { name }).click();
    await expect.poll(() => dashboard.locator('.offline-line').allInnerTexts()).toEqual(says);
  }
  const beyond = await popup.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(beyond).toBe(0);
  await side.getByRole('button', { name: 'Back' }).click();
  await side.getByRole('option').first().waitFor();
  await side.getByRole('button', { name: 'Set-up' }).click();
  await side.getByRole('button', { name: 'Set up another' }).click();
  await expect.poll(() => side.locator('.offline-line').allInnerTexts()).toEqual(asking);
  const over = await side.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(over).toBe(0);
  await side.getByRole('button', { name: 'Records' }).click();
  await browser.context.setOffline(false);
  await expect.poll(told).toEqual([[], [], []]);
}

/**
 * The browser's own dialog cannot be answered by a test. What is saved is a download, until `saving.ask()`: then the dialog
 * is answered at once, and what is written is kept piece by piece.
 */
const fileCollector = `
  delete globalThis.showSaveFilePicker;
  globalThis.saving = {
    file: null,
    ask() {
      globalThis.showSaveFilePicker = async ({ suggestedName }) => {
        const file = saving.file = { name: suggestedName, writes: [], closed: 0 };
        return {
          createWritable: async () => ({
            write: async (text) => void file.writes.push(text),
            close: async () => void file.closed++,
            abort: async () => void (saving.file = null),
          }),
        };
      };
    },
  };`;

/** The list in the form that is chosen, as the file that is downloaded. */
async function downloaded(side: Page): Promise<{ readonly name: string; readonly text: string }> {
  const download = side.waitForEvent('download');
  await side.getByRole('button', { name: /^Export \d+ records?$/ }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), 'utf8') };
}
