import { durationWords } from '../core/words';
import type { SyncRun, SyncRunState, SyncTrigger, TypeState } from '../store/sync-run';

export const runStateWords: Readonly<Record<SyncRunState, string>> = {
  running: 'Running',
  paused: 'Paused',
  complete: 'Complete',
  incomplete: 'Incomplete',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

export const triggerWords: Readonly<Record<SyncTrigger, string>> = {
  initial: 'First sync',
  manual: 'Sync now',
  schedule: 'Schedule',
};

/** `never` = selected, but no run has come to it yet; `off` = not selected. */
export const typeStateWords: Readonly<Record<TypeState | 'never' | 'off', string>> = {
  off: 'Not synced',
  never: 'Not read yet',
  waiting: 'Waiting',
  running: 'Reading',
  complete: 'Complete',
  incomplete: 'Incomplete',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

/** How long a run took, or has taken so far. */
export const runDuration = (run: SyncRun, now: number): string =>
  durationWords((run.endedAt ?? now) - run.startedAt);

const refusalReasons: Readonly<Record<string, string>> = {
  'id-missing': 'no id',
  'id-not-positive': 'an id of 0 or below',
  'id-not-a-number': 'an id that is not a whole number',
  'id-too-large': 'an id too large to keep exactly',
  'row-not-an-object': 'not a record at all',
};

/** Why rows were refused, in words; a reason without words is shown as it is. */
export const refusalWords = (reason: string): string => refusalReasons[reason] ?? reason.replaceAll('-', ' ');
