import fs from 'node:fs';
import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

test('a saved view outlives its panel, is exported as a file, and the panel follows the client open in Halo', async () => {
  const on = await stage({ scenario: 'scopable-ready', data: { clients: 12 } });
  const { page } = await connect(on);
  await endOfRun(page);
  // The browser's own dialog cannot be answered by a test: what is left is a download.
  await on.browser.context.addInitScript('delete globalThis.showSaveFilePicker');
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
  const download = side.waitForEvent('download');
  await side.getByRole('button', { name: /^Export \d+ records?$/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^acme\.halopsa\.com assets \d{4}-\d\d-\d\d\.csv$/);
  const lines = fs
    .readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffID,Asset tag,/);
  expect(lines).toHaveLength(found + 1);

  const client = on.halo.instance().data.rowAt('clients', 3);
  const halo = await on.browser.context.newPage();
  await halo.goto(`https://acme.halopsa.com/customers?clientid=${client?.id}`);
  await expect
    .poll(() => side.getByRole('article').getByRole('heading', { level: 2 }).innerText())
    .toBe(client?.name);
});
