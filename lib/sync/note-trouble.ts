import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { Connection } from '../store/connection';
import { changeConnection } from '../store/connections';

const againMs = 15 * 60_000;

/**
 * A connection's database cannot be opened or written: told on the connection itself, whose row lies elsewhere, because the
 * run's own row cannot be changed. What passes (another window holds it, no room) is tried again later; the rest pauses the
 * connection until it is rebuilt or mended, so that no alarm tries it for ever. Null if the connection was forgotten.
 */
export const noteTrouble = (
  connectionId: string,
  failure: Failure,
  now: number,
): Promise<Connection | null> =>
  changeConnection(connectionId, (connection): Connection => {
    if (connection.state === 'disconnected') return connection;
    const because =
      failure.code === 'store.unavailable'
        ? makeFailure('sync.records_unreadable', failure.details)
        : failure;
    if (failure.kind === 'system') return { ...connection, state: 'paused', pausedBecause: because };
    return { ...connection, pausedBecause: because, nextSyncAt: now + againMs };
  });

/** The connection's trouble is over as far as can be told: its records could be written to. */
export async function clearTrouble(connection: Connection): Promise<void> {
  if (connection.state !== 'active' || connection.pausedBecause === null) return;
  await changeConnection(connection.id, (now) =>
    now.state === 'active' ? { ...now, pausedBecause: null } : now,
  );
}

/** Paused by a database that does not open: not to be tried again until the admin did something about it. */
const isUnreadable = ({ state, pausedBecause }: Connection): boolean =>
  state === 'paused' &&
  (pausedBecause?.code === 'sync.records_unreadable' || pausedBecause?.code === 'store.newer_version');

/** Its database is in trouble and is left alone for now: until its time comes, or until the admin did something about it. */
export const isLeftAlone = (connection: Connection, now: number): boolean => {
  const { state, pausedBecause, nextSyncAt } = connection;
  if (isUnreadable(connection)) return true;
  if (state !== 'active' || pausedBecause === null || nextSyncAt === null) return false;
  // Further off than it is ever put, it was put there before the clock was set back.
  return nextSyncAt > now && nextSyncAt <= now + againMs;
};
