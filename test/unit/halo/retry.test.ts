import { describe, expect, it } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { retryDelay } from '../../../lib/halo/retry';

const fault = makeFailure('api.server_fault', { status: 500, path: 'Client' });
const delays = (random: number) =>
  [1, 2, 3, 4, 5].map((attempt) => retryDelay(fault, attempt, undefined, random));

describe('retryDelay', () => {
  it('a server fault is tried again ever later, five times at most', () => {
    expect(delays(0)).toEqual([500, 1000, 2000, 4000, null]);
    expect(delays(0.999_999)).toEqual([1000, 2000, 4000, 8000, null]);
  });

  it('a step never grows beyond the longest', () => {
    const policy = { attempts: 50, firstMs: 1000, longestMs: 60_000 };
    expect(retryDelay(fault, 40, policy, 1)).toBe(60_000);
  });

  it('a named wait is kept in full', () => {
    const limited = makeFailure('api.rate_limited', { waitSeconds: 20 });
    expect(retryDelay(limited, 1, undefined, 0)).toBe(20_000);
    expect(retryDelay(limited, 1, undefined, 0.5)).toBeGreaterThan(20_000);
  });

  it.each(['api.forbidden', 'token.invalid_client', 'api.too_large', 'api.cancelled'] as const)(
    '%s is not tried again',
    (code) => {
      expect(retryDelay(makeFailure(code), 1)).toBeNull();
    },
  );
});
