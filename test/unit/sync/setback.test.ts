import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../lib/core/failures/catalogue';
import { makeFailure } from '../../../lib/core/make-failure';
import { nextStep } from '../../../lib/sync/setback';

describe('the next step after a failed request', () => {
  test('keeps the wait Halo asks for: on the spot when short, as a pause when long', () => {
    expect(nextStep(makeFailure('api.rate_limited', { waitSeconds: 5 }), 0, 0)).toEqual({
      do: 'wait',
      ms: 5_000,
    });
    expect(nextStep(makeFailure('api.rate_limited', { waitSeconds: 300 }), 0, 0)).toEqual({
      do: 'pause',
      ms: 300_000,
    });
    expect(nextStep(makeFailure('token.rate_limited'), 0, 0)).toEqual({ do: 'pause', ms: 60_000 });
  });

  test('waits longer each time, then pauses: a minute first, never more than about a quarter of an hour', () => {
    const offline = makeFailure('api.offline');
    const waits = [1, 2, 3, 4].map((setbacks) => nextStep(offline, setbacks, 0.5));
    expect(waits.map(({ do: what }) => what)).toEqual(['wait', 'wait', 'wait', 'wait']);
    const lengths = waits.map((step) => ('ms' in step ? step.ms : 0));
    expect([...lengths].sort((one, other) => one - other)).toEqual(lengths);
    expect(nextStep(offline, 5, 0)).toEqual({ do: 'pause', ms: 60_000 });
    expect(nextStep(offline, 10, 0)).toEqual({ do: 'pause', ms: 120_000 });
    expect(nextStep(offline, 500, 0)).toEqual({ do: 'pause', ms: 900_000 });
  });

  test('gives a page up after five failures of the server, three unreadable bodies, or one that is too large', () => {
    const tries = (code: FailureCode) =>
      [1, 2, 3, 4, 5].map((setbacks) => nextStep(makeFailure(code), setbacks, 0).do).indexOf('give-up-page') +
      1;
    expect(tries('api.server_fault')).toBe(5);
    expect(tries('api.timeout')).toBe(5);
    expect(tries('api.not_json')).toBe(3);
    expect(tries('api.unknown_shape')).toBe(3);
    expect(tries('api.too_large')).toBe(1);
  });

  test('fails one type for 403 and stops the run for a token nobody can mend but the admin', () => {
    expect(nextStep(makeFailure('api.forbidden'), 1, 0)).toEqual({ do: 'fail-type' });
    expect(nextStep(makeFailure('token.invalid_client'), 1, 0)).toEqual({ do: 'stop' });
    expect(nextStep(makeFailure('api.unauthorised'), 1, 0)).toEqual({ do: 'stop' });
    expect(nextStep(makeFailure('connection.no_secret'), 1, 0)).toEqual({ do: 'stop' });
  });
});
