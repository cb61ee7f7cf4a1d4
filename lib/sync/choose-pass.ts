import { resources } from '../resources/registry';
import type { Checkpoint, Pass, SyncRun } from '../store/sync-run';

/** Records changed while a pass was under way, and clocks that differ: what is asked for begins this much earlier. */
const overlapMs = 10 * 60_000;
/** A type of so few rows is read in full every time: that costs no more than to ask for its changes. */
const smallType = 400;
/** Unless the connection says otherwise. */
export const fullEveryMs = 24 * 60 * 60_000;

export interface PassSituation {
  readonly run: Pick<SyncRun, 'activeOnly' | 'full'>;
  /** `activeClientsKey` of this run's clients; '' where the filter is off. */
  readonly activeClients: string;
  readonly fullEveryMs: number;
  /** Our clock. */
  readonly now: number;
}

/**
 * How a type is read: only what changed, where Halo has a parameter for it that is not known to be ignored, a complete full pass is
 * recent, and nothing about the filter changed since; in full otherwise. With “active clients only” the clients themselves are always
 * read in full (whether Halo stamps an inactivation as a change is not documented), and a client that turned active or
 * inactive has every type that belongs to clients read in full.
 */
export function choosePass({ type, cursor }: Checkpoint, situation: PassSituation): Pass {
  const { run, now } = situation;
  const resource = resources[type];
  const ofClients = resource.parents.some((parent) => parent.type === 'clients');
  const activeClients = ofClients ? situation.activeClients : '';
  const full: Pass = { mode: 'fullRefresh', since: null, startedAt: null, activeClients };
  const { changedTo, fullAt } = cursor;
  if (run.full || !resource.changedSince || cursor.filter === 'ignored') return full;
  if (changedTo === null || fullAt === null || cursor.rows <= smallType) return full;
  // A clock that was set back says nothing about how long ago the full pass was.
  if (now < fullAt || now - fullAt >= situation.fullEveryMs) return full;
  if (cursor.activeOnly !== run.activeOnly || cursor.activeClients !== activeClients) return full;
  if (type === 'clients' && run.activeOnly) return full;
  return { ...full, mode: 'incremental', since: stamp(changedTo - overlapMs) };
}

/** The form working clients send (HaloAPI): seconds, UTC. */
export const stamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Asked for to prove that the parameter is heeded: nothing can have changed after it. */
export const farFuture = '2999-01-01T00:00:00Z';
