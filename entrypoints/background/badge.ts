import { browser } from 'wxt/browser';
import { readConnections } from '../../lib/store/connections';
import { readRuns } from '../../lib/store/runs';

/** The state of all connections in the extension's badge: a fault first, then a running sync, then nothing. */
export async function showBadge(): Promise<void> {
  const connections = (await readConnections()).filter(({ state }) => state !== 'disconnected');
  const newest = await Promise.all(connections.map(async ({ id }) => (await readRuns(id, 1))[0]));
  const paused = connections.some(({ state }) => state === 'paused');
  const broken = newest.some((run) => run?.state === 'failed' || run?.state === 'incomplete');
  const running = newest.some((run) => run?.state === 'running' || run?.state === 'paused');
  if (paused || broken) await set('!', paused ? '#b3261e' : '#8a5a00');
  else if (running) await set('…', '#1a56c4');
  else await set('', '#1a56c4');
}

async function set(text: string, color: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
}
