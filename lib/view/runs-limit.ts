import { allowed, countsForMs, type RateBudget, trimmed, used, windowMs } from '../store/rate-budget';

/** A forecast further ahead than so many windows goes on as its last one did. */
const longestForecast = 50;
const stepsInWindow = 100;

/**
 * How long an instance's limit takes to let so many requests through from `from` on, in milliseconds: what is free at
 * once, then as what was sent comes free again. A limit that is not known yet lets more through the longer none is refused.
 */
export function throughLimit(requests: number, budget: RateBudget, from: number): number {
  const start = Math.max(from, budget.blockedUntil);
  const window = countsForMs(budget);
  // In a window as many go as are allowed in it, whenever in it they go.
  const whole =
    budget.known === 'assumed' ? 0 : Math.max(0, Math.ceil(requests / allowed(budget, start)) - 1);
  const step = windowMs(budget) / stepsInWindow;
  let left = requests - whole * allowed(budget, start);
  let current = trimmed(budget, start);
  let at = start;
  while (at < start + longestForecast * window) {
    current = { ...current, spent: current.spent.filter(({ until }) => until + window > at) };
    const free = Math.min(left, allowed(current, at) - used(current));
    if (free > 0) current = { ...current, spent: [...current.spent, { until: at, count: free }] };
    left -= Math.max(0, free);
    if (left <= 0) break;
    at += step;
  }
  const gone = at - start;
  const rest = left > 0 ? (gone * left) / Math.max(1, requests - left) : 0;
  return Math.round(start - from + gone + rest + whole * window);
}

/** When requests that are spent come free again next, in epoch milliseconds; null where none is spent. */
export function moreAt(budget: RateBudget, now: number): number | null {
  const frees = trimmed(budget, now).spent.map(({ until }) => until + countsForMs(budget));
  const next = Math.max(budget.blockedUntil, frees.length > 0 ? Math.min(...frees) : 0);
  return next > now ? next : null;
}
