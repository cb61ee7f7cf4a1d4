import { expect, test } from 'vitest';
import { hostedHost } from '../halo/start';
import { connect, credentialsOf } from '../support/journey/connect';

import { focused, keyboardOn } from '../support/journey/keyboard';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

test('by keyboard in the popup, what goes away leaves the focus beside it', async () => {
  const on = await stage();
  const halo = await on.browser.context.newPage();
  await halo.goto(`https://${hostedHost}/`);
  const page = await on.browser.open('popup.html');
  // A popup lies over the tab in front, and is none itself.
  await halo.bringToFront();
  const keeper = page.waitForEvent('requestfinished', (each) => each.url().includes('keep-focus'));
  await page.reload();
  await page.bringToFront();
  const keys = keyboardOn(page);
  const offer = page.getByRole('button', { name: /^Use acme/ });
  await offer.waitFor();
  await keeper;
  await keys.press(/^Use acme/);
  await offer.waitFor({ state: 'detached' });
  await keys.keeps();

  await keys.backTo(/^Gradient MSP$/);
  await keys.key('ArrowDown');
  await keys.press(/^Continue/);
  await keys.arrived('Prepare HaloPSA');
  await keys.press(/^Continue/);
  await keys.arrived('Connect');
  const { clientId, clientSecret } = credentialsOf(on.halo);
  await keys.type(/^Client ID$/, clientId);
  await keys.type(/^Client Secret$/, clientSecret);
  await page.getByText('held in memory').waitFor();
  on.halo.switches.latencyMs = 20_000;
  await keys.press(/^Test Connection/);
  await keys.press(/^Cancel$/);
  await page.getByRole('button', { name: 'Cancel', exact: true }).waitFor({ state: 'detached' });
  await keys.keeps();
  expect(keys.faults).toEqual([]);
});

test('by keyboard in the popup, the heading has the focus where one screen takes the place of another', async () => {
  const on = await stage();
  const { page: wizard } = await connect(on);
  await endOfRun(wizard);
  const page = await on.browser.open('popup.html');
  const keys = keyboardOn(page);
  await page.getByRole('heading', { name: 'Halo Companion' }).waitFor();
  expect((await focused(page)).kind).toBe('body');
  await keys.press(/^Values to paste/);
  await keys.arrived('Connected');
  await keys.press(/^Status$/);
  await keys.arrived('Halo Companion');
  await keys.press(/^Values to paste/);
  await keys.arrived('Connected');
  await keys.press(/^Set up another/);
  await keys.arrived('Choose the integration');
  await keys.tabTo(/^Gradient MSP$/);
  await keys.key('ArrowDown');
  await keys.backTo(/^Status$/);
  await keys.key('Enter');
  await keys.arrived('Halo Companion');
  await keys.press(/^Go on with the set-up/);
  await keys.arrived('Choose the integration');
  expect(keys.faults).toEqual([]);
});
