import { durationWords, timeWords } from '../core/words';
import { type RateBudget, requestsLeft } from '../store/rate-budget';
import type { SyncRun, TypeCount } from '../store/sync-run';

/** What can be said of a run's pace. */
export interface RunEta {
  /** Requests Halo allows now, and of how many in which time; null while the limit is not known. */
  readonly left: number | null;
  readonly limit: { readonly requests: number; readonly windowSeconds: number } | null;
  /** When the run goes on; null unless it is paused. */
  readonly pausedUntil: number | null;
  /** Milliseconds until it is through; null where a total or the pace is not known yet. */
  readonly remainingMs: number | null;
}

/** Fewer requests than this say nothing about the pace. */
const fewestRequests = 5;

/**
 * How long a run under way still takes: the rows that are missing, at the rows a request brought so far, through what the limit lets
 * through, or as fast as it went, whichever is slower. Never less than the pause it is in. Null for a run that has ended.
 */
export function runEta(run: SyncRun, budget: RateBudget | null, now: number): RunEta | null {
  if (run.state !== 'running' && run.state !== 'paused') return null;
  const known = budget && budget.known !== 'assumed' ? budget : null;
  const left = known ? requestsLeft(known, now) : null;
  const pausedUntil = run.state === 'paused' ? run.resumesAt : null;
  const pauseMs = Math.max(0, (pausedUntil ?? now) - now);
  const missing = requestsMissing(run);
  const limit = known ? { requests: known.requests, windowSeconds: known.windowSeconds } : null;
  if (missing === null) return { left, limit, pausedUntil, remainingMs: null };
  const paced = known && left !== null ? throughLimit(missing, left, known) : 0;
  const remainingMs = Math.max(pauseMs + missing * msPerRequest(run, now), paced);
  return { left, limit, pausedUntil, remainingMs: Math.round(remainingMs) };
}

/** “142 of 300 requests left, about 12 min to go” – whatever of it is known; '' where nothing is. */
export function etaWords(eta: RunEta, now: number): string {
  const { left, limit, pausedUntil, remainingMs } = eta;
  return [
    left !== null && limit ? `${left} of ${limit.requests} requests left` : '',
    pausedUntil !== null && pausedUntil > now ? `goes on ${timeWords(pausedUntil, now)}` : '',
    remainingMs !== null ? `about ${durationWords(coarse(remainingMs))} to go` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const counts = (run: SyncRun): TypeCount[] => Object.values(run.types).filter((count) => count !== undefined);
const isOpen = ({ state }: TypeCount): boolean => state === 'waiting' || state === 'running';

/** Null while a type that is still to be read has no total, or too little was read to know what a request brings. */
function requestsMissing(run: SyncRun): number | null {
  const all = counts(run);
  const open = all.filter(isOpen);
  if (open.some(({ total }) => total === null)) return null;
  const requests = all.reduce((sum, count) => sum + count.requests, 0);
  const fetched = all.reduce((sum, count) => sum + count.fetched, 0);
  if (requests < fewestRequests || fetched === 0) return null;
  const rows = open.reduce((sum, { total, fetched: had }) => sum + Math.max(0, (total ?? 0) - had), 0);
  return Math.ceil(rows / Math.max(1, fetched / requests));
}

/** As fast as the types that are through went; before the first is, as fast as the run did, its pauses included. */
function msPerRequest(run: SyncRun, now: number): number {
  const all = counts(run);
  const ended = all.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt !== null);
  const sum = (of: readonly TypeCount[]) => of.reduce((total, { requests }) => total + requests, 0);
  if (sum(ended) === 0) return Math.max(0, now - run.startedAt) / Math.max(1, sum(all));
  const ms = ended.reduce((total, { startedAt, endedAt }) => total + ((endedAt ?? 0) - (startedAt ?? 0)), 0);
  return ms / sum(ended);
}

/** The first `left` at once, the others window by window. */
function throughLimit(missing: number, left: number, { requests, windowSeconds }: RateBudget): number {
  return missing <= left ? 0 : Math.ceil((missing - left) / requests) * windowSeconds * 1_000;
}

/** No promise to the second. */
const coarse = (ms: number): number =>
  ms < 60_000 ? Math.ceil(ms / 5_000) * 5_000 : Math.ceil(ms / 60_000) * 60_000;
