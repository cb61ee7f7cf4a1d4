import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { carriesSecret } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';

const base = 'https://acme.halopsa.com';

test('Base URL and Auth Server in each other’s box are recognised before anything is sent', async () => {
  const on = await stage();
  const { wizard } = await openFilled(on);
  await wizard.fill({ baseUrl: `${base}/auth`, authServer: base });
  expect(await wizard.test()).toBe(false);
  expect(await wizard.verdict()).toContain('Base URL and Auth Server are swapped.');
  expect(await wizard.verdict()).toContain(`Swap them: Base URL is ${base}, Auth Server is ${base}/auth.`);

  await wizard.fill({ baseUrl: base, authServer: `${base}/api` });
  expect(await wizard.test()).toBe(false);
  expect(await wizard.verdict()).toContain('Auth Server holds the Resource Server');
  expect(on.halo.requests.filter(carriesSecret)).toEqual([]);

  await wizard.fill({ baseUrl: `${base}/auth/token`, authServer: '' });
  expect(await wizard.text()).toContain('The auth server’s path was removed');
  expect(await wizard.test()).toBe(true);
});
