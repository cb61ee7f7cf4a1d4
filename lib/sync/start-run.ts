import { makeFailure } from '../core/make-failure';
import { resourceTypes } from '../core/resource-type';
import { failed, ok, type Result } from '../core/result';
import { ThrownFailure } from '../core/thrown-failure';
import { beginRun, noCount } from '../store/begin-run';
import { changeUnfinishedRun } from '../store/change-run';
import type { Connection } from '../store/connection';
import { deleteConnectionDatabase } from '../store/connection-database';
import { changeConnection, readConnection } from '../store/connections';
import { isPauseOver } from '../store/longest-pause';
import type { SyncRun, SyncTrigger } from '../store/sync-run';
import { isOfLimit } from './consequence';
import { nextSyncAt } from './schedule';

/**
 * Writes the row of a new run over the connection's selection; fetches nothing. While a run is unfinished its id is
 * answered instead, and asking by hand ends its pause, unless it is Halo that asked to wait. Errors: connection.not_found,
 * connection.no_types, sync.disconnected, store.*.
 */
export async function startRun(
  connectionId: string,
  trigger: SyncTrigger,
  now: number = Date.now(),
  { full = false }: { readonly full?: boolean } = {},
): Promise<Result<{ runId: string }>> {
  try {
    const connection = await readConnection(connectionId);
    if (!connection) return failed(makeFailure('connection.not_found'));
    if (connection.state === 'disconnected') return failed(makeFailure('sync.disconnected'));
    const run = newRun(connection, trigger, full, now);
    if (Object.keys(run.types).length === 0) return failed(makeFailure('connection.no_types'));
    const begun = await beginRun(run);
    if (begun.id !== run.id && trigger === 'manual')
      await changeUnfinishedRun(connectionId, (unfinished) => goOn(unfinished, now));
    const stillThere = await changeConnection(connectionId, (current) => {
      // Who asks by hand says that it is mended; if it is not, the run pauses the connection again.
      const mended = current.state === 'active' || (current.state === 'paused' && trigger !== 'schedule');
      const next: Connection = mended ? { ...current, state: 'active', pausedBecause: null } : current;
      return { ...next, nextSyncAt: nextSyncAt(next, begun, now) ?? next.nextSyncAt };
    });
    if (stillThere) return ok({ runId: begun.id });
    await deleteConnectionDatabase(connectionId);
    return failed(makeFailure('connection.not_found'));
  } catch (thrown) {
    if (thrown instanceof ThrownFailure) return failed(thrown.failure);
    throw thrown;
  }
}

const newRun = (connection: Connection, trigger: SyncTrigger, full: boolean, now: number): SyncRun => ({
  id: crypto.randomUUID(),
  connectionId: connection.id,
  trigger,
  mode: 'fullRefresh',
  state: 'running',
  ...(full ? { full } : {}),
  activeOnly: connection.activeOnly,
  types: Object.fromEntries(
    resourceTypes.filter((type) => connection.selection.includes(type)).map((type) => [type, noCount]),
  ),
  failure: null,
  startedAt: now,
  endedAt: null,
  resumesAt: null,
});

function goOn(run: SyncRun, now: number): SyncRun {
  if (run.state !== 'paused') return { ...run, resumesAt: null };
  const haloAsked = run.failure !== null && isOfLimit(run.failure) && !isPauseOver(run.resumesAt, now);
  return haloAsked ? run : { ...run, resumesAt: 0 };
}
