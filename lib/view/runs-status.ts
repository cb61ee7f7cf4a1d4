import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import { timeWords } from '../core/words';
import { resources } from '../resources/registry';
import type { Connection } from '../store/connection';
import type { SyncRun } from '../store/sync-run';
import { syncingWords } from './runs-stamp';
import { openRun, type RunProgress, runProgress, typeRows } from './runs-types';

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
  readonly progress: RunProgress | null;
  /** Why “Sync now” cannot be pressed, or null when it can. */
  readonly startBlocked: string | null;
  readonly canCancel: boolean;
}

/** Judged from the connection and its newest run; never “passed” unless every selected type was complete in it. */
export function syncStatus(connection: Connection, runs: readonly SyncRun[], now: number): SyncStatus {
  const open = openRun(runs);
  const next = nextSyncWords(connection, now);
  const idle = { failure: null, progress: null, startBlocked: null, canCancel: false };
  const told = (title: string) => ({ title, spoken: title });
  if (connection.state === 'disconnected') {
    const startBlocked = 'This connection is disconnected; set it up again to sync.';
    const title = 'Disconnected: nothing is synced any more';
    return { ...idle, outcome: null, ...told(title), more: 'The stored records are kept.', startBlocked };
  }
  if (open) {
    return {
      outcome: open.state === 'paused' ? 'warned' : null,
      title: syncingWords(open, now),
      spoken: open.state === 'paused' ? 'Sync waiting' : 'Sync under way',
      more: open.state === 'paused' ? 'It goes on by itself from where it stopped.' : null,
      failure: open.failure,
      progress: runProgress(open),
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
  const names = short.map((row) => resources[row.type].label.toLowerCase()).join(', ');
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

/** When the next scheduled sync runs. */
export function nextSyncWords(connection: Connection, now: number): string | null {
  if (connection.state !== 'active') return null;
  if (connection.nextSyncAt === null) return `Syncs every ${connection.scheduleMinutes} minutes.`;
  if (connection.nextSyncAt <= now) return 'The next sync is due.';
  return `Next sync ${timeWords(connection.nextSyncAt, now)}, then every ${everyWords(connection.scheduleMinutes)}.`;
}

const everyWords = (minutes: number): string => (minutes === 1 ? 'minute' : `${minutes} minutes`);
