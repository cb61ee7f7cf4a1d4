import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { idsInHalo, isTokenRequest } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { endOfRun, storedIds } from '../support/journey/store';

test('a token that runs out in the middle of a sync, answered 400, is renewed once and the sync goes on', async () => {
  const on = await stage({ data: { clients: 30 } });
  Object.assign(on.halo.switches, { expiredToken: 400, latencyMs: 30 });
  let asked = 0;
  const expired = on.halo
    .waitForRequest(({ path, query }) => /\/asset$/i.test(path) && query.page_no === '2', 100_000)
    .then(() => {
      asked = on.halo.requests.filter(isTokenRequest).length;
      on.halo.clock.advance(3_600_000);
    });
  const { page } = await connect(on);
  await expired;

  expect((await endOfRun(page)).state).toBe('complete');
  expect(
    on.halo.requests.filter(({ path, status }) => path.startsWith('/api') && status === 400),
  ).toHaveLength(1);
  expect(on.halo.requests.filter(isTokenRequest).length - asked).toBe(1);
  expect((await storedIds(page)).assets).toEqual(idsInHalo(on.halo).assets);
});
