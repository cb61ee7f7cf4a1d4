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
  const { page, wizard } = await connect(on);
  await limited;

  const newest = async () => (await readRuns(page))[0];
  await expect.poll(async () => (await newest())?.state).toBe('paused');
  const sites = halo.requests.filter(isRead('/api/Site', '1'));
  expect(sites.map(({ status }) => status)).toEqual([429, 200]);
  expect((sites[1]?.at ?? 0) - (sites[0]?.at ?? 0)).toBeGreaterThanOrEqual(2_000);

  const paused = await newest();
  const resumesAt = paused?.resumesAt ?? 0;
  expect(resumesAt - Date.now()).toBeGreaterThan(30_000);
  await expect.poll(wizard.text).toContain('request limit');
  const dashboard = await openDashboard(on.browser);
  await dashboard.page.getByText('request limit').first().waitFor();
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
