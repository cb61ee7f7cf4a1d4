import { counted, countWords, durationWords } from '../core/words';
import { allowed, type RateBudget, windowMs } from '../store/rate-budget';
import type { SyncRun } from '../store/sync-run';
import { t } from '../words/t';

/** What a run took of the instance's request limit. */
export interface RunBudget {
  /** “17 requests, Halo never asked to wait”. */
  readonly spent: string;
  /** “Halo allows 300 in 5 min”; null where the instance's budget is not known. */
  readonly limit: string | null;
  /** “at its busiest 17 of 300 in 5 min”; null as above. */
  readonly busiest: string | null;
  /** The same as a part, 0 to 1. */
  readonly share: number | null;
}

/** The requests of one run beside what its instance lets through now. Pure. */
export function runBudget(run: SyncRun, budget: RateBudget | null, now: number): RunBudget {
  const counts = Object.values(run.types);
  const requests = counts.reduce((sum, count) => sum + (count?.requests ?? 0), 0);
  const throttled = counts.reduce((sum, count) => sum + (count?.throttled ?? 0), 0);
  const spent =
    throttled === 0
      ? counted('runs.requests', requests)
      : t('runs.requests_and_waits', { requests: countWords(requests), waits: countWords(throttled) });
  if (!budget) return { spent, limit: null, busiest: null, share: null };
  const of = allowed(budget, now);
  const window = windowMs(budget);
  const lasted = Math.max(1, (run.endedAt ?? now) - run.startedAt);
  // Spread evenly over a run longer than the window; a shorter one lies in it whole.
  const used = Math.min(requests, Math.ceil((requests * window) / lasted));
  const windowWords = durationWords(window);
  return {
    spent,
    limit: t(`runs.limit_${budget.known}`, { requests: countWords(of), window: windowWords }),
    busiest: t('runs.busiest', { used: countWords(used), of: countWords(of), window: windowWords }),
    share: Math.min(1, used / Math.max(1, of)),
  };
}
