import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { connectionChange } from '../../../entrypoints/background/handlers/connection-change';
import type { Connection } from '../../../lib/store/connection';
import { activateConnection, changeConnection, readConnection } from '../../../lib/store/connections';
import { aConnection, emptyStores } from '../store/support';

beforeEach(() => {
  fakeBrowser.reset();
  emptyStores();
});

async function nextAfterChange(state: Connection['state']): Promise<number | null | undefined> {
  await activateConnection(aConnection(), { onePsa: true, vendor: 'Scopable' });
  await changeConnection('c1', (now) => ({ ...now, state }));
  const answer = await connectionChange.run(
    { connectionId: 'c1', scheduleMinutes: 60 },
    { kind: 'page', origin: 'chrome-extension://x', tabId: null },
  );
  expect(answer.ok).toBe(true);
  const changed = await readConnection('c1');
  expect(changed?.scheduleMinutes).toBe(60);
  return changed?.nextSyncAt;
}

describe('a new schedule', () => {
  it('sets the next sync of an active connection', async () => {
    expect(await nextAfterChange('active')).toBeGreaterThan(Date.now());
  });

  it.each(['paused', 'disconnected'] as const)('makes nothing due for a %s connection', async (state) => {
    expect(await nextAfterChange(state)).toBeNull();
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
