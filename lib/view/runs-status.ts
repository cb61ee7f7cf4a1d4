import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import { timeWords } from '../core/words';
import { resourceLabels } from '../resources/labels';
import type { Connection } from '../store/connection';
import type { SyncRun } from '../store/sync-run';
import { type RunStanding, runStanding, type StandingSources } from './runs-standing';
import { typeRows } from './runs-types';

/** Where a connection's syncing stands, in one line, with what is to be done about it. */
export interface SyncStatus {
  /** null: neither right nor wrong, because a sync is under way or the connection has ended. */
  readonly outcome: Outcome | null;
  readonly title: string;
  /** The title without its running figures, for readers that speak each change. */
  readonly spoken: string;
  readonly more: string | null;
  /** Why it is not going on; its words carry the mend. */
  readonly failure: Failure | null;
  /** Of the sync under way, if any. */
  readonly standing: RunStanding | null;
  /** The stored records cannot be opened: rebuilding them is the way out. */
  readonly unreadable: boolean;
  /** Why “Sync now” cannot be pressed, or null when it can. */
  readonly startBlocked: string | null;
  readonly canCancel: boolean;
}

/** Judged from the connection and its newest run; never “passed” unless every selected type was complete in it. */
export function syncStatus(
  connection: Connection,
  runs: readonly SyncRun[],
  now: number,
  sources: Partial<StandingSources> & { readonly broken?: Failure | null } = {},
): SyncStatus {
  const { budget = null, tested = connection.lastTest ?? null, broken = null } = sources;
  const standing = runStanding(runs, { budget, tested }, now);
  const next = nextSyncWords(connection, now);
  const idle = { failure: null, standing: null, unreadable: false, startBlocked: null, canCancel: false };
  const told = (title: string) => ({ title, spoken: title });
  if (connection.state === 'disconnected') {
    const startBlocked = 'This connection is disconnected; set it up again to sync.';
    const title = 'Disconnected: nothing is synced any more';
    return { ...idle, outcome: null, ...told(title), more: 'The stored records are kept.', startBlocked };
  }
  const trouble = broken ?? connection.pausedBecause;
  if (trouble && isUnreadable(trouble)) {
    const title = 'The stored records cannot be opened';
    return { ...idle, outcome: 'failed', ...told(title), more: null, failure: trouble, unreadable: true };
  }
  if (standing) {
    const { state, title, spoken } = standing;
    const paused = state === 'paused';
    return {
      ...idle,
      outcome: paused ? 'warned' : null,
      title,
      spoken,
      more: paused && !standing.because ? 'It goes on by itself from where it stopped.' : null,
      standing,
      startBlocked: 'A sync is under way.',
      canCancel: true,
    };
  }
  if (connection.state === 'paused') {
    const title = 'Syncing is paused until this is mended';
    return { ...idle, outcome: 'failed', ...told(title), more: null, failure: connection.pausedBecause };
  }
  const last = runs[0];
  if (!last) return { ...idle, outcome: 'cantTell', ...told('No sync has run yet'), more: next };
  const ended = timeWords(last.endedAt ?? last.startedAt, now);
  const short = typeRows(connection.selection, runs, {}).filter(
    (row) => row.selected && row.state !== 'complete',
  );
  if (last.state === 'complete' && short.length === 0) {
    return { ...idle, outcome: 'passed', ...told(`Last sync complete, ${ended}`), more: next };
  }
  const names = short.map((row) => resourceLabels[row.type].toLowerCase()).join(', ');
  const title = {
    complete: `Last sync complete, ${ended}, but not yet for: ${names}`,
    incomplete: `Last sync incomplete, ${ended}${names ? `: ${names}` : ''}`,
    failed: `Last sync failed, ${ended}`,
    cancelled: `Last sync was cancelled, ${ended}`,
    running: 'Sync under way',
    paused: 'Sync waiting',
  }[last.state];
  const outcome = last.state === 'failed' ? 'failed' : 'warned';
  return { ...idle, outcome, ...told(title), more: next, failure: last.failure };
}

/** Of the database itself, and not to pass by itself. */
const isUnreadable = ({ code, kind }: Failure): boolean =>
  code === 'sync.records_unreadable' || (code.startsWith('store.') && kind === 'system');

/** When the next scheduled sync runs. */
export function nextSyncWords(connection: Connection, now: number): string | null {
  if (connection.state !== 'active') return null;
  if (connection.nextSyncAt === null) return `Syncs every ${connection.scheduleMinutes} minutes.`;
  if (connection.nextSyncAt <= now) return 'The next sync is due.';
  return `Next sync ${timeWords(connection.nextSyncAt, now)}, then every ${everyWords(connection.scheduleMinutes)}.`;
}

const everyWords = (minutes: number): string => (minutes === 1 ? 'minute' : `${minutes} minutes`);
