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
