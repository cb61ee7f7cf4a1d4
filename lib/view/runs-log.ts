import type { Failure } from '../core/failure';
import { reasonWords } from '../core/reason-words';
import { type ResourceType, resourceTypes } from '../core/resource-type';
import { counted, countWords } from '../core/words';
import { resources } from '../resources/registry';
import type { RateBudget } from '../store/rate-budget';
import type { SyncRun, SyncRunState, TypeState } from '../store/sync-run';
import { t, tell } from '../words/t';
import { formatMoment } from './records-format';
import { type RunBudget, runBudget } from './runs-budget';
import { runDuration, runStateWords, triggerWords, typeStateWords } from './runs-words';

export interface LogCount {
  readonly type: ResourceType;
  readonly label: string;
  readonly state: TypeState;
  readonly stateWords: string;
  readonly total: string;
  readonly fetched: string;
  readonly stored: string;
  readonly unchanged: string;
  readonly deleted: string;
  readonly leftOut: string;
  readonly filtered: string;
  readonly refused: string;
  readonly requests: string;
  /** What the figures alone do not say: refusals and their reasons, duplicates, waits, what is missing. */
  readonly remarks: readonly string[];
  readonly failure: Failure | null;
}

/** One run as the log shows it. */
export interface LogEntry {
  readonly id: string;
  readonly trigger: string;
  readonly state: SyncRunState;
  readonly stateWords: string;
  readonly started: string;
  readonly duration: string;
  /** “8 types, 4,310 records stored”. */
  readonly summary: string;
  readonly mode: string;
  readonly failure: Failure | null;
  readonly budget: RunBudget;
  readonly counts: readonly LogCount[];
}

/** A run in words, beside what its instance's request limit is now. */
export function logEntry(run: SyncRun, now: number, budget: RateBudget | null = null): LogEntry {
  const counts = resourceTypes.flatMap((type) => logCount(run, type) ?? []);
  const stored = Object.values(run.types).reduce((sum, count) => sum + (count?.stored ?? 0), 0);
  return {
    id: run.id,
    trigger: triggerWords[run.trigger],
    state: run.state,
    stateWords: runStateWords[run.state],
    started: formatMoment(run.startedAt),
    duration: runDuration(run, now),
    summary: t('view.runs_log.summary', {
      types: counted('count.types', counts.length),
      records: counted('count.records', stored),
    }),
    mode: tell(`view.runs_log.${run.activeOnly ? 'mode_active_only' : 'mode_inactive_too'}`, {
      mode: modeWords(run),
    }),
    failure: run.failure,
    budget: runBudget(run, budget, now),
    counts,
  };
}

function logCount(run: SyncRun, type: ResourceType): LogCount | null {
  const count = run.types[type];
  if (!count) return null;
  const refused = count.refused.reduce((sum, refusal) => sum + refusal.count, 0);
  const known = count.mode === 'incremental' ? count.stored + count.leftOut : count.fetched;
  const missing = count.total === null ? 0 : count.total - known;
  return {
    type,
    label: resources[type].label,
    state: count.state,
    stateWords: typeStateWords[count.state],
    total: count.total === null ? unknownTotal(count.state) : countWords(count.total),
    fetched: countWords(count.fetched),
    stored: countWords(count.stored),
    unchanged: countWords(count.unchanged),
    deleted: countWords(count.deleted),
    leftOut: countWords(count.leftOut),
    filtered: countWords(count.filtered),
    refused: countWords(refused),
    requests: countWords(count.requests),
    remarks: [
      ...(count.state === 'incomplete' && missing > 0 ? [counted('view.runs_log.missing', missing)] : []),
      ...(count.state === 'incomplete' && missing < 0
        ? [counted('view.runs_log.more_than_halo_counted', -missing)]
        : []),
      // Where that is the failure, its own sentence tells it.
      ...(count.failure?.code === 'sync.rows_refused' ? [] : count.refused).map((refusal) =>
        counted('view.runs_log.refused', refusal.count, { reason: reasonWords(refusal.reason) }),
      ),
      ...(count.duplicates > 0 ? [counted('view.runs_log.sent_more_than_once', count.duplicates)] : []),
      ...(count.throttled > 0 ? [counted('view.runs_log.asked_to_wait', count.throttled)] : []),
    ],
    failure: count.failure,
  };
}

function modeWords(run: SyncRun): string {
  const counts = Object.values(run.types);
  const changes = counts.filter(({ mode }) => mode === 'incremental').length;
  if (changes === 0) return t('view.runs_log.everything_read');
  return changes === counts.length
    ? t('view.runs_log.only_changes_read')
    : counted('view.runs_log.only_changes_of', changes);
}

/** A type not asked about yet has no total; one that was read and has none was never told it. */
const unknownTotal = (state: TypeState): string =>
  state === 'waiting' || state === 'cancelled' ? '–' : t('view.runs_log.not_told');
