import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Failure } from '../../../lib/core/failure';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Command, Envelope } from '../../../lib/messages/protocol';
import { type DashboardCommands, dashboardCommands } from '../../../lib/view/runs-commands';
import { emptyStores } from '../store/support';

/** Why the background refuses a command; all others go well. */
let refuses: Partial<Record<Command, Failure>>;
let commands: DashboardCommands;
beforeEach(() => {
  emptyStores();
  refuses = {};
  const sendMessage = async ({ command }: Envelope<Command>) => {
    const refusal = refuses[command];
    return refusal ? failed(refusal) : ok(null);
  };
  vi.stubGlobal('browser', { ...fakeBrowser, runtime: { ...fakeBrowser.runtime, sendMessage } });
  commands = dashboardCommands('c1');
});
afterEach(() => {
  commands.close();
  vi.unstubAllGlobals();
});
const failures = () => commands.failures.value;

it.each([
  ['given', () => commands.giveSecret('secret', null), 'secret.give'],
  ['unlocked', () => commands.unlockSecret('passphrase'), 'secret.unlock'],
] as const)(
  'a test refused for want of the secret is no longer refused once that is %s',
  async (_, bring, command) => {
    refuses['connection.test'] = makeFailure('connection.no_secret');
    await commands.test();
    refuses[command] = makeFailure('vault.wrong_passphrase');
    await bring();
    expect(failures()).toMatchObject({
      test: { code: 'connection.no_secret' },
      secret: { code: 'vault.wrong_passphrase' },
    });
    delete refuses[command];
    await bring();
    expect(failures()).toMatchObject({ test: null, secret: null });
  },
);

it('that ConnectWise may not be declared beside Halo is no longer said once Halo is disconnected', async () => {
  refuses['psa.declare'] = makeFailure('psa.halo_active');
  await commands.declareConnectWise('scopable', true);
  expect(failures().psa?.code).toBe('psa.halo_active');
  await commands.disconnect();
  expect(failures().psa).toBeNull();
});

it('nor once the connection has another from elsewhere; any other refusal stands', async () => {
  refuses['connection.test'] = makeFailure('connection.secret_unsaved');
  await commands.test();
  commands.secretArrived();
  expect(failures().test).toBeNull();
  refuses['connection.test'] = makeFailure('message.no_answer');
  await commands.test();
  commands.secretArrived();
  expect(failures().test?.code).toBe('message.no_answer');
});

it('a test that was cancelled here has not failed; one that ended elsewhere says so', async () => {
  refuses['connection.test'] = makeFailure('connection.test_cancelled');
  const ended = commands.test();
  await commands.cancelTest();
  await ended;
  expect([failures().test, commands.report.value, commands.busy.value.test]).toEqual([null, null, false]);
  await commands.test();
  expect(failures().test?.code).toBe('connection.test_cancelled');
});
