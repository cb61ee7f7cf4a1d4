import { counted, countWords, durationWords, timeWords } from '../core/words';
import type { SyncRun, SyncRunState } from '../store/sync-run';
import { t, tell } from '../words/t';
import { runDuration } from './runs-words';

/** One sync as a bar. */
export interface TimelineRun {
  readonly id: string;
  readonly state: SyncRunState;
  /** “at 14:05 · Complete · 3 min 2 s · 1,204 rows read”. */
  readonly words: string;
  /** Of the longest one shown, 0 to 1. */
  readonly duration: number;
  /** Of the most rows any of them read, 0 to 1. */
  readonly rows: number;
}

export interface Timeline {
  /** Oldest first. */
  readonly runs: readonly TimelineRun[];
  /** When the oldest and the newest were begun. */
  readonly ends: string;
  /** The states among them. */
  readonly key: readonly { readonly state: SyncRunState; readonly words: string }[];
  readonly longest: string;
  readonly mostRows: string;
  /** All of it in a sentence, for those who do not see the bars. */
  readonly summary: string;
}

const mostShown = 40;

const keyOrder: readonly SyncRunState[] = [
  'complete',
  'incomplete',
  'failed',
  'cancelled',
  'paused',
  'running',
];

const stateWords = (state: SyncRunState): string => tell(`runs.state.${state}`);

/** The newest syncs of a connection side by side; null before the first. `runs` newest first. */
export function timelineOf(runs: readonly SyncRun[], now: number): Timeline | null {
  const shown = runs.slice(0, mostShown).reverse();
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return null;
  const longest = Math.max(...shown.map((run) => lasted(run, now)));
  const mostRows = Math.max(...shown.map(rowsRead));
  return {
    runs: shown.map((run) => ({
      id: run.id,
      state: run.state,
      words: t('runs.bar', {
        at: timeWords(run.startedAt, now),
        state: stateWords(run.state),
        duration: runDuration(run, now),
        rows: counted('runs.rows_read', rowsRead(run)),
      }),
      duration: share(lasted(run, now), longest),
      rows: share(rowsRead(run), mostRows),
    })),
    ends:
      shown.length === 1
        ? t('runs.only', { at: timeWords(first.startedAt, now) })
        : t('runs.ends', { from: timeWords(first.startedAt, now), to: timeWords(last.startedAt, now) }),
    key: keyOrder
      .filter((state) => shown.some((run) => run.state === state))
      .map((state) => ({ state, words: stateWords(state) })),
    longest: durationWords(longest),
    mostRows: countWords(mostRows),
    summary: counted('runs.summary', shown.length, {
      tally: tally(shown),
      longest: durationWords(longest),
      rows: counted('runs.rows_read', mostRows),
    }),
  };
}

const lasted = (run: SyncRun, now: number): number => Math.max(0, (run.endedAt ?? now) - run.startedAt);

const rowsRead = ({ types }: SyncRun): number =>
  Object.values(types).reduce((sum, count) => sum + (count?.fetched ?? 0), 0);

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** “22 complete, 1 incomplete, 1 failed”. */
const tally = (runs: readonly SyncRun[]): string =>
  keyOrder
    .map((state) => ({ state, count: runs.filter((run) => run.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t('runs.tally', { count: countWords(count), state: stateWords(state) }))
    .join(', ');
