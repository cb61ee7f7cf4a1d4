import type { LoggedRequest } from '../../halo/server/request-log';
import { connect } from '../journey/connect';
import type { Stage } from '../journey/stage';
import type { Picture } from './album';

const limit = { requests: 20, windowSeconds: 300 };
const isSecondPage = ({ path, query }: LoggedRequest) =>
  path === '/api/Users' && query.page_size === '100' && query.page_no === '2';

/** What is shown while a sync waits for Halo's request limit. */
export async function waitingScreens(on: Stage, picture: Picture): Promise<void> {
  const { browser, halo } = on;
  const limited = halo
    .waitForRequest(isSecondPage, 40_000)
    .then(() => Object.assign(halo.switches, { rateLimit: limit, retryAfter: 'seconds' }));
  const { page } = await connect(on);
  await limited;
  const dashboard = await browser.open('dashboard.html');
  const popup = await browser.open('popup.html');
  const side = await browser.open('sidepanel.html');
  for (const screen of [page, popup, side, dashboard]) {
    await screen.locator('[data-standing="paused"] [data-failure]').waitFor({ timeout: 30_000 });
  }
  await picture(page, 'popup-done-sync-waits');
  await picture(popup, 'popup-glance-sync-waits');
  await picture(side, 'side-sync-waits');
  await side.getByRole('button', { name: 'Each record type' }).click();
  await picture(side, 'side-sync-waits-types');
  await side.setViewportSize({ width: 280, height: 720 });
  await picture(side, 'side-280-sync-waits');
  await picture(dashboard, 'dashboard-sync-waits');
}
