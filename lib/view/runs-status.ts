import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import { counted, timeWords } from '../core/words';
import { resourceNoun } from '../resources/labels';
import type { Connection } from '../store/connection';
import { shortTypes, syncOutcome } from '../store/sync-outcome';
import type { SyncRun } from '../store/sync-run';
import { t } from '../words/t';
import { type RunStanding, runStanding, type StandingSources } from './runs-standing';

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
    const startBlocked = t('view.runs_status.this_connection_is_disconnected_set_it');
    const title = t('view.runs_status.disconnected_nothing_is_synced_any_more');
    return {
      ...idle,
      outcome: null,
      ...told(title),
      more: t('view.runs_status.the_stored_records_are_kept'),
      startBlocked,
    };
  }
  const trouble = broken ?? connection.pausedBecause;
  if (trouble && isUnreadable(trouble)) {
    const title = t('view.runs_status.the_stored_records_cannot_be_opened');
    return { ...idle, outcome: 'failed', ...told(title), more: null, failure: trouble, unreadable: true };
  }
  if (standing && connection.pausedBecause && connection.state === 'active') {
    // Its records cannot be written to for now; the run's own row cannot tell.
    const startBlocked = t('view.runs_status.a_sync_is_under_way');
    const waits = {
      ...told(t('view.runs_status.the_sync_waits')),
      failure: connection.pausedBecause,
      startBlocked,
    };
    return { ...idle, ...waits, outcome: 'warned', more: next, standing, canCancel: true };
  }
  if (standing) {
    const { state, title, spoken } = standing;
    const paused = state === 'paused';
    return {
      ...idle,
      outcome: paused ? 'warned' : null,
      title,
      spoken,
      more: paused && !standing.because ? t('view.runs_status.it_goes_on_by_itself_from') : null,
      standing,
      startBlocked: t('view.runs_status.a_sync_is_under_way'),
      canCancel: true,
    };
  }
  if (connection.state === 'paused') {
    const title = t('view.runs_status.syncing_is_paused_until_this_is');
    return { ...idle, outcome: 'failed', ...told(title), more: null, failure: connection.pausedBecause };
  }
  const last = runs[0];
  const outcome = syncOutcome(connection, runs);
  const failure = connection.pausedBecause ?? last?.failure ?? null;
  if (!last)
    return { ...idle, outcome, ...told(t('view.runs_status.no_sync_has_run_yet')), more: next, failure };
  const ended = timeWords(last.endedAt ?? last.startedAt, now);
  const names = shortTypes(connection, runs).map(resourceNoun).join(', ');
  const title = {
    complete: names
      ? t('view.runs_status.last_sync_complete_but_not_yet', { ended, names })
      : t('view.runs_status.last_sync_complete', { ended }),
    incomplete: names
      ? t('view.runs_status.last_incomplete_types', { ended, types: names })
      : t('view.runs_status.last_incomplete', { ended }),
    failed: t('view.runs_status.last_sync_failed', { ended }),
    cancelled: t('view.runs_status.last_sync_was_cancelled', { ended }),
    running: t('view.runs_status.sync_under_way'),
    paused: t('view.runs_status.sync_waiting'),
  }[last.state];
  return { ...idle, outcome, ...told(title), more: next, failure };
}

/** Of the database itself, and not to pass by itself. */
const isUnreadable = ({ code, kind }: Failure): boolean =>
  code === 'sync.records_unreadable' || (code.startsWith('store.') && kind === 'system');

/** When the next scheduled sync runs. */
export function nextSyncWords(connection: Connection, now: number): string | null {
  if (connection.state !== 'active') return null;
  const { scheduleMinutes } = connection;
  if (connection.nextSyncAt === null) return counted('view.runs_status.syncs_every', scheduleMinutes);
  if (connection.nextSyncAt <= now) return t('view.runs_status.the_next_sync_is_due');
  return counted('view.runs_status.next_then_every', scheduleMinutes, {
    time: timeWords(connection.nextSyncAt, now),
  });
}
