import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { Connection } from '../store/connection';
import { changeConnection } from '../store/connections';

const againMs = 15 * 60_000;

/**
 * A connection's database cannot be opened: told on the connection itself, whose row lies elsewhere. What passes by itself (another
 * window holds it, no room) is tried again later; the rest pauses the connection until it is rebuilt or mended, so that
 * no alarm tries it for ever.
 */
export async function noteTrouble(connectionId: string, failure: Failure, now: number): Promise<void> {
  await changeConnection(connectionId, (connection): Connection => {
    if (connection.state === 'disconnected') return connection;
    if (failure.kind !== 'system') return { ...connection, nextSyncAt: now + againMs };
    const because =
      failure.code === 'store.unavailable'
        ? makeFailure('sync.records_unreadable', failure.details)
        : failure;
    return { ...connection, state: 'paused', pausedBecause: because };
  });
}

/** Paused by a database that does not open: not to be tried again until the admin did something about it. */
export const isUnreadable = ({ state, pausedBecause }: Connection): boolean =>
  state === 'paused' &&
  (pausedBecause?.code === 'sync.records_unreadable' || pausedBecause?.code === 'store.newer_version');
