import { expect, it, onTestFinished } from 'vitest';
import { makeFailure } from '../../../../lib/core/make-failure';
import { failed } from '../../../../lib/core/result';
import { scopable } from '../../../../lib/profiles/scopable';
import { announce } from '../../../../lib/store/changes';
import { changeConnection, disconnectConnection } from '../../../../lib/store/connections';
import { changeDraft } from '../../../../lib/store/drafts';
import { declareConnectWise } from '../../../../lib/store/psa';
import { aConnection } from '../../store/support';
import { passedTest } from '../../view/wizard-fixtures';
import { openScreen } from './screen-fixture';

const { id: profileId, defaultTypes: selection, vendor } = scopable;
const host = 'acme.halopsa.com';

/** Review, on which Save was just refused, beside an active connection and ConnectWise; `told` is the refusal that is shown. */
async function refused(code: 'psa.connectwise_active' | 'psa.other_halo_active' | 'vault.passphrase_short') {
  const screen = await openScreen({
    draft: { profileId, selection, step: 'review', test: passedTest },
    connections: [aConnection()],
    answers: {
      'connection.activate': failed(makeFailure(code, { vendor, host, length: 3, least: 12 })),
      'psa.declare': failed(makeFailure('psa.halo_active', { vendor })),
    },
  });
  onTestFinished(screen.close);
  const save = () => screen.button('Save & Start Initial Sync');
  await expect.poll(save, { timeout: 5_000 }).toBeDefined();
  await declareConnectWise(profileId, true);
  const state = () => screen.view.wizard.value?.state.value;
  await expect.poll(() => state()?.connectWise).toBe(true);
  screen.view.wizard.value?.commands.activate(null);
  const told = () => screen.root.querySelector('[data-failure]')?.getAttribute('data-failure');
  await expect.poll(told).toBe(code);
  return { ...screen, state, told, save };
}

it('a refusal over another active connection goes when that is disconnected, and not because it syncs', async () => {
  const { told, state } = await refused('psa.other_halo_active');
  const before = state()?.connections;
  await changeConnection('c1', (now) => ({ ...now, scheduleMinutes: 20 }));
  announce('runs');
  await expect.poll(() => state()?.connections !== before).toBe(true);
  expect(told()).toBe('psa.other_halo_active');
  await disconnectConnection('c1');
  await expect.poll(told).toBeUndefined();
});

it('a refusal over ConnectWise goes when that is said not to be connected any more', async () => {
  const { told } = await refused('psa.connectwise_active');
  await declareConnectWise(profileId, false);
  await expect.poll(told).toBeUndefined();
});

it('so does what is declared of ConnectWise and was refused over an active connection', async () => {
  const { told, state, view } = await refused('psa.connectwise_active');
  const failure = () => state()?.failures.declare?.code;
  view.wizard.value?.commands.declareConnectWise(true);
  await expect.poll(failure).toBe('psa.halo_active');
  await disconnectConnection('c1');
  await expect.poll(() => [failure(), told()]).toEqual([undefined, undefined]);
});

it('any other stands as long as the step does', async () => {
  const { told, state, press, save } = await refused('vault.passphrase_short');
  await disconnectConnection('c1');
  await declareConnectWise(profileId, false);
  const isActive = () => state()?.connections.some(({ id }) => id === 'c1');
  await expect.poll(() => [isActive(), state()?.connectWise]).toEqual([false, false]);
  expect(told()).toBe('vault.passphrase_short');
  press('Back');
  await expect.poll(save).toBeUndefined();
  await changeDraft((now) => ({ ...now, step: 'review' }));
  await expect.poll(save).toBeDefined();
  expect(told()).toBeUndefined();
});
