import { expect, test } from 'vitest';
import { credentialsOf, goToReview } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { stage } from '../support/journey/stage';
import { readConnections } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';

test('only one PSA is active at a time, whichever came first', async () => {
  const on = await stage();
  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await wizard.choose('Scopable', 'acme.halopsa.com');
  await wizard.next();
  await page.getByLabel('Connected', { exact: true }).check();
  await wizard.next();
  await wizard.fill(credentialsOf(on.halo));
  expect(await wizard.test()).toBe(true);
  await goToReview({ page, wizard });

  await wizard.button('Save & Start Initial Sync').click();
  const refused = page.getByRole('alert');
  await refused.waitFor();
  expect(await refused.innerText()).toContain(
    'Cannot activate HALO PSA: ConnectWise integration is already active',
  );
  expect(await readConnections(page)).toEqual([]);
  expect(on.halo.requests.filter(({ query }) => query.page_size === '100')).toEqual([]);

  for (const step of ['Webhooks', 'Select data', 'Connect', 'Prepare HaloPSA']) {
    await wizard.back();
    await page.getByRole('heading', { name: step, exact: true }).waitFor();
  }
  await page.getByLabel('Not connected', { exact: true }).check();
  await wizard.next();
  await goToReview({ page, wizard });
  await wizard.start();
  expect(await readConnections(page)).toMatchObject([{ state: 'active' }]);

  const dashboard = await openDashboard(on.browser);
  await dashboard.tab('Configuration');
  const connectWise = dashboard.page.getByRole('switch', { name: 'ConnectWise is connected to Scopable' });
  await connectWise.click();
  await dashboard.page
    .getByText('Cannot activate ConnectWise: HALO PSA integration is already active')
    .waitFor();
  expect(await connectWise.isChecked()).toBe(false);

  await dashboard.button('Disconnect').click();
  await dashboard.button('Yes, disconnect').click();
  await dashboard.page.getByText('Already disconnected').waitFor();
  await connectWise.click();
  await expect.poll(() => connectWise.isChecked()).toBe(true);
  expect(await dashboard.text()).not.toContain('Cannot activate ConnectWise');
});
