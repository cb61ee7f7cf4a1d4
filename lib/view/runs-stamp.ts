import type { ResourceType } from '../core/resource-type';
import { pointWords } from '../core/words';
import type { SyncRun } from '../store/sync-run';
import { t } from '../words/t';
import { openRun } from './runs-open';
import { completeAt } from './runs-types';

/** How far the records shown can be trusted: when they were read whole, and whether a sync is at work on them. */
export interface Stamp {
  /** “As of 14:05”, “Not read completely yet”; nothing while the runs are not known. */
  readonly words: string;
  /** A run is under way, or waits; how far it is, is told by its standing. */
  readonly syncing: boolean;
  /** False when the newest finished run did not complete this type: the stamp is older than the last try. */
  readonly current: boolean;
}

/** The stamp of one type (or of all `types` together: the oldest of theirs); `runs` is null while they are being read. */
export function stampOf(types: readonly ResourceType[], runs: readonly SyncRun[] | null, now: number): Stamp {
  if (runs === null) return { words: '', syncing: false, current: true };
  const times = types.map((type) => completeAt(type, runs));
  const oldest = times.some((time) => time === null) ? null : Math.min(...times.map((time) => time ?? 0));
  const open = openRun(runs);
  const last = runs.find((run) => run !== open && types.some((type) => run.types[type]));
  return {
    words:
      oldest === null || types.length === 0
        ? t('view.runs_stamp.not_read_completely_yet')
        : t('view.runs_stamp.as_of', { time: pointWords(oldest, now) }),
    syncing: open !== null,
    current: !last || types.every((type) => !last.types[type] || last.types[type]?.state === 'complete'),
  };
}
