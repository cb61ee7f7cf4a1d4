import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Checkpoint } from '../../lib/store/sync-run';
import { hostedHost } from '../halo/start';
import { command, seedConnection } from '../support/direct';
import { inBrowser } from '../support/in-browser';
import type { OtherWriter } from '../support/journey/other-writer';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { dumpStore, endOfRun, readRuns, storedIds } from '../support/journey/store';

declare const otherWriter: OtherWriter;
declare const chrome: { readonly alarms: { create(name: string, when: { when: number }): Promise<void> } };

test('a sync started by popup, dashboard and alarms at once is one run, and asks for each page once', async () => {
  const { halo, browser } = await stage({ data: { clients: 40 } });
  const [popup, dashboard] = [await browser.open('popup.html'), await browser.open('dashboard.html')];
  if (!halo.credentials) throw new Error('The scenario set nothing up.');
  const connectionId = await seedConnection(popup, `https://${hostedHost}`, halo.credentials);

  await Promise.all([
    ...[popup, dashboard, popup, dashboard].map((page) => command(page, 'sync.start', { connectionId })),
    ...['sync.schedule', 'sync.watchdog'].map((name) =>
      dashboard.evaluate((which) => chrome.alarms.create(which, { when: Date.now() }), name),
    ),
  ]);
  expect((await endOfRun(popup)).state).toBe('complete');

  expect(await readRuns(popup)).toHaveLength(1);
  const pages = halo.requests
    .filter(({ query }) => query.page_size === '100')
    .map(({ path, query }) => `${path} ${query.page_no}`);
  expect(pages.length).toBeGreaterThan(7);
  expect(new Set(pages).size).toBe(pages.length);
  const { invoices: _, ...wanted } = idsInHalo(halo);
  expect(await storedIds(popup)).toEqual(wanted);
});

test('a writer that another has taken the run over from is refused, whichever of them is the worker', async () => {
  const { halo, browser } = await stage({ data: { clients: 40 } });
  const page = await browser.open('dashboard.html');
  if (!halo.credentials) throw new Error('The scenario set nothing up.');
  const connectionId = await seedConnection(page, `https://${hostedHost}`, halo.credentials);
  await page.evaluate(await inBrowser('support/journey/other-writer.ts'));
  halo.switches.latencyMs = 400;
  await command(page, 'sync.start', { connectionId });
  await halo.waitForRequest(({ path }) => path.endsWith('/Client'));

  const epoch = await page.evaluate((id) => otherWriter.claim(id), connectionId);
  const takenOver = async () => {
    await page.evaluate(() => chrome.alarms.create('sync.watchdog', { when: Date.now() }));
    return (await epochs(page)).every((each) => each > epoch);
  };
  await expect.poll(takenOver, { timeout: 15_000, interval: 200 }).toBe(true);
  expect(await page.evaluate(() => otherWriter.write('999999'))).toBe('superseded');

  halo.switches.latencyMs = 0;
  expect((await endOfRun(page)).state).toBe('complete');
  expect(await page.evaluate(() => otherWriter.write('999999'))).toBe('stopped');
  expect(await readRuns(page)).toHaveLength(1);
  const { invoices: _, ...wanted } = idsInHalo(halo);
  expect(await storedIds(page)).toEqual(wanted);
});

async function epochs(page: Page): Promise<number[]> {
  const rows = Object.values(await dumpStore(page, 'checkpoints')).flatMap(
    (stores) => stores.checkpoints ?? [],
  );
  return (rows as Checkpoint[]).map(({ epoch }) => epoch);
}
