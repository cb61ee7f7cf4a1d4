import { expect, test } from 'vitest';
import { hostedHost } from '../halo/start';
import { command, seedConnection } from '../support/direct';
import { inBrowser } from '../support/in-browser';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, storedIds } from '../support/journey/store';

declare function makeOlder(connectionId: string): Promise<void>;

test('records of an earlier version are shown as they were, and the next sync finds each unchanged', async () => {
  const { halo, browser } = await stage({ data: { clients: 20 } });
  const page = await browser.open('dashboard.html');
  if (!halo.credentials) throw new Error('The scenario set nothing up.');
  const connectionId = await seedConnection(page, `https://${hostedHost}`, halo.credentials);
  await command(page, 'sync.start', { connectionId });
  await endOfRun(page);
  const { invoices: _, ...wanted } = idsInHalo(halo);
  await page.goto('about:blank');
  const own = await browser.open('dashboard.html');
  await own.evaluate(await inBrowser('support/journey/older-database.ts'));
  await browser.killWorker();
  await own.evaluate((id) => makeOlder(id), connectionId);

  const panel = await browser.open('sidepanel.html');
  await panel.getByRole('tab', { name: 'Sites' }).click();
  await panel.getByRole('option').first().waitFor();
  const sites = own.locator('[data-type="sites"]');
  await expect.poll(() => sites.getAttribute('data-stored')).toBe(String(wanted.sites?.length));
  expect(await storedIds(own)).toEqual(wanted);
  const versions = await own.evaluate(() => indexedDB.databases());
  expect(versions.find(({ name }) => name?.startsWith('halo-companion:'))?.version).toBe(4);

  await command(own, 'sync.start', { connectionId });
  const next = await endOfRun(own, { runs: 2 });
  const { length } = wanted.sites ?? [];
  expect(next).toMatchObject({ state: 'complete', types: { sites: { fetched: length, unchanged: length } } });
  expect(await storedIds(own)).toEqual(wanted);
});
