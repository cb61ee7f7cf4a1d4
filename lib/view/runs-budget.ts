import { countWords, durationWords, plural } from '../core/words';
import { allowed, type RateBudget, windowMs } from '../store/rate-budget';
import type { SyncRun } from '../store/sync-run';

/** What a run took of the instance's request limit. */
export interface RunBudget {
  /** “17 requests, Halo never asked to wait”. */
  readonly spent: string;
  /** “Halo allows 300 in 5 min”; null where the instance's budget is not known. */
  readonly limit: string | null;
  /** Its busiest window against the limit; null where that is not known. */
  readonly share: { readonly used: number; readonly of: number } | null;
}

/** The requests of one run beside what its instance lets through now. Pure. */
export function runBudget(run: SyncRun, budget: RateBudget | null, now: number): RunBudget {
  const counts = Object.values(run.types);
  const requests = counts.reduce((sum, count) => sum + (count?.requests ?? 0), 0);
  const throttled = counts.reduce((sum, count) => sum + (count?.throttled ?? 0), 0);
  const waited = throttled === 0 ? 'never asked to wait' : `asked to wait ${plural(throttled, 'time')}`;
  const spent = `${plural(requests, 'request')}, Halo ${waited}`;
  if (!budget) return { spent, limit: null, share: null };
  const of = allowed(budget, now);
  const window = windowMs(budget);
  const lasted = Math.max(1, (run.endedAt ?? now) - run.startedAt);
  return {
    spent,
    limit: limitWords(budget, of),
    // Spread evenly over a run longer than the window; a shorter one lies in it whole.
    share: { used: Math.min(requests, Math.ceil((requests * window) / lasted)), of },
  };
}

function limitWords({ known, windowSeconds }: RateBudget, of: number): string {
  const limit = `${countWords(of)} in ${durationWords(windowSeconds * 1000)}`;
  if (known === 'named') return `Halo allows ${limit}`;
  if (known === 'inferred') return `Halo seems to allow about ${limit}`;
  return `Halo has not told its limit; ${limit} is kept to`;
}
