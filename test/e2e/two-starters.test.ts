import { expect, test } from 'vitest';
import { hostedHost } from '../halo/start';
import { command, seedConnection } from '../support/direct';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, readRuns, storedIds } from '../support/journey/store';

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
