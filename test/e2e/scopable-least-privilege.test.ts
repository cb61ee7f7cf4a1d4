import { expect, test } from 'vitest';
import { outcomesOn, unfoldChecklist } from '../support/journey/checklist';
import { openConnectStep, openFilled } from '../support/journey/connect';
import { openHaloTab } from '../support/journey/halo-tab';
import { stage } from '../support/journey/stage';

test('a record type switched off takes its requirements with it, and brings them back', async () => {
  const on = await stage();
  const role = on.halo.instance().roles.at(-1);
  Object.assign(role?.settings ?? {}, { 'Assets Access Level': 'No Access' });
  const { hands, panel } = await openHaloTab(on.browser);
  const { page, wizard } = await openFilled(on);
  const toPrepare = async (steps: number) => {
    for (let step = 0; step < steps; step++) await wizard.back();
    await page.getByRole('heading', { name: 'Prepare HaloPSA' }).waitFor();
    await unfoldChecklist(page);
    return outcomesOn(page);
  };
  // The agent tells which role is the integration’s.
  await hands.open('agent', on.halo.instance().agents.at(-1)?.name ?? '');
  await expect.poll(panel.outcomes).toMatchObject({ 'agent:api-only': 'passed' });
  await hands.open('role', 'Scopable');
  await hands.form.tab('Permissions');
  await page.bringToFront();
  await toPrepare(1);
  await expect
    .poll(() => outcomesOn(page))
    .toMatchObject({ 'role:assets': 'failed', 'role:items': 'passed' });
  expect(Object.keys(await outcomesOn(page))).toContain('scope:read:assets');

  await wizard.next();
  await wizard.test();
  await wizard.next();
  await page.getByLabel('Assets').uncheck();
  const without = await toPrepare(2);
  expect(Object.keys(without)).not.toContain('role:assets');
  expect(Object.keys(without)).not.toContain('scope:read:assets');
  expect(without['role:items']).toBe('passed');

  await wizard.next();
  await wizard.test();
  await wizard.next();
  await page.getByLabel('Assets').check();
  expect(await toPrepare(2)).toMatchObject({ 'role:assets': 'failed' });
});

test('more than the integration needs is amber, never green: a wider level, an administrator, “all”', async () => {
  const on = await stage({ scenario: 'role-too-strong' });
  const { roles, agents, applications } = on.halo.instance();
  const { hands, panel } = await openHaloTab(on.browser);
  const { page, wizard } = await openConnectStep(on);
  await wizard.back();
  await unfoldChecklist(page);
  const isAmber = async (check: string) => {
    await hands.form.tab('Permissions');
    await expect.poll(panel.outcomes).toMatchObject({ [check]: 'warned' });
    await expect.poll(() => outcomesOn(page)).toMatchObject({ [check]: 'warned' });
    expect(await panel.text()).not.toMatch(/All \d+ settings are as/);
  };

  await hands.open('agent', agents.at(-1)?.name ?? '');
  await expect.poll(panel.outcomes).toMatchObject({ 'agent:api-only': 'passed' });
  await hands.open('role', 'Scopable');
  await isAmber('role:clients');
  Object.assign(roles.at(-1)?.settings ?? {}, { 'Is a HaloPSA Administrator': 'Yes' });
  await hands.open('role', 'Scopable');
  await isAmber('role:administrator');
  Object.assign(applications.at(-1) ?? {}, { scopes: ['all'] });
  await hands.open('application', 'Scopable Integration');
  await isAmber('scope:read:items');
});
