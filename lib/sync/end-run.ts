import type { Failure } from '../core/failure';
import { changeRun } from '../store/change-run';
import { changeConnection } from '../store/connections';
import { dropUnwanted } from '../store/drop-unwanted';
import type { Fence, Fenced } from '../store/fenced';
import { longestPauseMs } from '../store/longest-pause';
import type { SyncMode, SyncRun, SyncRunState } from '../store/sync-run';
import { endTypes } from './end-types';
import { nextSyncAt } from './schedule';

/** Pauses a run for `ms`, an hour at most; the connection's next sync is then to go on with it. `fruitless`: see SyncRun. */
export async function pauseRun(
  fence: Fence,
  failure: Failure,
  ms: number,
  now: number,
  fruitless = 0,
): Promise<Fenced<SyncRun>> {
  const resumesAt = now + Math.min(ms, longestPauseMs);
  const paused = await changeRun(fence, (run) => ({
    ...run,
    state: 'paused',
    failure,
    resumesAt,
    fruitless,
  }));
  if (paused.ok) {
    await changeConnection(fence.connectionId, (connection) => ({
      ...connection,
      nextSyncAt: nextSyncAt(connection, paused.value, now) ?? connection.nextSyncAt,
    }));
  }
  return paused;
}

/**
 * Ends a run: complete only if every type is. With a failure nothing more can be read until the admin mends it: the run
 * fails and the connection pauses with that reason. Records of types that are no longer selected go, counted. The next
 * sync is set either way.
 */
export async function endRun(fence: Fence, failure: Failure | null, now: number): Promise<Fenced<SyncRun>> {
  if (!failure) {
    const dropped = await dropUnwanted(fence);
    if (!dropped.ok) return dropped;
  }
  const ended = await changeRun(fence, (run) => {
    const types = failure ? endTypes(run, { state: 'failed', failure }, now) : run.types;
    return {
      ...run,
      types,
      mode: modeOf(types),
      state: failure ? 'failed' : stateOf(types),
      failure,
      endedAt: now,
      resumesAt: null,
    };
  });
  if (!ended.ok) return ended;
  await changeConnection(fence.connectionId, (connection) => {
    if (connection.state === 'disconnected') return connection;
    const paused = failure
      ? { ...connection, state: 'paused' as const, pausedBecause: failure }
      : { ...connection, state: 'active' as const, pausedBecause: null };
    return { ...paused, nextSyncAt: nextSyncAt(paused, ended.value, now) ?? connection.nextSyncAt };
  });
  return ended;
}

const modeOf = (types: SyncRun['types']): SyncMode =>
  Object.values(types).some(({ mode }) => mode === 'incremental') ? 'incremental' : 'fullRefresh';

function stateOf(types: SyncRun['types']): SyncRunState {
  const states = Object.values(types).map(({ state }) => state);
  if (states.every((state) => state === 'complete')) return 'complete';
  return states.every((state) => state === 'failed') ? 'failed' : 'incomplete';
}
