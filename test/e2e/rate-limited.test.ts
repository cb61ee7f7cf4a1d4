import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { LoggedRequest } from '../halo/server/request-log';
import { alarmOf, fireAlarm, letTimePass } from '../support/journey/alarms';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, readRuns, storedIds } from '../support/journey/store';

const window = { requests: 20, windowSeconds: 300 };
const isRead = (path: string, page: string) => (request: LoggedRequest) =>
  request.path === path && request.query.page_size === '100' && request.query.page_no === page;

/** What a screen tells of a sync that waits. */
async function standingOn(page: Page) {
  const standing = page.locator('[data-standing="paused"]');
  return {
    title: await page
      .getByText(/^Sync paused until /)
      .first()
      .innerText(),
    until: Number(await standing.getAttribute('data-paused-until')),
    why: await standing.locator('[data-failure]').innerText(),
    figures: await standing.locator('.standing-figures').innerText(),
  };
}

const oneLine = (text: string) => text.replaceAll(',', '').replace(/\s+/g, ' ').trim();

/** “Contacts 300 of 900 Paused”, for each type the sync reads. */
const typesOn = async (page: Page) =>
  (await page.locator('[data-progress]').allInnerTexts()).map((text) => oneLine(text));

const typesOnDashboard = (page: Page) =>
  page.locator('tr[data-type]:not([data-state="off"])').evaluateAll((rows) =>
    rows.map((row) => {
      const [state, stored, inHalo] = [...row.querySelectorAll('td')].map((cell) =>
        (cell.textContent ?? '').replaceAll(',', '').trim(),
      );
      return `${row.querySelector('label')?.textContent} ${stored} of ${inHalo} ${state}`;
    }),
  );

test('a short wait for Halo’s request limit is sat out, a long one pauses the run, and it ends complete', async () => {
  const on = await stage({ data: { clients: 30 } });
  const { halo } = on;
  halo.faults.add({
    path: /^\/api\/site$/,
    query: { page_size: '100' },
    times: 1,
    status: 429,
    headers: { 'retry-after': '2' },
  });
  const limited = halo
    .waitForRequest(isRead('/api/Users', '2'), 100_000)
    .then(() => Object.assign(halo.switches, { rateLimit: window, retryAfter: 'seconds' }));
  const { page } = await connect(on);
  await limited;

  const newest = async () => (await readRuns(page))[0];
  await expect.poll(async () => (await newest())?.state).toBe('paused');
  const sites = halo.requests.filter(isRead('/api/Site', '1'));
  expect(sites.map(({ status }) => status)).toEqual([429, 200]);
  expect((sites[1]?.at ?? 0) - (sites[0]?.at ?? 0)).toBeGreaterThanOrEqual(2_000);

  const paused = await newest();
  const resumesAt = paused?.resumesAt ?? 0;
  expect(resumesAt - Date.now()).toBeGreaterThan(30_000);
  const dashboard = await openDashboard(on.browser);
  const popup = await on.browser.open('popup.html');
  const side = await on.browser.open('sidepanel.html');
  const screens = [page, popup, side, dashboard.page];
  // Read together again and again: “left” and “to go” move on while the four are read.
  await expect
    .poll(async () => {
      const told = (await Promise.all(screens.map(standingOn))).map((each) => JSON.stringify(each));
      return new Set(told).size;
    })
    .toBe(1);
  const told = await standingOn(side);
  expect(told.until).toBe(resumesAt);
  expect(told.why).toContain('request limit (20 requests in 300 seconds)');
  expect(told.figures).toMatch(/\d+ of 20 requests left · (?:about|at least) \d+ min to go$/);
  await side.getByRole('button', { name: 'Each record type' }).click();
  const onDashboard = await typesOnDashboard(dashboard.page);
  expect(onDashboard.some((line) => /^Clients \d+ of \d+ Complete$/.test(line))).toBe(true);
  expect(onDashboard.some((line) => / of about \d+ Waiting$/.test(line))).toBe(true);
  for (const screen of [page, popup, side]) expect(await typesOn(screen)).toEqual(onDashboard);
  const wakesAt = async () => (await alarmOf(page, 'sync.schedule'))?.scheduledTime ?? 0;
  await expect.poll(async () => Math.abs((await wakesAt()) - resumesAt)).toBeLessThan(2_000);

  // Whole windows pass, for Halo and for the extension, until the run is through.
  for (let windows = 0; windows < 4 && (await newest())?.endedAt === null; windows++) {
    halo.clock.advance(window.windowSeconds * 1_000);
    await letTimePass(page, window.windowSeconds * 1_000);
    const waited = (await newest())?.resumesAt;
    await fireAlarm(page, 'sync.schedule');
    await expect.poll(async () => (await newest())?.resumesAt).not.toBe(waited);
    await expect.poll(async () => (await newest())?.state).not.toBe('running');
  }
  const run = await endOfRun(page);
  expect(run).toMatchObject({ id: paused?.id, state: 'complete' });
  const { invoices: _, ...wanted } = idsInHalo(halo);
  expect(await storedIds(page)).toEqual(wanted);
});
