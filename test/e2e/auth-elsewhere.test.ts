import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { carriesSecret } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';

test('an instance that names an auth server on a foreign site is stopped with both names, and nothing goes there', async () => {
  const on = await stage({ scenario: 'authinfo-other-domain', alsoMapped: ['auth.attacker.example'] });
  const { page, wizard } = await openFilled(on);

  expect(await page.getByLabel(/^Auth Server/).inputValue()).toBe('');
  expect(await wizard.test()).toBe(false);
  expect(await wizard.verdict()).toContain(
    'acme.halopsa.com names an auth server on another site, auth.attacker.example. Nothing was sent to it.',
  );
  expect(on.halo.requests.filter(carriesSecret)).toEqual([]);
  expect(on.halo.requests.filter(({ host }) => host === 'auth.attacker.example')).toEqual([]);
});
