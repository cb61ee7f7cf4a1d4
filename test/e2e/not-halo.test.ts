import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { carriesSecret } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';

test('a network’s sign-in page in Halo’s place is recognised, and no secret is sent to it', async () => {
  const on = await stage();
  on.halo.faults.add({
    path: /^\/(api|auth)\//,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Sign in to the network</title><form></form>',
  });
  const { wizard } = await openFilled(on);

  expect(await wizard.test()).toBe(false);
  expect(await wizard.verdict()).toContain(
    'acme.halopsa.com answers, but not as Halo does: authinfo gave a web page.',
  );
  expect(await wizard.step('token').getAttribute('data-outcome')).toBe('skipped');
  expect(on.halo.requests.some(({ path }) => /authinfo/i.test(path))).toBe(true);
  expect(on.halo.requests.filter(carriesSecret)).toEqual([]);
});
