import { browser } from 'wxt/browser';
import { readConnections } from '../../../lib/store/connections';
import { dueAt } from '../../../lib/sync/schedule';

/** Fires when the next scheduled sync is due. */
export const scheduleAlarm = 'sync.schedule';
/** Fires while a run is unfinished, so that a killed worker is started again and takes it up. */
export const watchdogAlarm = 'sync.watchdog';

/** Packed extensions get no alarm earlier than half a minute; unpacked ones are held to the same. */
const watchdogMinutes = 0.5;

/** Sets the alarm for the connection that is due first; clears it when none is active. */
export async function armSchedule(): Promise<void> {
  const now = Date.now();
  const due = (await readConnections())
    .map((connection) => dueAt(connection, now))
    .filter((at) => at !== null);
  if (due.length === 0) await browser.alarms.clear(scheduleAlarm);
  else await browser.alarms.create(scheduleAlarm, { when: Math.max(Math.min(...due), now + 1_000) });
}

/** Puts the watchdog half a minute into the future again. First thing of all work that may end in a run: the worker can die at any await. */
export async function armWatchdog(): Promise<void> {
  await browser.alarms.create(watchdogAlarm, {
    delayInMinutes: watchdogMinutes,
    periodInMinutes: watchdogMinutes,
  });
}

/** The same, but at most every ten seconds: setting an alarm before every page would cost more than writing it. */
export function watchdogKeeper(now: () => number): () => Promise<void> {
  let armedAt = 0;
  return async () => {
    if (Math.abs(now() - armedAt) < 10_000) return;
    armedAt = now();
    await armWatchdog();
  };
}

export async function dropWatchdog(): Promise<void> {
  await browser.alarms.clear(watchdogAlarm);
}
