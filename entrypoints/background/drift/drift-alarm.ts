import { browser } from 'wxt/browser';
import { readConnections } from '../../../lib/store/connections';
import { readDriftWatches } from '../../../lib/store/drift-watches';
import { nextLook } from './next-look';

/** Fires when a connection's rights are to be looked at. */
export const driftAlarm = 'drift.watch';

/** Sets the alarm for the connection that is to be looked at first; clears it where there is none. */
export async function armDriftWatch(): Promise<void> {
  const now = Date.now();
  const watches = new Map((await readDriftWatches()).map((watch) => [watch.connectionId, watch]));
  const due = (await readConnections())
    .map((connection) => nextLook(connection, watches.get(connection.id) ?? null, now))
    .filter((at) => at !== null);
  if (due.length === 0) await browser.alarms.clear(driftAlarm);
  else await browser.alarms.create(driftAlarm, { when: Math.max(Math.min(...due), now + 1_000) });
}
