import { expect, test } from 'vitest';
import type { Switches } from '../halo/faults/switches';
import { openFilled } from '../support/journey/connect';
import { isTokenRequest } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';

async function testAgainst(silent: Switches['neverAnswer']) {
  const on = await stage();
  const opened = await openFilled(on);
  on.halo.switches.neverAnswer = silent;
  on.halo.clearRequests();
  return { ...on, ...opened };
}

test('a silent token address or API is told as a time-out after 15 seconds', async () => {
  const [auth, api] = await Promise.all([testAgainst('auth'), testAgainst('api')]);
  const started = performance.now();
  expect(await Promise.all([auth.wizard.test(), api.wizard.test()])).toEqual([false, false]);
  const seconds = (performance.now() - started) / 1000;
  expect(seconds).toBeGreaterThan(14.9);
  expect(seconds).toBeLessThan(28);

  expect(await auth.wizard.verdict()).toContain(
    'acme.halopsa.com did not answer the token request within 15 seconds.',
  );
  expect(auth.halo.requests.filter(isTokenRequest)).toHaveLength(1);
  expect(await api.wizard.verdict()).toContain('acme.halopsa.com did not answer within 15 seconds.');
  expect(api.halo.requests.filter(isTokenRequest)).toEqual([]);
});

test('Cancel ends the wait at once', async () => {
  const { halo, page, wizard } = await testAgainst('auth');
  await wizard.button('Test Connection').click();
  await halo.waitForRequest(isTokenRequest);

  await wizard.button('Cancel').click();
  await page.getByText('The connection test was cancelled.').waitFor({ timeout: 10_000 });
  expect(await wizard.button('Cancel').count()).toBe(0);

  halo.switches.neverAnswer = 'nothing';
  expect(await wizard.test()).toBe(true);
});
