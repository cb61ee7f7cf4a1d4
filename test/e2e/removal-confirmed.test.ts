import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { idsInHalo, removeMost } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, storedIds } from '../support/journey/store';

test('a removal too large to be done unasked is done once it is confirmed on Data Sync', async () => {
  const on = await stage();
  const { page } = await connect(on);
  await endOfRun(page);
  const { contacts: before } = await storedIds(page);
  removeMost(on.halo, 'contacts');
  const { contacts: left } = idsInHalo(on.halo);

  const dashboard = await openDashboard(on.browser);
  await dashboard.button('Read everything anew now').click();
  expect(await endOfRun(page, { runs: 2 })).toMatchObject({ state: 'incomplete', full: true });
  expect((await storedIds(page)).contacts).toEqual(before);

  const gone = (before?.length ?? 0) - left.length;
  await dashboard.button('Confirm the removal').click();
  await dashboard.page.getByText(`Let ${gone} of ${before?.length} stored contacts be removed?`).waitFor();
  await dashboard.button('Yes, confirm the removal').click();
  expect(await endOfRun(page, { runs: 3 })).toMatchObject({ state: 'complete' });
  expect((await storedIds(page)).contacts).toEqual(left);
});
