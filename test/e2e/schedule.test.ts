import { expect, test } from 'vitest';
import { alarmOf, fireAlarm, letTimePass } from '../support/journey/alarms';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, readConnections, storedIds } from '../support/journey/store';

test('a schedule of one minute sets the alarm, and when it fires what changed in Halo arrives', async () => {
  const on = await stage();
  const { page } = await connect(on);
  await endOfRun(page);
  await expect.poll(() => alarmOf(page, 'sync.watchdog')).toBeNull();

  const dashboard = await openDashboard(on.browser);
  await dashboard.page.getByLabel('Sync every').fill('1');
  const savedAt = Date.now();
  await dashboard.button('Save schedule').click();
  await expect.poll(async () => (await readConnections(page))[0]?.scheduleMinutes).toBe(1);
  const keptAt = Date.now();
  const due = async () => (await alarmOf(page, 'sync.schedule'))?.scheduledTime ?? Number.NaN;
  await expect.poll(due).toBeLessThanOrEqual(keptAt + 60_000);
  expect(await due()).toBeGreaterThanOrEqual(savedAt + 60_000);

  const { data } = on.halo.instance();
  const [first, last] = [data.rowAt('clients', 0), data.rowAt('clients', 9)];
  data.change('clients', Number(first?.id), { name: 'Renamed in Halo Ltd' });
  data.remove('clients', Number(last?.id));
  data.add('clients', { ...last, id: 990_001, name: 'Added in Halo plc' });
  await letTimePass(page, 60_000);
  await fireAlarm(page, 'sync.schedule');
  const run = await endOfRun(page, { runs: 2 });
  expect(run).toMatchObject({ trigger: 'schedule', state: 'complete' });

  expect((await storedIds(page)).clients).toEqual(idsInHalo(on.halo).clients);
  expect((await storedIds(page)).clients).toContain('990001');
  await dashboard.tab('Sync Logs');
  await expect.poll(dashboard.runs).toEqual(['complete: Schedule', 'complete: First sync']);
  const panel = await on.browser.open('sidepanel.html');
  await panel.getByText('Renamed in Halo Ltd').first().waitFor();
});
