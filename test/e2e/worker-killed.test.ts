import { expect, test } from 'vitest';
import type { LoggedRequest } from '../halo/server/request-log';
import { fireAlarm } from '../support/journey/alarms';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, readRuns, storedIds } from '../support/journey/store';

const deaths = [
  { path: '/api/client', page: '1' },
  { path: '/api/users', page: '3' },
  { path: '/api/asset', page: '6' },
];
const latencyMs = 60;
const isRead = ({ query }: LoggedRequest) => query.page_size === '100';
const isPage = (path: string, page: string) => (request: LoggedRequest) =>
  isRead(request) && request.path.toLowerCase() === path && request.query.page_no === page;

test('a first sync whose worker is killed three times ends with every record once, and no more than two pages a death again', async () => {
  const on = await stage({ data: { clients: 70 } });
  on.halo.switches.latencyMs = latencyMs;
  const { page } = await connect(on);

  for (const { path, page: number } of deaths) {
    await on.halo.waitForRequest(isPage(path, number));
    // However long it takes to reach the worker, the run does not end before.
    on.halo.switches.latencyMs = 30_000;
    await on.browser.killWorker();
    on.halo.switches.latencyMs = latencyMs;
    expect((await readRuns(page))[0]?.endedAt).toBeNull();
    await fireAlarm(page, 'sync.watchdog');
  }
  const run = await endOfRun(page);
  const asked = on.halo.requests.filter(isRead).map(({ path, query }) => `${path} ${query.page_no}`);

  expect(run.state).toBe('complete');
  const { invoices: _, ...wanted } = idsInHalo(on.halo);
  expect(await storedIds(page)).toEqual(wanted);
  expect(Object.values(run.types).map((type) => type?.duplicates)).toEqual(Array(7).fill(0));

  // Asked for again are only the page that was being written at a death and the one under way.
  expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(2 * deaths.length);

  const dashboard = await openDashboard(on.browser);
  await expect.poll(() => dashboard.type('assets')).toEqual({ stored: 840, total: 840, state: 'complete' });
});
