import type { Connection } from '../store/connection';
import type { SyncRun } from '../store/sync-run';

/** Shorter than the browser's own lower bound for alarms would only pile up. */
const shortestMs = 60_000;

/**
 * When a connection is to sync next, in milliseconds since the epoch: when its paused run goes on, else its interval
 * after the start of the last run, but never in the past. Null when it is not active.
 */
export function nextSyncAt(
  connection: Pick<Connection, 'state' | 'scheduleMinutes'>,
  lastRun: Pick<SyncRun, 'startedAt' | 'resumesAt'> | null,
  now: number,
): number | null {
  if (connection.state !== 'active') return null;
  const interval = Math.max(shortestMs, connection.scheduleMinutes * 60_000);
  if (!lastRun) return now;
  if (lastRun.resumesAt !== null && lastRun.resumesAt > now) return lastRun.resumesAt;
  // A run that started in the future (the clock was set back) would put off the next one for as long.
  const due = Math.min(lastRun.startedAt, now) + interval;
  return Math.max(due, now + shortestMs);
}

/** The active connections whose time has come. */
export const dueConnections = (connections: readonly Connection[], now: number): Connection[] =>
  connections.filter(({ state, nextSyncAt: at }) => state === 'active' && at !== null && at <= now);
