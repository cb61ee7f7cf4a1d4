import type { Failure } from '../core/failure';
import { allowed, type RateBudget, used } from '../store/rate-budget';

/** A refusal after fewer requests than this in the window is not about their number: its wait is all there is to heed. */
const fewestToInfer = 60;

/** Refusals in a row that came at about the same number count up to this. */
const mostAgreed = 6;

/**
 * What a 429 teaches: the limit its text names, else how many had passed; and when to ask again. Refused long before our
 * own requests reach the limit, others use it too, and our share of it is halved until clean windows give it back. Several
 * requests on their way when the limit was reached are refused for one and the same reason: only the first teaches
 * anything. `sentAt` is when the refused one was sent.
 */
export function noteThrottled(
  budget: RateBudget,
  failure: Failure,
  now: number,
  sentAt: number = now,
): RateBudget {
  const { waitSeconds, limitRequests, limitSeconds } = failure.details;
  const spent = used(budget);
  const wait = typeof waitSeconds === 'number' ? waitSeconds : 60;
  const blockedUntil = Math.max(budget.blockedUntil, now + wait * 1000);
  if (budget.blockedUntil > now || (budget.throttledAt !== null && sentAt < budget.throttledAt)) {
    return { ...budget, blockedUntil };
  }
  const noted: RateBudget = { ...budget, throttledAt: now, cleanSince: now, blockedUntil };
  if (isLimit(limitRequests) && isLimit(limitSeconds)) {
    const same =
      budget.known === 'named' && budget.requests === limitRequests && budget.windowSeconds === limitSeconds;
    const shareNow = same ? allowed(budget, now) / limitRequests : 1;
    const share = spent < limitRequests * shareNow * 0.9 ? Math.max(0.1, shareNow / 2) : shareNow;
    return { ...noted, known: 'named', requests: limitRequests, windowSeconds: limitSeconds, share };
  }
  if (budget.known === 'named')
    return { ...noted, share: Math.max(0.1, allowed(budget, now) / budget.requests / 2) };
  if (spent < fewestToInfer) return noted;
  const requests = Math.floor(spent * 0.9);
  const same = budget.known === 'inferred' && Math.abs(requests - budget.requests) <= budget.requests * 0.15;
  const agreed = same ? Math.min(mostAgreed, (budget.agreed ?? 0) + 1) : 0;
  return { ...noted, known: 'inferred', requests, share: 1, agreed };
}

const isLimit = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 1;
