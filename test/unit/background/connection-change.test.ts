import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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
