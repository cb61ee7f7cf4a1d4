import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { connectionChange } from '../../../entrypoints/background/handlers/connection-change';
import { scheduleAlarm } from '../../../entrypoints/background/sync/alarms';
import type { ResourceType } from '../../../lib/core/resource-type';
import { changeUnfinishedRun } from '../../../lib/store/change-run';
import type { Connection } from '../../../lib/store/connection';
import { activateConnection, changeConnection, readConnection } from '../../../lib/store/connections';
import { startRun } from '../../../lib/sync/start-run';
import { aConnection, emptyStores } from '../store/support';
import { whileUnopenable } from './support';

beforeEach(() => {
  fakeBrowser.reset();
  emptyStores();
});

async function nextAfterChange(state: Connection['state']): Promise<number | null | undefined> {
  await activateConnection(aConnection(), { onePsa: true, vendor: 'Scopable' });
  await changeConnection('c1', (now) => ({ ...now, state }));
  return changeTo(60);
}

async function changeTo(scheduleMinutes: number): Promise<number | null | undefined> {
  const answer = await connectionChange.run(
    { connectionId: 'c1', scheduleMinutes },
    { kind: 'page', origin: 'chrome-extension://x', tabId: null },
  );
  expect(answer.ok).toBe(true);
  const changed = await readConnection('c1');
  expect(changed?.scheduleMinutes).toBe(scheduleMinutes);
  return changed?.nextSyncAt;
}

describe('a new schedule', () => {
  it('sets the next sync of an active connection', async () => {
    expect(await nextAfterChange('active')).toBeGreaterThan(Date.now());
  });

  it.each(['paused', 'disconnected'] as const)('makes nothing due for a %s connection', async (state) => {
    expect(await nextAfterChange(state)).toBeNull();
  });

  it('does not put off a run that waits for Halo’s limit', async () => {
    await activateConnection(aConnection(), { onePsa: true, vendor: 'Scopable' });
    await startRun('c1', 'manual');
    const resumesAt = Date.now() + 120_000;
    await changeUnfinishedRun('c1', (run) => ({ ...run, state: 'paused', resumesAt }));
    expect(await changeTo(1_440)).toBe(resumesAt);
    expect((await fakeBrowser.alarms.get(scheduleAlarm))?.scheduledTime).toBe(resumesAt);
  });

  it('is kept for a connection whose records cannot be opened', async () => {
    await activateConnection(aConnection(), { onePsa: true, vendor: 'Scopable' });
    await startRun('c1', 'manual');
    await whileUnopenable('c1', new DOMException('damaged', 'UnknownError'), async () => {
      await changeTo(1_440);
    });
    expect(await readConnection('c1')).toMatchObject({ scheduleMinutes: 1_440, state: 'paused' });
  });
});

describe('how often everything is read anew', () => {
  it('is taken in whole hours up to thirty days, and leaves the next sync alone', async () => {
    await activateConnection(aConnection(), { onePsa: true, vendor: 'Scopable' });
    const before = await readConnection('c1');
    const request = { connectionId: 'c1', fullSyncHours: 168 };
    expect(z.safeParse(connectionChange.schema, request).success).toBe(true);
    await connectionChange.run(request, { kind: 'page', origin: 'chrome-extension://x', tabId: null });
    expect(await readConnection('c1')).toEqual({ ...before, fullSyncHours: 168 });
  });

  it.each([0, 721, 1.5])('of %d hours is refused', (fullSyncHours) => {
    expect(z.safeParse(connectionChange.schema, { connectionId: 'c1', fullSyncHours }).success).toBe(false);
  });
});

describe('the types that are switched', () => {
  const own = { kind: 'page', origin: 'chrome-extension://x', tabId: null } as const;
  const change = async (types: Partial<Record<ResourceType, boolean>>) => {
    const request = { connectionId: 'c1', types };
    expect(z.safeParse(connectionChange.schema, request).success).toBe(true);
    return connectionChange.run(request, own);
  };
  const selection = async () => (await readConnection('c1'))?.selection;
  beforeEach(() => activateConnection(aConnection(), { onePsa: true, vendor: 'Scopable' }));

  it('leave those alone that were switched in the same moment', async () => {
    await Promise.all([change({ assets: true }), change({ sites: false })]);
    expect(await selection()).toEqual(['clients', 'contacts', 'assets']);
  });

  it('are none that the integration always needs', async () => {
    await change({ clients: false });
    expect(await selection()).toEqual(['clients', 'sites', 'contacts']);
  });
});
