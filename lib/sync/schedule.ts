import type { Connection } from '../store/connection';
import { isPauseOver, longestPauseMs } from '../store/longest-pause';
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
  if (!lastRun) return now;
  if (!isPauseOver(lastRun.resumesAt, now)) return lastRun.resumesAt;
  // A run that started in the future (the clock was set back) would put off the next one for as long.
  const due = Math.min(lastRun.startedAt, now) + intervalMs(connection);
  return Math.max(due, now + shortestMs);
}

const intervalMs = ({ scheduleMinutes }: Pick<Connection, 'scheduleMinutes'>): number =>
  Math.max(shortestMs, scheduleMinutes * 60_000);

/**
 * When an active connection is due by what was stored of it, else null. A time further off than a schedule or a pause ever is was
 * stored before the clock was set back: it is due now.
 */
export function dueAt(
  connection: Pick<Connection, 'state' | 'scheduleMinutes' | 'nextSyncAt'>,
  now: number,
): number | null {
  const { state, nextSyncAt: at } = connection;
  if (state !== 'active' || at === null) return null;
  return at > now + Math.max(intervalMs(connection), longestPauseMs) ? now : at;
}

/** The active connections whose time has come. */
export const dueConnections = (connections: readonly Connection[], now: number): Connection[] =>
  connections.filter((connection) => (dueAt(connection, now) ?? Number.POSITIVE_INFINITY) <= now);
