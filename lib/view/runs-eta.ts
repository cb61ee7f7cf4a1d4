import { counted, countWords, durationWords, timeWords } from '../core/words';
import { type RateBudget, requestsLeft } from '../store/rate-budget';
import type { SyncRun, TypeCount } from '../store/sync-run';
import { t, tell } from '../words/t';
import { type KnownBefore, type Outstanding, outstanding } from './runs-expect';
import { moreAt, throughLimit } from './runs-limit';
import { runTypes } from './runs-open';

/** What can be said of the time a run takes. */
export interface RunEta {
  /** Requests that may be sent to Halo now; null where the instance was never asked. */
  readonly left: number | null;
  /** Of how many in which time, as Halo told or showed; null while that is only assumed. */
  readonly limit: { readonly requests: number; readonly windowSeconds: number } | null;
  /** When more requests may be sent; null where none is spent. */
  readonly moreAt: number | null;
  /** When the run goes on; null unless it is paused. */
  readonly pausedUntil: number | null;
  /** Milliseconds until it is through; null where nothing can be said of it. */
  readonly remainingMs: number | null;
  /** What is missing is not known in full: it takes `remainingMs` or longer. */
  readonly atLeast: boolean;
}

/** Requests that say nothing about the pace yet. */
const fewestRequests = 3;
/** A page of most lists (Halo's own maximum). */
const usualPage = 100;

const nothingBefore: KnownBefore = { earlier: [], tested: null };

/**
 * How long a run under way still takes: the requests it still needs, as fast as they went so far, or as fast as the limit
 * lets them through, whichever is slower. Never less than the pause it is in. Null for a run that has ended.
 */
export function runEta(
  run: SyncRun,
  budget: RateBudget | null,
  now: number,
  before: KnownBefore = nothingBefore,
): RunEta | null {
  if (run.state !== 'running' && run.state !== 'paused') return null;
  const told = budget && budget.known !== 'assumed' ? budget : null;
  const resumesAt = run.state === 'paused' ? run.resumesAt : null;
  const from = Math.max(now, resumesAt ?? now);
  const missing = runTypes(run).map((type) => outstanding(type, run, before));
  const known = missing.filter((each) => each !== null);
  const requests = requestsFor(known, rowsARequest(run));
  const pace = msARequest(run, now);
  const remaining = Math.max(requests * (pace ?? 0), budget ? throughLimit(requests, budget, from) : 0);
  const canTell = pace !== null && known.length > 0;
  return {
    left: budget && requestsLeft(budget, now),
    limit: told && { requests: told.requests, windowSeconds: told.windowSeconds },
    moreAt: budget && moreAt(budget, now),
    pausedUntil: resumesAt,
    remainingMs: canTell ? Math.round(from - now + remaining) : null,
    atLeast: known.length < missing.length || known.some(({ atLeast }) => atLeast),
  };
}

/** “142 of 300 requests left, more at 14:06 · about 12 min to go” – whatever of it is known; '' where nothing is. */
export function etaWords(eta: RunEta, now: number): string {
  const { remainingMs, atLeast } = eta;
  const time = remainingMs === null ? '' : durationWords(coarse(remainingMs));
  return [
    leftWords(eta, now),
    time && tell(`view.runs_eta.${atLeast ? 'at_least' : 'about'}_to_go`, { time }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function leftWords({ left, limit, moreAt, pausedUntil }: RunEta, now: number): string {
  if (left === null) return '';
  // While it waits, when more may be sent is when it goes on; without a known limit there is more than is left.
  const told = pausedUntil === null && (limit !== null || left === 0);
  const line = limit
    ? counted('view.runs_eta.left_of', limit.requests, { left: countWords(left) })
    : counted('view.runs_eta.left', left);
  const more =
    told && moreAt !== null ? t('view.runs_eta.and_more', { line, time: timeWords(moreAt, now) }) : line;
  return limit ? more : t('view.runs_eta.limit_not_told', { line: more });
}

const requestsFor = (missing: readonly Outstanding[], rowsEach: number): number =>
  missing.reduce((sum, { rows, requests }) => sum + requests + Math.ceil(rows / rowsEach), 0);

/** The fullest pages so far: a short list says nothing of how much a page can hold. */
function rowsARequest(run: SyncRun): number {
  const pages = Object.values(run.types)
    .filter(({ mode, fetched }) => mode !== 'incremental' && fetched >= usualPage / 2)
    .map(({ fetched, requests }) => fetched / Math.max(1, requests));
  return pages.length > 0 ? Math.max(1, ...pages) : usualPage;
}

/** As fast as the fastest type went: the others had waits among theirs, which are told by the limit. Null before anything can be told. */
function msARequest(run: SyncRun, now: number): number | null {
  const counts: readonly TypeCount[] = Object.values(run.types);
  const paces = counts
    .filter(({ startedAt, requests }) => startedAt !== null && requests >= fewestRequests)
    .map(({ startedAt, endedAt, requests }) => Math.max(0, (endedAt ?? now) - (startedAt ?? now)) / requests);
  if (paces.length > 0) return Math.min(...paces);
  const requests = counts.reduce((sum, count) => sum + count.requests, 0);
  return requests >= fewestRequests ? Math.max(0, now - run.startedAt) / requests : null;
}

/** No promise to the second. */
const coarse = (ms: number): number =>
  ms < 60_000 ? Math.max(5_000, Math.ceil(ms / 5_000) * 5_000) : Math.ceil(ms / 60_000) * 60_000;
