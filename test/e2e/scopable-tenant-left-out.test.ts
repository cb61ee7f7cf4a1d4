import { expect, test } from 'vitest';
import { goToReview, openFilled } from '../support/journey/connect';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

const sharedAuth = 'https://auth.haloservicedesk.com';

test('a tenant left out on a shared auth server is named with its mend, and once given Scopable connects and syncs', async () => {
  const on = await stage({ scenario: 'tenant-required', grant: [sharedAuth] });
  Object.assign(on.halo.switches, { authinfo: 'not-found', instanceInfo: 'not-found' });
  const opened = await openFilled(on);
  await opened.wizard.fill({ authServer: sharedAuth, tenant: '' });

  expect(await opened.wizard.test()).toBe(false);
  const token = opened.wizard.step('token');
  expect(await token.getAttribute('data-failure')).toBe('token.tenant_missing');
  expect(await opened.wizard.verdict()).toContain(
    'Copy Tenant from Configuration > Integrations > HaloPSA API (HaloITSM API) into the Tenant field',
  );
  expect(await opened.wizard.button(/^Continue/).getAttribute('aria-disabled')).toBe('true');

  await opened.wizard.fill({ tenant: 'acme' });
  expect(await opened.wizard.test()).toBe(true);
  await goToReview(opened);
  await opened.wizard.start();
  expect((await endOfRun(opened.page)).state).toBe('complete');
});

test('a tenant left out that Halo itself names is used, and handed over to the vendor', async () => {
  const on = await stage({ scenario: 'tenant-required', grant: [sharedAuth] });
  const opened = await openFilled(on);
  await opened.wizard.fill({ tenant: '' });

  expect(await opened.wizard.test()).toBe(true);
  expect(await opened.wizard.step('discovery').innerText()).toContain('tenant acme');
  await goToReview(opened);
  await opened.wizard.start();
  expect(await opened.page.locator('[data-value="tenant"]').innerText()).toBe('acme');
});
