import type { Page } from 'playwright-core';
import { sizes } from '../chromium';
import { connect } from '../journey/connect';
import type { Stage } from '../journey/stage';
import { readConnections } from '../journey/store';
import type { Picture } from './album';
import { holdStores } from './hold-stores';
import { runEnded } from './run-ended';

/** What each screen shows while its data takes long to read. */
export async function loadingScreens(on: Stage, picture: Picture): Promise<void> {
  const { browser } = on;
  const { page } = await connect(on);
  await runEnded(page);
  const [connection] = await readConnections(page);
  if (!connection) throw new Error('Nothing is connected.');
  const waiting = (screen: Page) => screen.getByRole('status').filter({ hasText: /\w/ }).first().waitFor();

  const letGo = await holdStores(page, 'halo-companion');
  for (const [name, size] of Object.entries(sizes)) {
    const screen = await browser.context.newPage();
    await screen.setViewportSize(size);
    await screen.goto(browser.url(name as keyof typeof sizes));
    await waiting(screen);
    await picture(screen, `${name.replace('.html', '')}-opens-slowly`);
    await screen.close();
  }
  await letGo();

  const letRecordsGo = await holdStores(page, `halo-companion:${connection.id}`);
  const side = await browser.open('sidepanel.html');
  await waiting(side);
  await picture(side, 'sidepanel-records-slow');
  const dashboard = await browser.open('dashboard.html');
  await waiting(dashboard);
  await picture(dashboard, 'dashboard-records-slow');
  await dashboard.getByRole('tab', { name: 'Sync Logs' }).click();
  await picture(dashboard, 'dashboard-logs-slow');
  await letRecordsGo();
}
