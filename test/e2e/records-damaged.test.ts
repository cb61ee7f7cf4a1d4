import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { damageRecords } from '../support/journey/damage-records';
import { openDashboard } from '../support/journey/dashboard';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, readConnections, storedIds } from '../support/journey/store';

test('records that cannot be opened are told in the popup, and Data Sync rebuilds them with the settings kept', async () => {
  const on = await stage();
  const { page } = await connect(on);
  await endOfRun(page);
  const [before] = await readConnections(page);
  await damageRecords(page);

  const popup = await on.browser.open('popup.html');
  await popup.locator('[data-failure="sync.records_unreadable"]').waitFor();
  const dashboard = await openDashboard(on.browser);
  await dashboard.page.getByText('The stored records cannot be opened').first().waitFor();
  await dashboard.button('Rebuild the records').click();
  await dashboard.button('Yes, rebuild the records').click();

  expect(await endOfRun(page)).toMatchObject({ state: 'complete', trigger: 'manual' });
  const { invoices: _, ...wanted } = idsInHalo(on.halo);
  expect(await storedIds(page)).toEqual(wanted);
  const [after] = await readConnections(page);
  expect(after).toEqual({ ...before, nextSyncAt: after?.nextSyncAt });
  await dashboard.page
    .getByText(/^Last sync complete/)
    .first()
    .waitFor();
});
