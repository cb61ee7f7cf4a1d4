import { durationWords } from '../core/words';
import type { SyncRun, SyncRunState, SyncTrigger, TypeState } from '../store/sync-run';
import { t } from '../words/t';

export const runStateWords: Readonly<Record<SyncRunState, string>> = {
  running: t('view.runs_words.running'),
  paused: t('view.runs_words.paused'),
  complete: t('view.runs_words.complete'),
  incomplete: t('view.runs_words.incomplete'),
  failed: t('view.runs_words.failed'),
  cancelled: t('view.runs_words.cancelled'),
};

export const triggerWords: Readonly<Record<SyncTrigger, string>> = {
  initial: t('view.runs_words.first_sync'),
  manual: t('view.runs_words.sync_now'),
  schedule: t('view.runs_words.schedule'),
};

/** `never` = selected, but no run has come to it yet; `off` = not selected. */
export const typeStateWords: Readonly<Record<TypeState | 'never' | 'off', string>> = {
  off: t('view.runs_words.not_synced'),
  never: t('view.runs_words.not_read_yet'),
  waiting: t('view.runs_words.waiting'),
  running: t('view.runs_words.reading'),
  complete: t('view.runs_words.complete'),
  incomplete: t('view.runs_words.incomplete'),
  failed: t('view.runs_words.failed'),
  cancelled: t('view.runs_words.cancelled'),
};

/** How long a run took, or has taken so far. */
export const runDuration = (run: SyncRun, now: number): string =>
  durationWords((run.endedAt ?? now) - run.startedAt);

const refusalReasons: Readonly<Record<string, string>> = {
  'id-missing': t('view.runs_words.refused.no_id'),
  'id-not-positive': t('view.runs_words.refused.not_positive'),
  'id-not-a-number': t('view.runs_words.refused.not_a_number'),
  'id-too-large': t('view.runs_words.refused.too_large'),
  'row-not-an-object': t('view.runs_words.refused.not_a_record'),
};

/** Why rows were refused, in words; a reason without words is shown as it is. */
export const refusalWords = (reason: string): string => refusalReasons[reason] ?? reason.replaceAll('-', ' ');
