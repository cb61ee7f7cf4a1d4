import { expect, test } from 'vitest';
import { openHaloTab } from '../support/journey/halo-tab';
import { stage } from '../support/journey/stage';
import { dumpStore } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';

async function roleSeen() {
  const { browser } = await stage({ scenario: 'gradient-ready' });
  const { hands, panel, tab } = await openHaloTab(browser);
  const popup = await browser.open('popup.html');
  await wizardOn(popup).choose('Gradient MSP', 'https://acme.halopsa.com');
  await hands.open('role', 'Gradient');
  await expect.poll(panel.outcomes).toMatchObject({ 'role:name': 'passed' });
  const recordsSeen = async () =>
    Object.values(await dumpStore(popup, 'observations')).flatMap((stores) => stores.observations ?? [])
      .length;
  const remove = () =>
    tab.evaluate(async () => {
      const id = new URLSearchParams(location.search).get('id');
      await fetch(`/_ui/roles/${id}`, { method: 'DELETE' });
    });
  return { hands, panel, tab, recordsSeen, remove };
}

test('a record deleted elsewhere is forgotten when Halo says that it could not be found', async () => {
  const { tab, recordsSeen, remove } = await roleSeen();
  expect(await recordsSeen()).toBe(1);
  await remove();
  await tab.reload();
  await tab.getByText('This record could not be found.').waitFor();
  await expect.poll(recordsSeen).toBe(0);
});

test('a record deleted and made anew is judged alone once the list has been seen', async () => {
  const { hands, panel, recordsSeen, remove, tab } = await roleSeen();
  await remove();
  await tab.goto('https://acme.halopsa.com/config/agents/roles');
  await expect.poll(recordsSeen).toBe(0);
  await hands.createRole('Gradient');
  await expect.poll(panel.outcomes).toMatchObject({ 'role:name': 'passed' });
  expect(await recordsSeen()).toBe(1);
});
