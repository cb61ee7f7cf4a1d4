import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { scheduleAlarm } from '../../../entrypoints/background/sync/alarms';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { readRuns } from '../../../lib/store/runs';
import { startRun } from '../../../lib/sync/start-run';
import { giveSecret } from '../../../lib/vault/secrets';
import { aTest } from '../view/runs-fixtures';
import { connections, freshBackground } from './support';

beforeEach(() => {
  vi.restoreAllMocks();
  freshBackground();
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({ origins: [] })) as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation((async () => []) as never);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
  }
});

test('alarms that an update took away are set again when the worker starts, at the time they had', async () => {
  const nextSyncAt = Date.now() + 600_000;
  await connections({ id: 'c1', nextSyncAt });
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  background.main();
  await expect.poll(() => fakeBrowser.alarms.get(scheduleAlarm)).toMatchObject({ scheduledTime: nextSyncAt });
});

test('a run that was under way before an update is taken up when the worker starts, without an alarm', async () => {
  await connections({ id: 'c1' });
  await startRun('c1', 'schedule');
  background.main();
  // No secret is kept here, so that taking it up ends it at once.
  await expect.poll(async () => (await readRuns('c1'))[0]?.failure?.code).toBe('connection.no_secret');
});

test('the wizard no longer says that it holds a secret which went with the browser, and has to test another', async () => {
  const given = { hasSecret: true, secretAt: 5, test: aTest({ clients: 1 }) };
  await changeDraft((draft) => ({ ...draft, ...given }));
  background.main();
  await expect.poll(async () => (await readDraft()).hasSecret).toBe(false);
  expect(await readDraft()).toMatchObject({ secretAt: 5, test: null });
});

test('one that is still in memory when the worker starts stays given', async () => {
  const nextSyncAt = Date.now() + 600_000;
  await connections({ id: 'c1', nextSyncAt });
  await changeDraft((draft) => ({ ...draft, hasSecret: true, secretAt: 5, test: aTest({ clients: 1 }) }));
  await giveSecret('draft', 'of the wizard');
  background.main();
  await expect.poll(() => fakeBrowser.alarms.get(scheduleAlarm)).toBeTruthy();
  expect(await readDraft()).toMatchObject({ hasSecret: true, test: { passed: true } });
});
