import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { stage } from '../support/journey/stage';

test('a role without access is blamed with area and level, and the next test passes once it is given', async () => {
  const on = await stage({ scenario: 'role-lacks-contracts' });
  const { page, wizard } = await openFilled(on);

  await wizard.test();
  const records = wizard.step('records');
  expect(await records.getAttribute('data-outcome')).toBe('failed');
  expect(await records.innerText()).toContain(
    'Contracts cannot be read, although the application grants read:contracts: the agent’s role blocks it.',
  );
  expect(await records.innerText()).toContain('Set “Client Contracts Access Level” to Read Only or better');
  expect(await wizard.step('scopes').getAttribute('data-outcome')).not.toBe('failed');
  await wizard.next();
  const contracts = page.locator('li[data-type="contracts"]');
  expect(await contracts.getAttribute('data-state')).toBe('forbidden');
  await wizard.back();

  const role = on.halo.instance().roles.at(-1);
  Object.assign(role?.settings ?? {}, { 'Client Contracts Access Level': 'Read Only' });
  expect(await wizard.test()).toBe(true);
  expect(await records.getAttribute('data-outcome')).not.toBe('failed');
  await wizard.next();
  expect(await contracts.getAttribute('data-state')).toBe('allowed');
});
