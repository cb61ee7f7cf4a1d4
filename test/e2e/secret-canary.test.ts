import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { goToReview, openFilled } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { stage } from '../support/journey/stage';
import { keptIn, sessionSecrets } from '../support/journey/storage';
import { dumpStore, endOfRun } from '../support/journey/store';

const wrong = 'canary-wrong-7d31f0b2c9';

test('neither the secret nor a token is anywhere but in session memory, not in a store, a page or the profile on disk', async () => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-canary-'));
  onTestFinished(() => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const on = await stage({ profile });
  const opened = await openFilled(on);
  const { page, wizard } = opened;
  await wizard.fill({ clientSecret: wrong });
  expect(await wizard.test()).toBe(false);
  await wizard.fill({ clientSecret: on.halo.credentials?.clientSecret ?? '' });
  expect(await wizard.test()).toBe(true);
  await goToReview(opened);
  await wizard.start();
  await endOfRun(page);
  const dashboard = await openDashboard(on.browser);
  const panel = await on.browser.open('sidepanel.html');
  await panel.getByRole('tab').first().waitFor();

  const held = await sessionSecrets(page);
  const canaries = [wrong, on.halo.credentials?.clientSecret ?? '', ...held.tokens];
  expect(held.secrets).toEqual([on.halo.credentials?.clientSecret]);
  expect(held.tokens).toHaveLength(1);

  const seen: [string, string][] = [
    ['IndexedDB', JSON.stringify(await dumpStore(page))],
    ['storage', JSON.stringify(await keptIn(page, ['local', 'sync']))],
  ];
  for (const tab of ['Data Sync', 'Sync Filters', 'Sync Logs', 'Configuration'] as const) {
    await dashboard.tab(tab);
    seen.push([tab, await everythingOn(dashboard.page)]);
  }
  seen.push(['popup', await everythingOn(page)], ['side panel', await everythingOn(panel)]);
  expect(found(seen, canaries)).toEqual([]);

  await on.browser.close();
  const files = filesUnder(profile);
  expect(files.some(([name]) => name.includes('IndexedDB'))).toBe(true);
  // What is kept on disk is found this way: the client id is, in a database of the extension.
  expect(found(files, [on.halo.credentials?.clientId ?? '']).length).toBeGreaterThan(0);
  expect(found(files, canaries)).toEqual([]);
});

/** The markup, with what stands in boxes. */
const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((box) => (box as HTMLInputElement).value),
    ].join('\n'),
  );

/** Where a canary is, in UTF-8 or UTF-16. A database may compress its blocks, but random text stays as it is. */
const found = (places: readonly (readonly [string, string])[], canaries: readonly string[]): string[] =>
  places
    .filter(([, text]) =>
      canaries.some((canary) => text.includes(canary) || text.includes([...canary].join('\0'))),
    )
    .map(([name]) => name);

const filesUnder = (folder: string): [string, string][] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((name) => [name, fs.readFileSync(name, 'latin1')]);
