import { browser } from 'wxt/browser';
import { isOpen } from '../../lib/checks/drift';
import { readConnections } from '../../lib/store/connections';
import { readDriftWatches } from '../../lib/store/drift-watches';
import { readRuns } from '../../lib/store/runs';

/** The state of all connections in the extension's badge: a fault or a lost right first, then a running sync, then nothing. */
export async function showBadge(): Promise<void> {
  const connections = (await readConnections()).filter(({ state }) => state !== 'disconnected');
  const newest = await Promise.all(connections.map(async ({ id }) => (await readRuns(id, 1))[0]));
  const paused = connections.some(({ state }) => state === 'paused');
  const broken = newest.some((run) => run?.state === 'failed' || run?.state === 'incomplete');
  const watched = await readDriftWatches();
  const drifted = watched.some(
    ({ connectionId, drifts }) => drifts.some(isOpen) && connections.some(({ id }) => id === connectionId),
  );
  const running = newest.some((run) => run?.state === 'running' || run?.state === 'paused');
  if (paused || broken || drifted) await set('!', paused ? '#b3261e' : '#8a5a00');
  else if (running) await set('…', '#1a56c4');
  else await set('', '#1a56c4');
}

async function set(text: string, color: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
}
