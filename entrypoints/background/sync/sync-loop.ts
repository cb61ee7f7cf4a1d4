import { readConnections } from '../../../lib/store/connections';
import { readRuns } from '../../../lib/store/runs';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { isUnreadable, noteTrouble } from '../../../lib/sync/note-trouble';
import { dueConnections } from '../../../lib/sync/schedule';
import { startRun } from '../../../lib/sync/start-run';
import { showBadge } from '../badge';
import { armSchedule, dropWatchdog, watchdogKeeper } from './alarms';
import { clientFor } from './client-for';
import { wait } from './wait';

/** Takes up every unfinished run and goes on until each is done or has to wait; then the alarms are set for what comes next. */
export async function continueSyncs(): Promise<void> {
  await showBadge();
  await continueRuns({
    clientFor,
    now: () => Date.now(),
    wait,
    arm: watchdogKeeper(Date.now),
    random: Math.random,
  });
  if (!(await anyRunning())) await dropWatchdog();
  await armSchedule();
  await showBadge();
}

/** A run that another worker holds, or that was started meanwhile, still needs the watchdog; a paused one has its time. */
async function anyRunning(): Promise<boolean> {
  const connections = (await readConnections()).filter((connection) => !isUnreadable(connection));
  const newest = await Promise.all(connections.map(async ({ id }) => (await readRuns(id, 1))[0]));
  return newest.some((run) => run?.state === 'running');
}

/** Starts what the schedule says is due, then syncs. */
export async function syncDue(): Promise<void> {
  for (const { id } of dueConnections(await readConnections(), Date.now())) {
    const started = await startRun(id, 'schedule');
    // Told and put off, or the alarm would try again at once and for ever.
    if (!started.ok) await noteTrouble(id, started.error, Date.now());
  }
  await continueSyncs();
}
