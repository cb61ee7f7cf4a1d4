import { expect, test } from 'vitest';
import { ownDomainHost } from '../halo/start';
import { credentialsOf, goToReview } from '../support/journey/connect';
import { integrationPages } from '../support/journey/integration-pages';
import { tell } from '../support/journey/own-message';
import { idsInHalo } from '../support/journey/server-side';
import { type Stage, stage } from '../support/journey/stage';
import { endOfRun, storedIds } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';
import { openPanel } from '../support/panel';
import { refusePermission } from '../support/refuse-permission';

const addressOf = (on: Stage, kind: string, host = ownDomainHost): string =>
  integrationPages(on, host).find(({ page }) => page === kind)?.url ?? '';

test('an instance under a path of its own domain is served from Prepare on once its host is granted there, in the open tab too, is jumped about in, and syncs without a tenant', async () => {
  const on = await stage({ grant: [`https://${ownDomainHost}`], own: { basePath: '/halo' } });
  const instance = `https://${ownDomainHost}/halo`;
  const tab = await on.browser.context.newPage();
  await tab.goto(addressOf(on, 'application'));
  expect(tab.url()).toContain(`${instance}/config/`);
  await tab.getByRole('heading', { name: 'Scopable Integration' }).waitFor();
  const panel = await openPanel(tab);
  expect(await panel.text()).toBe('');

  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await wizard.choose('Scopable', `${ownDomainHost}/halo`);
  await wizard.next();
  await wizard.button(`Allow Halo Companion on ${ownDomainHost}`).click();
  await expect.poll(panel.text).toContain('Scopable');
  await expect.poll(wizard.text).not.toContain('Allow Halo Companion on');
  await wizard.next();
  await wizard.fill(credentialsOf(on.halo, ownDomainHost));
  expect(await wizard.test()).toBe(true);
  expect(await page.getByLabel(/^Tenant/).inputValue()).toBe('');
  await tab.reload();
  const reloaded = await openPanel(tab);
  await expect.poll(reloaded.text).toContain('Scopable');

  const recordId = on.halo.instance(ownDomainHost).roles.at(-1)?.id ?? '';
  const label = 'Clients Access Level';
  await tell(page, 'halo.jump', { instance, page: 'role', recordId, field: 'access:clients', label });
  await expect.poll(() => tab.url()).toBe(addressOf(on, 'role'));
  await expect.poll(reloaded.text).toContain(`“${label}” is there.`);

  await goToReview({ page, wizard }, false);
  await wizard.start();
  expect((await endOfRun(page)).state).toBe('complete');
  const { invoices: _, ...wanted } = idsInHalo(on.halo, { host: ownDomainHost });
  expect(await storedIds(page)).toEqual(wanted);
  const beside = on.halo.requests.filter(({ path }) => !path.startsWith('/halo/'));
  expect(beside.map(({ path }) => path)).toEqual([]);
});

test('a hosted HaloITSM is asked for by name, and then read, judged and tested as HaloPSA is', async () => {
  const host = 'acme.haloitsm.com';
  const on = await stage({
    grant: [`https://${host}`],
    own: { host, product: 'HaloITSM', tenant: 'acme' },
  });
  const tab = await on.browser.context.newPage();
  await tab.goto(addressOf(on, 'api', host));
  await tab.getByText(`https://${host}/api`).first().waitFor();
  const panel = await openPanel(tab);
  expect(await panel.text()).toBe('');

  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await wizard.choose('Scopable', host);
  await wizard.next();
  await wizard.button(`Allow Halo Companion on ${host}`).click();
  await expect.poll(panel.text).toContain('All 3 settings are as Scopable needs them.');
  expect(await panel.text()).toContain(`https://${host}`);
  await tab.goto(addressOf(on, 'role', host));
  await tab.getByRole('tab', { name: 'Permissions', exact: true }).click();
  await expect.poll(panel.outcomes).toMatchObject({ 'role:clients': 'passed' });
  await wizard.next();
  await wizard.fill(credentialsOf(on.halo, host));
  expect(await wizard.test()).toBe(true);
  expect(await page.getByLabel(/^Tenant/).inputValue()).toBe('acme');
});

test('said no to, the host is left alone: it is told what that means, nothing entered is lost, and the next click asks again', async () => {
  const on = await stage();
  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await wizard.choose('Scopable', ownDomainHost);
  await wizard.next();
  await wizard.button(`Allow Halo Companion on ${ownDomainHost}`).click();
  await refusePermission(page);
  await expect.poll(wizard.text).toContain(`not to let Halo Companion talk to ${ownDomainHost}`);
  expect(await wizard.button(`Allow Halo Companion on ${ownDomainHost}`).isEnabled()).toBe(true);
  const tab = await on.browser.context.newPage();
  await tab.goto(addressOf(on, 'application'));
  await tab.getByRole('heading', { name: 'Scopable Integration' }).waitFor();
  expect(await (await openPanel(tab)).text()).toBe('');

  await wizard.next();
  const entered = credentialsOf(on.halo, ownDomainHost);
  await wizard.fill(entered);
  on.halo.clearRequests();
  await wizard.button('Test Connection').click();
  await refusePermission(page);
  await expect.poll(wizard.text).toContain(`not to let Halo Companion talk to ${ownDomainHost}`);
  expect(on.halo.requests).toEqual([]);
  expect(await page.getByLabel(/^Client ID/).inputValue()).toBe(entered.clientId);
  expect(await page.getByLabel(/^Client Secret/).inputValue()).toBe(entered.clientSecret);
});
