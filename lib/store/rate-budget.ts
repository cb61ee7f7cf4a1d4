/** Requests that may have been sent up to `until` (epoch ms). */
export interface Spent {
  readonly until: number;
  readonly count: number;
}

/** What is known of one Halo instance's request limit, and what of it is spent. One row per instance, shared by all who ask it. */
export interface RateBudget {
  /** The instance's origin, e.g. https://acme.halopsa.com. */
  readonly origin: string;
  /** assumed: nothing refused yet. named: by the text of a 429. inferred: from how many had passed when a 429 came. */
  readonly known: 'assumed' | 'named' | 'inferred';
  readonly requests: number;
  readonly windowSeconds: number;
  /** The part of the limit that is ours; below 1 where others use the same limit. */
  readonly share: number;
  /** How many inferred limits in a row came out about the same; absent for none. */
  readonly agreed?: number;
  /** Oldest first; older than a window is dropped. */
  readonly spent: readonly Spent[];
  /** Since when requests go through without a refusal or an idle window, epoch ms. */
  readonly cleanSince: number;
  /** Nothing is sent before (a stated wait), epoch ms; 0 for none. */
  readonly blockedUntil: number;
  readonly throttledAt: number | null;
}

/** The lowest limit Halo ever named: “300 Requests per rolling 5 minute window” (HaloAPI issue #31). */
export const lowestLimit = { requests: 300, windowSeconds: 300 } as const;
/** The highest one named so far, as a pace: 700 per rolling 5 minutes (halocli). */
const spreadPerMs = 700 / 300_000;
const longestBlockMs = 900_000;

export const freshBudget = (origin: string, now: number): RateBudget => ({
  origin,
  known: 'assumed',
  ...lowestLimit,
  share: 1,
  spent: [],
  cleanSince: now,
  blockedUntil: 0,
  throttledAt: null,
});

export const windowMs = ({ windowSeconds }: RateBudget): number => windowSeconds * 1000;

/** How long a turn still counts after it was taken: the window, and a little for requests that arrive late. */
export const countsForMs = (budget: RateBudget): number => windowMs(budget) * 1.005;

/** Drops what no longer counts; a clock that was set back must not make the past last for ever. */
export function trimmed(budget: RateBudget, now: number): RateBudget {
  const latest = now + windowMs(budget) / 50;
  const spent = budget.spent
    .map((each) => (each.until > latest ? { ...each, until: latest } : each))
    .filter(({ until }) => until + countsForMs(budget) > now);
  return {
    ...budget,
    spent,
    cleanSince: spent.length === 0 ? now : Math.min(budget.cleanSince, now),
    throttledAt: budget.throttledAt === null ? null : Math.min(budget.throttledAt, now),
    blockedUntil: Math.min(budget.blockedUntil, now + longestBlockMs),
  };
}

export const used = ({ spent }: RateBudget): number => spent.reduce((sum, { count }) => sum + count, 0);

/** Requests per ms by which an assumed limit grows: a burst of the lowest limit, then spread, faster with each clean window. */
export function growthPerMs(budget: RateBudget, now: number): number {
  if (budget.known !== 'assumed') return 0;
  const windows = Math.floor((now - budget.cleanSince) / windowMs(budget));
  return spreadPerMs * 2 ** Math.min(6, Math.max(0, windows));
}

/** How many requests may be in the window now. Shares and inferred limits recover with every step without a refusal. */
export function allowed(budget: RateBudget, now: number): number {
  if (budget.known === 'assumed') {
    const elapsed = Math.min(now - budget.cleanSince, windowMs(budget));
    return budget.requests + Math.floor(Math.max(0, elapsed) * growthPerMs(budget, now));
  }
  const clean = Math.max(0, Math.floor((now - (budget.throttledAt ?? now)) / stepMs(budget)));
  const share = Math.min(1, budget.share + clean * 0.1);
  const limit = budget.known === 'inferred' ? inferredLimit(budget, clean) : budget.requests;
  return Math.max(1, Math.floor(limit * share));
}

/** A clean window, and for long windows no longer than five minutes: a day's punishment would outlast any reason for it. */
const stepMs = (budget: RateBudget): number => Math.min(windowMs(budget), 300_000);

/**
 * One refusal without a number says little: others may have used the limit up. So what was inferred grows back to the lowest
 * limit in ten steps at most, more slowly where refusals keep coming at the same number, and from there on carefully.
 */
function inferredLimit({ requests, agreed = 0 }: RateBudget, clean: number): number {
  const step = lowestLimit.requests / 10 / 2 ** Math.max(0, agreed - 1);
  const steps = Math.ceil(Math.max(0, lowestLimit.requests - requests) / step);
  if (clean < steps) return requests + clean * step;
  // From the lowest limit up to about the highest one named so far: an idle day proves nothing more.
  return Math.max(requests, lowestLimit.requests) * 1.05 ** Math.min(18, Math.floor((clean - steps) / 4));
}

/** Requests left in the window now, for people to read; 0 inside a stated wait. */
export function requestsLeft(budget: RateBudget, now: number): number {
  const current = trimmed(budget, now);
  return current.blockedUntil > now ? 0 : Math.max(0, allowed(current, now) - used(current));
}
