import { browser } from 'wxt/browser';
import { isOpen } from '../../lib/checks/drift';
import { readDriftWatches } from '../../lib/store/drift-watches';
import { type NewestRun, readNewestRuns } from './sync/newest-runs';

const colors = { stopped: '#b3261e', incomplete: '#8a5a00', running: '#1a56c4' } as const;

/** The state of all connections in the extension's badge: a fault or a lost right first, then a running sync, then nothing. */
export async function showBadge(): Promise<void> {
  let newest: readonly NewestRun[];
  try {
    newest = await readNewestRuns();
  } catch (thrown) {
    // Nothing can be read, so nothing syncs; the badge is all that can still say so.
    await set('!', colors.stopped);
    throw thrown;
  }
  const paused = newest.some(({ connection }) => connection.state === 'paused');
  const broken = newest.some(
    ({ connection, run }) =>
      connection.pausedBecause !== null || run?.state === 'failed' || run?.state === 'incomplete',
  );
  const watched = await readDriftWatches();
  const drifted = watched.some(
    ({ connectionId, drifts }) =>
      drifts.some(isOpen) && newest.some(({ connection }) => connection.id === connectionId),
  );
  const running = newest.some(({ run }) => run?.state === 'running' || run?.state === 'paused');
  if (paused || broken || drifted) await set('!', paused ? colors.stopped : colors.incomplete);
  else if (running) await set('…', colors.running);
  else await set('', colors.running);
}

async function set(text: string, color: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
}
