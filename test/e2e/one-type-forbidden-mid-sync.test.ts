import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, storedIds } from '../support/journey/store';

test('a type that is forbidden in the middle of a sync stops alone, keeps what came, and catches up once allowed', async () => {
  const on = await stage({ data: { clients: 30 } });
  on.halo.switches.latencyMs = 40;
  const settings = on.halo.instance().roles.at(-1)?.settings ?? {};
  const forbidden = on.halo
    .waitForRequest(({ path, query }) => /\/asset$/i.test(path) && query.page_no === '2', 100_000)
    .then(() => Object.assign(settings, { 'Assets Access Level': 'No Access' }));
  const { page } = await connect(on);
  await forbidden;

  const { state, types } = await endOfRun(page);
  expect(state).toBe('incomplete');
  const { assets, ...others } = types;
  expect(assets).toMatchObject({ state: 'failed', failure: { code: 'api.role_blocks' } });
  expect(Object.values(others).map((type) => type?.state)).toEqual(Array(6).fill('complete'));
  const kept = (await storedIds(page)).assets ?? [];
  expect(kept.length).toBeGreaterThanOrEqual(100);
  expect(kept.length).toBeLessThan(360);

  const dashboard = await openDashboard(on.browser);
  await expect.poll(() => dashboard.type('assets')).toMatchObject({ stored: kept.length, state: 'failed' });
  await expect.poll(dashboard.text).toContain('Set “Assets Access Level” to Read Only or better');

  Object.assign(settings, { 'Assets Access Level': 'Read Only' });
  await dashboard.button('Sync now').click();
  expect((await endOfRun(page, { runs: 2 })).state).toBe('complete');
  expect((await storedIds(page)).assets).toEqual(idsInHalo(on.halo).assets);
});
