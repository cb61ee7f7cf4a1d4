import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { isTokenRequest } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';

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
