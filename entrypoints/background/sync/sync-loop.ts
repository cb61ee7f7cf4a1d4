import { settleAll } from '../../../lib/core/settle-all';
import { readConnections } from '../../../lib/store/connections';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { noteTrouble } from '../../../lib/sync/note-trouble';
import { dueConnections } from '../../../lib/sync/schedule';
import { startRun } from '../../../lib/sync/start-run';
import { showBadge } from '../badge';
import { armSchedule, armWatchdog, dropWatchdog, watchdogKeeper } from './alarms';
import { clientFor } from './client-for';
import { readNewestRuns } from './newest-runs';
import { wait } from './wait';

/**
 * Takes up every unfinished run and goes on until each is done or has to wait; then the alarms are set for what comes next,
 * whatever failed before. The watchdog comes first and goes last, so that no death in between is for good.
 */
export async function continueSyncs(): Promise<void> {
  await armWatchdog();
  try {
    await settleAll([showBadge(), continueAll()]);
  } finally {
    await settleAll([disarm(), armSchedule(), showBadge()]);
  }
}

const continueAll = (): Promise<void> =>
  continueRuns({
    clientFor,
    now: () => Date.now(),
    wait,
    arm: watchdogKeeper(Date.now),
    random: Math.random,
  });

async function disarm(): Promise<void> {
  if (await anyRunning()) return;
  await dropWatchdog();
  // One that was begun meanwhile counted on it.
  if (await anyRunning()) await armWatchdog();
}

/** A run that another worker holds, or that was started meanwhile, still needs the watchdog; a paused one has its time. */
const anyRunning = async (): Promise<boolean> =>
  (await readNewestRuns()).some(({ run }) => run?.state === 'running');

/** Starts what the schedule says is due, then syncs. */
export async function syncDue(): Promise<void> {
  await armWatchdog();
  try {
    const due = dueConnections(await readConnections(), Date.now());
    await settleAll(due.map(({ id }) => startDue(id)));
  } finally {
    await continueSyncs();
  }
}

async function startDue(connectionId: string): Promise<void> {
  const started = await startRun(connectionId, 'schedule');
  // Told and put off, or the alarm would try again at once and for ever.
  if (!started.ok) await noteTrouble(connectionId, started.error, Date.now());
}
