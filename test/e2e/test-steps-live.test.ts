import { expect, test } from 'vitest';
import { connect, openFilled } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { isTokenRequest } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';

test('a running connection test shows each step as it ends, in the wizard', async () => {
  const on = await stage();
  const { page, wizard } = await openFilled(on);
  on.halo.switches.neverAnswer = 'auth';
  const outcome = (id: 'discovery' | 'token' | 'agent') => wizard.step(id).getAttribute('data-outcome');
  await wizard.button('Test Connection').click();
  await on.halo.waitForRequest(isTokenRequest);
  await expect.poll(() => outcome('discovery')).toBe('passed');
  expect([await outcome('token'), await outcome('agent')]).toEqual(['running', 'waiting']);
  await wizard.button('Cancel').click();
  await page.getByText('The connection test was cancelled.').waitFor();
});

test('a running connection test shows each step as it ends, on the dashboard', async () => {
  const on = await stage();
  await connect(on);
  const dashboard = await openDashboard(on.browser);
  await dashboard.tab('Configuration');
  on.halo.switches.neverAnswer = 'auth';
  on.halo.clearRequests();
  await dashboard.button('Test Connection').click();
  await on.halo.waitForRequest(isTokenRequest);
  const step = (id: string) => dashboard.page.locator(`[data-step="${id}"]`).getAttribute('data-outcome');
  await expect.poll(() => step('discovery')).toBe('passed');
  expect([await step('token'), await step('agent')]).toEqual(['running', 'waiting']);
});
