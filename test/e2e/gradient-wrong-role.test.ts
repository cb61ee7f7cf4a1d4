import { expect, test } from 'vitest';
import { outcomesOn, unfoldChecklist } from '../support/journey/checklist';
import { openHaloTab } from '../support/journey/halo-tab';
import { stage } from '../support/journey/stage';
import { wizardOn } from '../support/journey/wizard';

const contracts = 'Client Contracts Access Level';

test('a level one short, an unsaved level and “all” are each named with their fix, and green once mended and saved', async () => {
  const { browser } = await stage({ scenario: 'gradient-ready' });
  const { hands, panel } = await openHaloTab(browser);
  const popup = await browser.open('popup.html');
  await wizardOn(popup).choose('Gradient MSP', 'https://acme.halopsa.com');
  await wizardOn(popup).next();
  await unfoldChecklist(popup);
  const inPopup = () => outcomesOn(popup);

  await hands.open('role', 'Gradient');
  await expect.poll(panel.outcomes).toMatchObject({ 'role:name': 'passed' });
  await hands.setLevels({ [contracts]: 'Read Only' });
  await hands.form.save();
  await expect
    .poll(panel.outcomes)
    .toMatchObject({ 'role:client-contracts': 'failed', 'role:items': 'passed' });
  await expect.poll(inPopup).toMatchObject({ 'role:client-contracts': 'failed', 'role:items': 'passed' });
  expect(await panel.text()).toContain(
    `“${contracts}” is “Read Only”, which is less than “Read and Modify”.`,
  );
  await expect
    .poll(panel.spoken)
    .toEqual([expect.stringMatching(/^To change\. \d+ of \d+ settings/), '', '']);
  expect(await panel.text()).toContain('Configuration > Teams & Agents > Roles > Gradient > Permissions');

  await hands.setLevels({ [contracts]: 'Read and Modify' });
  await expect.poll(panel.outcomes).toMatchObject({ 'role:client-contracts': 'cantTell' });
  expect(await panel.text()).toContain(`“${contracts}” is right on the page but not saved yet.`);
  await hands.form.save();
  await expect.poll(async () => new Set(Object.values(await panel.outcomes()))).toEqual(new Set(['passed']));
  await expect.poll(panel.spoken).toEqual([expect.stringMatching(/^Right\. All \d+ settings/), '', '']);
  await expect.poll(inPopup).toMatchObject({ 'role:client-contracts': 'passed' });

  await hands.open('application', 'Gradient MSP');
  await hands.form.tab('Permissions');
  await hands.form.edit();
  await hands.form.tick('all');
  await hands.form.save();
  await hands.form.agree();
  await expect.poll(panel.outcomes).toMatchObject({ 'scope:all': 'failed' });
  await expect.poll(inPopup).toMatchObject({ 'scope:all': 'failed' });
  expect(await panel.text()).toMatch(/untick “all”/i);

  await hands.form.edit();
  await hands.form.tick('all', false);
  await hands.form.save();
  await hands.form.agree();
  await expect.poll(panel.outcomes).toMatchObject({ 'scope:all': 'passed', 'scope:edit:invoices': 'passed' });
  await expect.poll(inPopup).toMatchObject({ 'scope:all': 'passed', 'scope:edit:invoices': 'passed' });
});
