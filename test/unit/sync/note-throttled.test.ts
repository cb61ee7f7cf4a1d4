import { describe, expect, test } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { allowed, freshBudget, type RateBudget, trimmed } from '../../../lib/store/rate-budget';
import { noteThrottled } from '../../../lib/sync/note-throttled';

const now = 1_800_000_000_000;
const minute = 60_000;
const hour = 60 * minute;
const spent = (count: number, until = now) => [{ until, count }];
const fresh = (parts: Partial<RateBudget> = {}) => ({ ...freshBudget('https://a.example', now), ...parts });
const nameless = makeFailure('api.rate_limited', { waitSeconds: 15 });
const naming = makeFailure('api.rate_limited', { waitSeconds: 15, limitRequests: 300, limitSeconds: 300 });
const allowedAt = (budget: RateBudget, at: number) => allowed(trimmed(budget, at), at);

describe('requests on their way when the limit was reached', () => {
  const known = fresh({ known: 'named', throttledAt: now - hour, spent: spent(120) });

  test.each([
    ['without a number', nameless],
    ['with one', naming],
  ])('and refused %s cost no more than the first of them', (_, failure) => {
    const once = noteThrottled(known, failure, now);
    let all = once;
    for (let at = now + 50; at <= now + 150; at += 50) all = noteThrottled(all, failure, at, now - 40);
    expect(allowed(all, now + 150)).toBe(allowed(once, now + 150));
    expect(allowed(all, now + 150)).toBe(150);
    expect(all.blockedUntil).toBe(now + 150 + 15_000);
  });

  test('count as one refusal even when the wait is over before the last of them is answered', () => {
    const once = noteThrottled(known, makeFailure('api.rate_limited', { waitSeconds: 1 }), now);
    const late = noteThrottled(once, nameless, now + 2_000, now - 100);
    expect([late.share, late.throttledAt]).toEqual([once.share, now]);
    const another = noteThrottled(once, nameless, now + 2_000, now + 1_500);
    expect(another.share).toBeLessThan(once.share);
  });
});

describe('a refusal that names no limit', () => {
  test('is forgotten within an hour without another, step by step', () => {
    const budget = noteThrottled(fresh({ spent: spent(65) }), nameless, now);
    const later = [0, 5, 10, 30, 60].map((minutes) => allowedAt(budget, now + minutes * minute));
    expect(later[0]).toBe(58);
    expect(later).toEqual([...later].sort((one, other) => one - other));
    expect(later[1]).toBeGreaterThan(58);
    expect(later[1]).toBeLessThan(120);
    expect(later[4]).toBeGreaterThanOrEqual(300);
    expect(allowedAt(budget, now + 72 * hour)).toBeLessThan(750);
  });

  test('halves the share of a named limit, which is whole again within an hour, whatever its window', () => {
    for (const windowSeconds of [60, 300, 3600]) {
      const known = fresh({ known: 'named', windowSeconds, throttledAt: now - 24 * hour, spent: spent(100) });
      const budget = noteThrottled(known, nameless, now);
      expect(allowed(budget, now)).toBe(150);
      expect(allowedAt(budget, now + hour)).toBe(300);
    }
  });

  test('again and again at the same number is taken to be the limit: less than one request in a thousand is refused', () => {
    const limit = 100;
    let budget = noteThrottled(fresh({ spent: spent(limit) }), nameless, now);
    let requests = 0;
    let refusals = 0;
    // A window is filled as far as the budget allows; what is over the limit is refused once.
    for (let at = now + 5 * minute; at < now + 48 * hour; at += 5 * minute) {
      const may = allowed(budget, at);
      requests += Math.min(may, limit);
      if (may <= limit) continue;
      refusals += 1;
      budget = noteThrottled({ ...budget, spent: spent(limit, at) }, nameless, at);
    }
    expect(requests).toBeGreaterThan(limit * 12 * 48 * 0.9);
    expect((refusals / requests) * 1000).toBeLessThan(1);
  });

  test('does not last longer because the clock was set back', () => {
    const budget = noteThrottled(fresh({ spent: spent(65) }), nameless, now);
    const back = now - 24 * hour;
    const trimmedThen = trimmed(budget, back);
    expect(allowedAt(trimmedThen, back + hour)).toBeGreaterThanOrEqual(300);
    expect(trimmedThen.blockedUntil).toBeLessThanOrEqual(back + 15 * minute);
  });
});
