import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { changeUnfinishedRun } from '../../../lib/store/change-run';
import { activateConnection, disconnectConnection, readConnection } from '../../../lib/store/connections';
import { forgetConnection } from '../../../lib/store/forget-connection';
import { readRun, readRuns } from '../../../lib/store/runs';
import { cancelRun } from '../../../lib/sync/cancel-run';
import { startRun } from '../../../lib/sync/start-run';
import { aConnection, emptyStores } from '../store/support';

const now = 1_800_000_000_000;

beforeEach(async () => {
  emptyStores();
  await activateConnection(aConnection({ selection: ['contacts', 'clients'] }), {
    onePsa: false,
    vendor: 'x',
  });
});

async function started(trigger: 'manual' | 'schedule' = 'manual'): Promise<string> {
  const answer = await startRun('c1', trigger, now);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.runId;
}

const pauseFor = (code: 'api.offline' | 'api.rate_limited') =>
  changeUnfinishedRun('c1', (run) => ({
    ...run,
    state: 'paused',
    failure: makeFailure(code),
    resumesAt: now + 900_000,
  }));

describe('starting a run', () => {
  test('writes it down over the selection, in the order people are shown, and fetches nothing', async () => {
    const run = await readRun('c1', await started());
    expect(run).toMatchObject({ state: 'running', mode: 'fullRefresh', activeOnly: true, trigger: 'manual' });
    expect(Object.keys(run?.types ?? {})).toEqual(['clients', 'contacts']);
  });

  test('while one is unfinished answers that one', async () => {
    const first = await started();
    expect(await started('schedule')).toBe(first);
    expect(await readRuns('c1')).toHaveLength(1);
  });

  test('by hand ends a pause, but not one that Halo asked for', async () => {
    const id = await started();
    await pauseFor('api.offline');
    await started();
    expect((await readRun('c1', id))?.resumesAt).toBeLessThanOrEqual(now);
    await pauseFor('api.rate_limited');
    await started();
    expect((await readRun('c1', id))?.resumesAt).toBe(now + 900_000);
  });

  test('puts the next scheduled sync off, so that the schedule does not ask every second', async () => {
    await started('schedule');
    expect((await readConnection('c1'))?.nextSyncAt).toBe(now + 15 * 60_000);
  });

  test('is refused for a disconnected and for a forgotten connection, and leaves no database', async () => {
    await disconnectConnection('c1');
    expect(await startRun('c1', 'manual', now)).toMatchObject({
      ok: false,
      error: { code: 'sync.disconnected' },
    });
    await forgetConnection('c1');
    expect(await startRun('c1', 'manual', now)).toMatchObject({
      ok: false,
      error: { code: 'connection.not_found' },
    });
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['halo-companion']);
  });
});

test('the log keeps the last hundred runs', async () => {
  for (let round = 0; round < 103; round += 1) {
    await startRun('c1', 'schedule', now + round);
    await cancelRun('c1', now + round);
  }
  const runs = await readRuns('c1');
  expect(runs).toHaveLength(100);
  expect(runs[0]?.startedAt).toBe(now + 102);
  expect(await readRuns('c1', 3)).toHaveLength(3);
});
