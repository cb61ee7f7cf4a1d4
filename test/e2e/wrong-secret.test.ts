import { expect, test } from 'vitest';
import { connect, openFilled } from '../support/journey/connect';
import { haloForm } from '../support/journey/halo-form';
import { integrationPages } from '../support/journey/integration-pages';
import { isTokenRequest } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { sessionSecrets } from '../support/journey/storage';
import { endOfRun } from '../support/journey/store';
import { openPanel } from '../support/panel';

test('a wrong secret is told as id or secret, after one request, and nothing typed is lost', async () => {
  const on = await stage();
  const { page, wizard } = await openFilled(on);
  await wizard.fill({ clientSecret: 'not-the-secret' });

  expect(await wizard.test()).toBe(false);

  const token = wizard.step('token');
  expect(await token.getAttribute('data-outcome')).toBe('failed');
  expect(await wizard.verdict()).toContain('Halo refuses the Client ID or the Client Secret');
  expect(await wizard.verdict()).toContain('regenerate the Client Secret');
  expect(on.halo.requests.filter(isTokenRequest).map(({ status }) => status)).toEqual([401]);
  expect(await wizard.button(/^Continue/).getAttribute('aria-disabled')).toBe('true');
  expect(await page.getByLabel(/^Client ID/).inputValue()).toBe(on.halo.credentials?.clientId);
  expect(await page.getByLabel(/^Client Secret/).inputValue()).toBe('not-the-secret');

  await wizard.fill({ clientSecret: on.halo.credentials?.clientSecret ?? '' });
  expect(await wizard.test()).toBe(true);
  expect(await wizard.button(/^Continue/).getAttribute('aria-disabled')).toBe('false');
});

test('a change that makes a new secret warns before Save; then the one held is told to be older, until the new one is captured; captured it is tested by itself, in a form once that is saved', async () => {
  const on = await stage();
  const { page } = await connect(on);
  await endOfRun(page);
  const tab = await on.browser.context.newPage();
  await tab.goto(integrationPages(on).find((each) => each.page === 'application')?.url ?? '');
  const panel = await openPanel(tab);
  const form = haloForm(tab);
  const secret = async () => (await panel.outcomes())['connection:client-secret'];
  await expect.poll(secret).toBe('passed');

  await form.edit();
  await form.choose('loginentity', 'User');
  await expect.poll(panel.text).toContain('once it is saved, the Client Secret given here stops working');
  expect(await secret()).toBe('warned');
  await form.save();
  await expect.poll(panel.text).toContain('was changed after the Client Secret was given');
  expect(await secret()).toBe('warned');

  await form.edit();
  await form.choose('loginentity', 'Agent');
  await form.choose('loginas_agent_id', on.halo.instance().agents.at(-1)?.name ?? '');
  await form.save();
  const asked = () => on.halo.requests.filter(({ path }) => path.endsWith('/Agent/me')).length;
  const before = asked();
  await panel.click('Capture Client ID and Secret');
  await expect.poll(secret).toBe('passed');
  await expect.poll(panel.text).toContain('The connection test has passed.');
  expect(asked()).toBe(before + 1);
  expect((await sessionSecrets(page)).secrets).not.toContain(on.halo.credentials?.clientSecret);

  await form.edit();
  // The panel lies over it; a person would move one of the two.
  await tab.getByRole('button', { name: 'Generate' }).press('Enter');
  await panel.click('Capture Client ID and Secret');
  await expect.poll(panel.text).toContain('tested by itself once Halo shows this application as saved');
  expect(await secret()).not.toBe('passed');
  expect(asked()).toBe(before + 1);
  await form.save();
  await expect.poll(secret).toBe('passed');
  expect(asked()).toBe(before + 2);
});
