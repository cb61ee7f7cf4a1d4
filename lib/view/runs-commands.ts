import { signal } from '@preact/signals';
import type { ResourceType } from '../core/resource-type';
import { ok, type Result } from '../core/result';
import type { TestReport } from '../halo/test-report';
import { send } from '../messages/send';
import { liveTest } from './live-test';
import { tracker } from './tracker';

/** The commands of the dashboard, by the name their failure is shown under. */
export type DashboardCommand =
  | 'start'
  | 'full'
  | 'cancel'
  | 'rebuild'
  | 'removal'
  | 'change'
  | 'test'
  | 'secret'
  | 'disconnect'
  | 'forget'
  | 'psa';

/** Where the client secret of a connection is. */
export type SecretState = 'in-memory' | 'in-memory-remembered' | 'locked' | 'missing';

/** All an admin can do with one connection. */
export function dashboardCommands(connectionId: string) {
  const tracked = tracker<DashboardCommand>();
  const report = signal<TestReport | null>(null);
  const running = liveTest(connectionId);
  let cancelledHere = false;
  /** Runs a command whose success mends what another was refused for. */
  const mending = async <T>(
    mended: DashboardCommand,
    command: DashboardCommand,
    act: () => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const answer = await tracked.run(command, act);
    if (answer.ok) tracked.clear(mended);
    return answer;
  };
  return {
    busy: tracked.busy,
    failures: tracked.failures,
    /** The newest test made on this page; the connection may have another secret by now. */
    report,
    /** The steps the running test has ended so far. */
    testSteps: running.steps,
    /** When the running test began, also one started elsewhere; null while none runs. */
    testingSince: running.since,
    close: running.stop,
    start: () => tracked.run('start', () => send('sync.start', { connectionId })),
    /** Reads every type in full, also where Halo could tell what changed. */
    startFull: () => tracked.run('full', () => send('sync.start', { connectionId, full: true })),
    rebuild: () => tracked.run('rebuild', () => send('connection.rebuild', { connectionId })),
    confirmRemoval: (type: ResourceType) =>
      tracked.run('removal', () => send('sync.confirmRemoval', { connectionId, type })),
    cancel: () => tracked.run('cancel', () => send('sync.cancel', { connectionId })),
    change: (what: {
      readonly types?: Readonly<Partial<Record<ResourceType, boolean>>>;
      readonly activeOnly?: boolean;
      readonly scheduleMinutes?: number;
      readonly fullSyncHours?: number;
    }) => tracked.run('change', () => send('connection.change', { connectionId, ...what })),
    async test() {
      report.value = null;
      running.begin();
      cancelledHere = false;
      const answer = await tracked.run('test', async () => {
        const tested = await send('connection.test', { connectionId });
        // Whoever cancels a test here knows it, and it has not failed.
        return cancelledHere && !tested.ok && tested.error.code === 'connection.test_cancelled'
          ? ok(null)
          : tested;
      });
      if (answer.ok) report.value = answer.value;
    },
    cancelTest() {
      cancelledHere = true;
      return send('connection.testCancel', { connectionId });
    },
    /** The connection has another secret, from whatever screen or page: a test is no longer refused for want of one. */
    secretArrived() {
      const code = tracked.failures.peek().test?.code;
      if (code === 'connection.no_secret' || code === 'connection.secret_unsaved') tracked.clear('test');
    },
    giveSecret: (secret: string, passphrase: string | null) =>
      mending('test', 'secret', () => send('secret.give', { connectionId, secret, passphrase })),
    unlockSecret: (passphrase: string) =>
      mending('test', 'secret', () => send('secret.unlock', { connectionId, passphrase })),
    disconnect: () => mending('psa', 'disconnect', () => send('connection.disconnect', { connectionId })),
    forget: () => tracked.run('forget', () => send('connection.forget', { connectionId })),
    declareConnectWise: (profileId: string, connectwise: boolean) =>
      tracked.run('psa', () => send('psa.declare', { profileId, connectwise })),
  };
}

export type DashboardCommands = ReturnType<typeof dashboardCommands>;
