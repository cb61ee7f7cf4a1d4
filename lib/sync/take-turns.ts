import { allowed, countsForMs, growthPerMs, type RateBudget, used, windowMs } from '../store/rate-budget';

/** user: someone waits for the answer. sync: background work, which leaves the user a reserve. */
export type WhoAsks = 'user' | 'sync';

/** Turns to send a request, valid until `until`; or how long to wait for one. Milliseconds. */
export interface Turns {
  readonly granted: number;
  readonly until: number;
  readonly waitMs: number;
}

/** A connection test asks eleven times. */
const mostReserved = 12;
/** The reserve may be spent when as much comes free within this time: the user would wait no longer. */
const soonMs = 10_000;
/** The window is counted in this many steps. */
const steps = 100;

/**
 * Takes up to `want` turns out of a budget that holds only what still counts. `unused` are turns of an earlier taking given back.
 * Pure. A user's turn is refused inside a stated wait only; background work keeps within the limit and leaves a reserve.
 */
export function takeTurns(
  before: RateBudget,
  asked: {
    readonly who: WhoAsks;
    readonly want: number;
    readonly now: number;
    readonly unused?: Turns | null;
  },
): { budget: RateBudget; answer: Turns } {
  const { who, want, now } = asked;
  const budget = asked.unused ? givenBack(before, asked.unused) : before;
  if (budget.blockedUntil > now) return refused(budget, now, budget.blockedUntil - now);
  const may = who === 'user' ? want : Math.min(want, forSync(budget, now));
  if (may < 1) return refused(budget, now, waitFor(budget, now));
  const until = stepEnd(budget, now);
  const spent = budget.spent.some((each) => each.until === until)
    ? budget.spent.map((each) => (each.until === until ? { until, count: each.count + may } : each))
    : [...budget.spent, { until, count: may }];
  return { budget: { ...budget, spent }, answer: { granted: may, until, waitMs: 0 } };
}

/** How many turns background work may take at `at`. */
function forSync(budget: RateBudget, at: number): number {
  const limit = allowed(budget, at);
  const spentAt = (time: number) =>
    used({ ...budget, spent: budget.spent.filter(({ until }) => until + countsForMs(budget) > time) });
  const reserve = Math.min(mostReserved, Math.ceil(limit / 25));
  const free = limit - spentAt(at);
  return Math.max(free - reserve, Math.min(free, limit - spentAt(at + soonMs) - reserve));
}

function waitFor(budget: RateBudget, now: number): number {
  const ends = budget.spent.map(({ until }) => Math.ceil(until + countsForMs(budget)));
  const moments = [...ends.map((end) => end - soonMs), ...ends]
    .filter((at) => at > now)
    .sort((a, b) => a - b);
  const freed = moments.find((at) => forSync(budget, at) >= 1) ?? now + windowMs(budget);
  const growth = growthPerMs(budget, now);
  const grown = growth > 0 ? now + Math.ceil((1 - forSync(budget, now)) / growth) : Number.POSITIVE_INFINITY;
  return Math.max(1, Math.min(freed, grown) - now);
}

/** Turns are counted as sent at the end of a step, so that none is thought over before Halo thinks so. */
function stepEnd(budget: RateBudget, now: number): number {
  const step = windowMs(budget) / steps;
  const end = (Math.floor(now / step) + 1) * step;
  return end - now < step / 4 ? end + step : end;
}

/** The budget without the turns that were taken and not used. */
export const givenBack = (budget: RateBudget, { until, granted }: Turns): RateBudget => ({
  ...budget,
  spent: budget.spent
    .map((each) => (each.until === until ? { until, count: Math.max(0, each.count - granted) } : each))
    .filter(({ count }) => count > 0),
});

const refused = (budget: RateBudget, now: number, waitMs: number) => ({
  budget,
  answer: { granted: 0, until: now, waitMs },
});
