import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, readConnections, storedIds } from '../support/journey/store';

test('inactive clients and what belongs to them stay out until the filter is off, and go again when it is on', async () => {
  const on = await stage({ data: { clients: 20 } });
  const { invoices: _, ...every } = idsInHalo(on.halo);
  const { invoices: __, ...active } = idsInHalo(on.halo, { activeClients: true });
  expect(active.clients.length).toBeLessThan(every.clients.length);
  expect(active.assets.length).toBeLessThan(every.assets.length);

  const { page } = await connect(on, { activeOnly: true });
  expect((await endOfRun(page)).state).toBe('complete');
  expect(await storedIds(page)).toEqual(active);

  const dashboard = await openDashboard(on.browser);
  const filter = dashboard.page.getByRole('switch', { name: 'Active clients only' });
  const syncWith = async (checked: boolean, runs: number) => {
    await dashboard.tab('Sync Filters');
    expect(await filter.isChecked()).toBe(!checked);
    await filter.click();
    await expect.poll(async () => (await readConnections(page))[0]?.activeOnly).toBe(checked);
    await dashboard.tab('Data Sync');
    await dashboard.button('Sync now').click();
    return endOfRun(page, { runs });
  };

  expect((await syncWith(false, 2)).state).toBe('complete');
  expect(await storedIds(page)).toEqual(every);

  const { state, types } = await syncWith(true, 3);
  expect(state).toBe('complete');
  expect(await storedIds(page)).toEqual(active);
  expect(types.clients).toMatchObject({ filtered: every.clients.length - active.clients.length });
  expect(Object.values(types).map((type) => type?.deleted)).toEqual(Array(7).fill(0));
  await expect
    .poll(() => dashboard.type('clients'))
    .toEqual({
      stored: active.clients.length,
      total: active.clients.length,
      state: 'complete',
    });

  // Faster than the page draws what was switched before.
  await dashboard.tab('Sync Filters');
  await dashboard.page.locator('.filter-types input:enabled').evaluateAll((boxes) => {
    for (const box of boxes.slice(0, 3)) (box as HTMLInputElement).click();
  });
  await expect.poll(async () => (await readConnections(page))[0]?.selection).toHaveLength(7 - 3);
});
