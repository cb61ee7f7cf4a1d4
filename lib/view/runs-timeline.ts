import { countWords, durationWords, plural, timeWords } from '../core/words';
import type { SyncRun, SyncRunState } from '../store/sync-run';
import { runDuration, runStateWords } from './runs-words';

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
  readonly from: string;
  readonly to: string;
  readonly longest: string;
  readonly mostRows: string;
  /** All of it in a sentence, for those who do not see the bars. */
  readonly summary: string;
}

const mostShown = 40;

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
      words: [
        timeWords(run.startedAt, now),
        runStateWords[run.state],
        runDuration(run, now),
        `${plural(rowsRead(run), 'row')} read`,
      ].join(' · '),
      duration: share(lasted(run, now), longest),
      rows: share(rowsRead(run), mostRows),
    })),
    from: timeWords(first.startedAt, now),
    to: timeWords(last.startedAt, now),
    longest: durationWords(longest),
    mostRows: countWords(mostRows),
    summary: `${plural(shown.length, 'sync', 'syncs')}: ${tally(shown)}. The longest took ${durationWords(longest)}; the most rows read were ${countWords(mostRows)}.`,
  };
}

const lasted = (run: SyncRun, now: number): number => Math.max(0, (run.endedAt ?? now) - run.startedAt);

const rowsRead = ({ types }: SyncRun): number =>
  Object.values(types).reduce((sum, count) => sum + (count?.fetched ?? 0), 0);

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** “22 complete, 1 incomplete, 1 failed”. */
function tally(runs: readonly SyncRun[]): string {
  const counts = new Map<SyncRunState, number>();
  for (const { state } of runs) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${runStateWords[state].toLowerCase()}`).join(', ');
}
