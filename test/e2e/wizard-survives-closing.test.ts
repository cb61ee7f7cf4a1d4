import { expect, test } from 'vitest';
import { stage } from '../support/journey/stage';
import { dumpStore } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';

const canary = 'canary-1f0e6c-secret';
const typed = {
  baseUrl: 'https://acme.halopsa.com',
  authServer: 'https://acme.halopsa.com/auth',
  tenant: 'acme-uk',
  clientId: '00000000-aaaa-bbbb-cccc-123456789abc',
};
const labels = { baseUrl: 'Base URL', authServer: 'Auth Server', tenant: 'Tenant', clientId: 'Client ID' };

test('every keystroke survives the popup closing, and the secret is held but shown and stored nowhere', async () => {
  const { browser } = await stage();
  const popup = await browser.open('popup.html');
  const wizard = wizardOn(popup);
  await wizard.choose('Scopable', typed.baseUrl);
  await wizard.next();
  await popup.locator('[data-prerequisite] input').first().check();
  await wizard.next();
  await wizard.fill({ ...typed, tenant: '', clientSecret: canary });
  await popup.getByText('held in memory').waitFor();
  // The last keys are still in the air when the popup closes.
  await popup.getByLabel(/^Tenant/).pressSequentially(typed.tenant);
  await popup.close();

  const side = await browser.open('sidepanel.html');
  await side.getByRole('heading', { name: 'Connect', exact: true }).waitFor();
  for (const name of Object.keys(labels) as (keyof typeof labels)[]) {
    const field = side.getByLabel(new RegExp(`^${labels[name]}`));
    await expect.poll(() => field.inputValue()).toBe(typed[name]);
  }
  await side.getByText('held in memory').waitFor();
  expect(await side.getByLabel(/^Client Secret/).inputValue()).toBe('');
  expect(await side.content()).not.toContain(canary);
  expect(JSON.stringify(await dumpStore(side))).not.toContain(canary);
  expect(JSON.stringify(await dumpStore(side))).toContain(typed.tenant);
  expect(JSON.stringify(await browser.worker.evaluate('chrome.storage.local.get()'))).not.toContain(canary);
  expect(JSON.stringify(await browser.worker.evaluate('chrome.storage.session.get()'))).toContain(canary);

  await wizardOn(side).back();
  expect(await side.locator('[data-prerequisite] input').first().isChecked()).toBe(true);
});
