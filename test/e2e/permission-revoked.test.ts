import type { Page, Worker } from 'playwright-core';
import { expect, test } from 'vitest';
import { alarmOf, fireAlarm, letTimePass } from '../support/journey/alarms';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { type Stage, stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

interface WorkerApi {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly notifications: {
    getAll(): Promise<Record<string, unknown>>;
  };
}
declare const chrome: WorkerApi;

const badgeOf = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));
const noticesOf = (worker: Worker) =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** An hour goes by, and the watch looks; done when it has set its alarm for the next hour. */
async function anHourLater(page: Page) {
  await letTimePass(page, 61 * 60_000);
  await fireAlarm(page, 'drift.watch');
  const next = async () => (await alarmOf(page, 'drift.watch'))?.scheduledTime ?? 0;
  await expect.poll(async () => (await next()) - Date.now()).toBeGreaterThan(30 * 60_000);
}

/** Connected, synced and green, with the dashboard's Proof tab open. */
async function connectedAndGreen(on: Stage) {
  const { page } = await connect(on);
  await endOfRun(page);
  const dashboard = await openDashboard(on.browser);
  await dashboard.tab('Proof');
  const proof = dashboard.page;
  await proof.getByText('Nothing that was granted has been taken away.').waitFor();
  await expect.poll(() => badgeOf(on.browser.worker)).toBe('✓');
  const rows = () =>
    proof
      .locator('[data-drift]')
      .evaluateAll((all) =>
        all.map((row) => `${row.getAttribute('data-drift')} ${row.getAttribute('data-state')}`),
      );
  return { page, proof, rows };
}

/** Taken away, looked at twice, given back: what badge, notifications and history show each time. */
async function takeAndGiveBack(right: string, take: (on: Stage) => () => void) {
  const on = await stage({ scenario: 'scopable-ready' });
  const { page, proof, rows } = await connectedAndGreen(on);
  const { worker } = on.browser;
  await anHourLater(page);
  expect(agentProfiles(on)).toBe(2);
  expect([await rows(), await noticesOf(worker)]).toEqual([[], []]);

  const giveBack = take(on);
  await anHourLater(page);
  await expect.poll(rows).toEqual([`${right} open`]);
  await expect.poll(() => badgeOf(worker)).toBe('!');
  await expect.poll(async () => (await noticesOf(worker)).length).toBe(1);
  const [notice] = await noticesOf(worker);

  await anHourLater(page);
  expect(agentProfiles(on)).toBe(4);
  expect(await noticesOf(worker)).toEqual([notice]);
  expect(await rows()).toEqual([`${right} open`]);
  const text = await proof.locator('[data-drift]').innerText();

  giveBack();
  await anHourLater(page);
  await expect.poll(rows).toEqual([`${right} mended`]);
  await expect.poll(() => badgeOf(worker)).toBe('✓');
  await expect.poll(() => noticesOf(worker)).toEqual([]);
  expect(await proof.locator('[data-drift]').innerText()).toMatch(/Mended: seen at \d\d:\d\d/);
  return text;
}

const agentProfiles = ({ halo }: Stage) =>
  halo.requests.filter(({ path, status }) => /agent\/me/i.test(path) && status === 200).length;

test('a permission unticked on the application is noticed within the hour, told once, and said to be mended when it is', async () => {
  const text = await takeAndGiveBack('scope:read:items', ({ halo }) => {
    const application = halo.instance().applications.at(-1);
    if (!application) throw new Error('no application');
    const { scopes } = application;
    application.scopes = scopes.filter((scope) => scope !== 'read:items');
    return () => {
      application.scopes = scopes;
    };
  });
  expect(text).toMatch(/granted.*not ticked/s);
  expect(text).toContain('Blocked by the application');
});

test('access taken from the role is noticed within the hour, told once, and said to be mended when it is', async () => {
  const text = await takeAndGiveBack('access:client-contracts', ({ halo }) => {
    const settings = halo.instance().roles.at(-1)?.settings ?? {};
    const level = settings['Client Contracts Access Level'] ?? '';
    settings['Client Contracts Access Level'] = 'No Access';
    return () => {
      settings['Client Contracts Access Level'] = level;
    };
  });
  expect(text).toMatch(/readable.*refused/s);
  expect(text).toContain('Blocked by the role');
});
