import { makeFailure } from '../core/make-failure';
import { failed, type Result } from '../core/result';
import { ThrownFailure } from '../core/thrown-failure';
import { announce } from '../store/changes';
import { deleteConnectionDatabase } from '../store/connection-database';
import { readConnection } from '../store/connections';
import { startRun } from './start-run';

/**
 * Deletes a connection's database, whatever state it is in, and starts a full sync into a new one. The connection and its
 * settings lie elsewhere and stay. A run under way ends, because its database is gone. Errors: those of startRun, and
 * sync.disconnected before anything is deleted.
 */
export async function rebuildConnection(
  connectionId: string,
  now: number = Date.now(),
): Promise<Result<{ runId: string }>> {
  try {
    const connection = await readConnection(connectionId);
    if (!connection) return failed(makeFailure('connection.not_found'));
    // It could not be filled again.
    if (connection.state === 'disconnected') return failed(makeFailure('sync.disconnected'));
    await deleteConnectionDatabase(connectionId);
    announce('records');
    announce('runs');
    return await startRun(connectionId, 'manual', now);
  } catch (thrown) {
    if (thrown instanceof ThrownFailure) return failed(thrown.failure);
    throw thrown;
  }
}
