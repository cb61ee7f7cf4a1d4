import { describe, expect, test } from 'vitest';
import { freshBudget, type RateBudget } from '../../../lib/store/rate-budget';
import type { SyncRun, TypeCount } from '../../../lib/store/sync-run';
import { etaWords, runEta } from '../../../lib/view/runs-eta';
import type { KnownBefore } from '../../../lib/view/runs-expect';
import { aCount, aRun, aTest } from './runs-fixtures';

const now = Date.UTC(2026, 5, 1, 12);
const origin = 'https://acme.halopsa.com';
const budget = (spent: number, over: Partial<RateBudget> = {}): RateBudget => ({
  ...freshBudget(origin, now),
  known: 'named',
  spent: [{ until: now, count: spent }],
  ...over,
});
/** 10,000 rows in 100 requests of 200 ms. */
const ended = aCount({
  requests: 100,
  fetched: 10_000,
  total: 10_000,
  startedAt: now - 20_000,
  endedAt: now,
});
const open = (total: number | null, over: Partial<TypeCount> = {}) =>
  aCount({ state: 'running', total, fetched: 0, requests: 0, startedAt: now, endedAt: null, ...over });
const waiting = open(null, { state: 'waiting', startedAt: null });
const running = (assets: TypeCount, over: Partial<SyncRun> = {}) =>
  aRun({ state: 'running', endedAt: null, types: { clients: ended, assets }, ...over });
const remaining = (run: SyncRun, before: Partial<KnownBefore>, of: RateBudget | null = budget(0)) => {
  const eta = runEta(run, of, now, { earlier: [], tested: null, ...before });
  return eta && { ms: eta.remainingMs, atLeast: eta.atLeast };
};

describe('a run’s time to finish', () => {
  test('is what is missing at the pace so far, where the limit has room', () => {
    expect(runEta(running(open(5_000)), budget(0), now)).toMatchObject({ left: 300, remainingMs: 50 * 200 });
  });

  test('is bound by the limit where that is slower', () => {
    // 1,000 requests: 200 at once, then as many as are allowed in each of three windows.
    const ms = runEta(running(open(100_000)), budget(100), now)?.remainingMs ?? 0;
    expect(ms).toBeGreaterThanOrEqual(3 * 300_000);
    expect(ms).toBeLessThan(3.05 * 300_000);
  });

  test('waits for what was spent a while ago only until that comes free', () => {
    const spent = [
      { until: now - 280_000, count: 150 },
      { until: now, count: 150 },
    ];
    const ms = runEta(running(open(10_000)), budget(0, { spent }), now)?.remainingMs ?? 0;
    expect(ms).toBeGreaterThanOrEqual(20_000);
    expect(ms).toBeLessThan(30_000);
  });

  test('is not bound to the lowest limit once Halo has let more through without refusing', () => {
    const assumed = { ...freshBudget(origin, now), spent: [{ until: now, count: 300 }] };
    const ms = runEta(running(open(50_000)), assumed, now)?.remainingMs ?? 0;
    expect(ms).toBeGreaterThan(60_000);
    expect(ms).toBeLessThan(300_000);
  });

  test('takes the page-1 total, then the last run’s, then the connection test’s', () => {
    const earlier = aRun({ id: 'r0', types: { assets: aCount({ total: 2_000, state: 'incomplete' }) } });
    const tested = aTest({ assets: 1_000 });
    expect(remaining(running(open(5_000)), { earlier: [earlier], tested })).toEqual({
      ms: 50 * 200,
      atLeast: false,
    });
    expect(remaining(running(waiting), { earlier: [earlier], tested })).toEqual({
      ms: 20 * 200,
      atLeast: false,
    });
    expect(remaining(running(waiting), { tested })).toEqual({ ms: 10 * 200, atLeast: false });
  });

  test('takes no total of a run under another filter', () => {
    const earlier = aRun({
      activeOnly: false,
      types: { assets: aCount({ total: 9_000, state: 'incomplete' }) },
    });
    expect(remaining(running(waiting), { earlier: [earlier], tested: aTest({ assets: 1_000 }) })?.ms).toBe(
      10 * 200,
    );
  });

  test('is a lower bound while nothing is known of a type to come', () => {
    const run = running(waiting, { types: { clients: ended, assets: open(5_000), contracts: waiting } });
    expect(remaining(run, {})).toEqual({ ms: 50 * 200, atLeast: true });
  });

  test('of a type read before is that of its changes, as many requests as they last took', () => {
    const whole = aRun({ id: 'r0', types: { assets: aCount({ total: 50_000, fetched: 50_000 }) } });
    expect(remaining(running(waiting), { earlier: [whole] })).toEqual({ ms: 2 * 200, atLeast: true });
    const changes = aCount({ mode: 'incremental', total: 20_000, requests: 7 });
    const later = aRun({ id: 'r0', types: { assets: changes } });
    expect(remaining(running(waiting), { earlier: [later] })).toEqual({ ms: 7 * 200, atLeast: false });
    expect(remaining(running(waiting, { full: true }), { earlier: [later] })).toEqual({
      ms: 200 * 200,
      atLeast: false,
    });
  });

  test('leaves the waits of a type that was paused out of the pace', () => {
    const slow = aCount({ requests: 10, fetched: 1_000, startedAt: now - 600_000, endedAt: now });
    const run = running(open(5_000), { types: { clients: ended, sites: slow, assets: open(5_000) } });
    expect(runEta(run, budget(0), now)?.remainingMs).toBe(50 * 200);
  });

  test('is not told before anything was measured, nor for a run that has ended', () => {
    const fresh = running(open(5_000), { types: { assets: open(5_000, { requests: 1 }) } });
    expect(runEta(fresh, budget(0), now)?.remainingMs).toBeNull();
    expect(runEta(aRun({ state: 'complete' }), budget(0), now)).toBeNull();
  });

  test('is never less than the pause', () => {
    const paused = running(open(1_000), { state: 'paused', resumesAt: now + 240_000 });
    expect(runEta(paused, budget(0), now)).toMatchObject({
      pausedUntil: now + 240_000,
      remainingMs: 242_000,
    });
  });
});

describe('the words', () => {
  const words = (run: SyncRun, of: RateBudget) => {
    const eta = runEta(run, of, now);
    return eta && etaWords(eta, now);
  };
  const at = (ms: number) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(ms);

  test('say what is left, when more comes free, and the time rounded up', () => {
    expect(words(running(open(100_000)), budget(158))).toBe(
      `142 of 300 requests left, more at ${at(now + 301_500)} · about 16 min to go`,
    );
  });

  test('do not show an assumed limit as if Halo had named it', () => {
    expect(words(running(open(5_000)), freshBudget(origin, now))).toBe(
      '300 requests left (Halo has not told its limit) · about 10 s to go',
    );
  });

  test('promise no end where a part is not known', () => {
    const run = running(waiting, { types: { clients: ended, assets: open(5_000), contracts: waiting } });
    expect(words(run, budget(0))).toContain('at least 10 s to go');
  });
});
