import type { Page } from 'playwright-core';
import { connect } from '../journey/connect';
import { damageRecords } from '../journey/damage-records';
import { removeMost } from '../journey/server-side';
import type { Stage } from '../journey/stage';
import type { Picture } from './album';
import { runEnded } from './run-ended';

/** What is shown when a sync refuses a removal, and when the stored records do not open; each is mended by its button. */
export async function spoiltScreens(on: Stage, picture: Picture): Promise<void> {
  const { page } = await connect(on);
  await runEnded(page, 1);
  const dashboard = await on.browser.open('dashboard.html');
  await removalRefused(on, dashboard, picture);
  await dashboard.getByRole('tab', { name: 'Sync Logs' }).click();
  await dashboard.getByRole('heading', { name: 'Records over time' }).waitFor();
  await picture(dashboard, 'dashboard-sync-logs-several');
  await dashboard.getByRole('tab', { name: 'Data Sync' }).click();
  await recordsDamaged(on, dashboard, picture);
  await rowsRefused(on, dashboard, picture);
}

async function removalRefused({ halo }: Stage, dashboard: Page, picture: Picture): Promise<void> {
  removeMost(halo, 'contacts');
  await dashboard.getByRole('button', { name: 'Read everything anew now' }).click();
  await runEnded(dashboard, 2);
  await dashboard.getByRole('button', { name: 'Confirm the removal' }).click();
  await picture(dashboard, 'dashboard-removal-refused');
  await dashboard.getByRole('button', { name: 'Yes, confirm the removal' }).click();
  await runEnded(dashboard, 3);
  await dashboard
    .getByText(/^Last sync complete/)
    .first()
    .waitFor();
}

async function rowsRefused({ halo, browser }: Stage, dashboard: Page, picture: Picture): Promise<void> {
  const { data } = halo.instance();
  for (const [at, id] of [0, 'x'].entries())
    data.change('products', Number(data.rowAt('products', at)?.id), { id });
  await dashboard.getByRole('button', { name: 'Read everything anew now' }).click();
  await runEnded(dashboard, 2);
  await dashboard.getByRole('tab', { name: 'Sync Logs' }).click();
  await dashboard.locator('[data-log-type="products"][data-state="incomplete"]').scrollIntoViewIfNeeded();
  await picture(dashboard, 'dashboard-rows-refused');
  const side = await browser.open('sidepanel.html');
  await side.getByRole('tab', { name: 'Products' }).click();
  await side.getByRole('option').first().waitFor();
  await picture(side, 'side-rows-refused');
}

async function recordsDamaged({ browser }: Stage, dashboard: Page, picture: Picture): Promise<void> {
  await damageRecords(dashboard);
  await dashboard.reload();
  await dashboard.getByRole('button', { name: 'Rebuild the records' }).click();
  await picture(dashboard, 'dashboard-records-damaged');
  const popup = await browser.open('popup.html');
  await popup.locator('[data-failure]').first().waitFor();
  await picture(popup, 'popup-records-damaged');
  await dashboard.getByRole('button', { name: 'Yes, rebuild the records' }).click();
  await dashboard
    .getByText(/^Last sync complete/)
    .first()
    .waitFor({ timeout: 30_000 });
}
