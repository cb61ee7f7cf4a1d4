import type { Failure } from '../core/failure';
import { failureOf } from '../core/failure-of';
import { syncFailures } from '../core/failures/sync';
import { counted, countWords, pointWords } from '../core/words';
import type { TestReport } from '../halo/test-report';
import type { RateBudget } from '../store/rate-budget';
import type { SyncRun } from '../store/sync-run';
import { t, tell } from '../words/t';
import { etaWords, runEta } from './runs-eta';
import { openRun, type RunProgress, runProgress } from './runs-open';

/** What a run's standing is told by, besides the runs. */
export interface StandingSources {
  /** The instance's; null if it was never asked. */
  readonly budget: RateBudget | null;
  readonly tested: TestReport | null;
}

/** Where the sync under way stands, in the words every screen uses for it. */
export interface RunStanding {
  readonly state: 'running' | 'paused';
  /** “Syncing: 1,200 of about 3,000”, “Sync paused until 14:05”. */
  readonly title: string;
  /** The title without its running figures, for readers that speak each change. */
  readonly spoken: string;
  /** Why it waits; its words carry the mend. */
  readonly because: Failure | null;
  /** When it goes on by itself; null unless it waits. */
  readonly pausedUntil: number | null;
  readonly progress: RunProgress;
  /** “3 of 7 types done · 142 of 300 requests left · about 12 min to go”. */
  readonly figures: string;
}

/** The standing of the newest run; null once it has ended. */
export function runStanding(
  runs: readonly SyncRun[],
  { budget, tested }: StandingSources,
  now: number,
): RunStanding | null {
  const run = openRun(runs);
  if (!run) return null;
  const before = { earlier: runs.slice(1), tested };
  const eta = runEta(run, budget, now, before);
  const progress = runProgress(run, before);
  const paused = run.state === 'paused';
  const done = counted('view.runs_standing.types_done', progress.types, { done: progress.typesDone });
  const rows = paused ? readWords(progress) : '';
  return {
    state: paused ? 'paused' : 'running',
    title: paused
      ? pausedWords(run.resumesAt, now)
      : t('view.runs_standing.syncing', { progress: readWords(progress) }),
    spoken: paused ? t('view.runs_standing.sync_paused') : t('view.runs_standing.sync_under_way'),
    because: run.failure && reasonOf(run.failure, budget),
    pausedUntil: paused ? run.resumesAt : null,
    progress,
    figures: [rows, done, eta ? etaWords(eta, now) : ''].filter(Boolean).join(' · '),
  };
}

/** A refusal names the seconds to wait as they were then; until when that is, the title says. */
function reasonOf(failure: Failure, budget: RateBudget | null): Failure {
  if (!failure.code.endsWith('.rate_limited')) return failure;
  const { limitRequests, limitSeconds } = failure.details;
  const limit = limitRequests
    ? { limitRequests, limitSeconds: limitSeconds ?? null }
    : budget && { limitRequests: budget.requests, limitSeconds: budget.windowSeconds };
  return limit ? failureOf(syncFailures, 'sync.budget_spent', limit) : failure;
}

/** “Sync paused until 14:05”, “… until 3 Nov at 14:05”. */
function pausedWords(until: number | null, now: number): string {
  if (until === null || until <= now) return t('view.runs_standing.sync_about_to_go_on');
  return t('view.runs_standing.paused_until', { time: pointWords(until, now) });
}

function readWords({ fetched, total, about }: RunProgress): string {
  if (total === null) return t('view.runs_standing.read', { fetched: countWords(fetched) });
  return tell(`count.${about ? 'of_about' : 'of'}`, { count: countWords(fetched), all: countWords(total) });
}
