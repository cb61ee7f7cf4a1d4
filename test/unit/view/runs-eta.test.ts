import { describe, expect, test } from 'vitest';
import { freshBudget, type RateBudget } from '../../../lib/store/rate-budget';
import { etaWords, runEta } from '../../../lib/view/runs-eta';
import { aCount, aRun } from './runs-fixtures';

const now = Date.UTC(2026, 5, 1, 12);
const budget = (spent: number): RateBudget => ({
  ...freshBudget('https://acme.halopsa.com', now),
  known: 'named',
  spent: [{ until: now, count: spent }],
});
const ended = aCount({
  requests: 100,
  fetched: 10_000,
  total: 10_000,
  startedAt: now - 20_000,
  endedAt: now,
});
const open = (total: number | null, fetched = 0) =>
  aCount({ state: 'running', total, fetched, requests: 0, startedAt: now, endedAt: null });
const running = (total: number | null, over = {}) =>
  aRun({ state: 'running', endedAt: null, types: { clients: ended, assets: open(total) }, ...over });

describe('a run’s time to finish', () => {
  test('is what is missing at the pace so far, where the limit has room', () => {
    expect(runEta(running(5_000), budget(0), now)).toMatchObject({ left: 300, remainingMs: 50 * 200 });
  });

  test('is bound by the limit where that is slower', () => {
    expect(runEta(running(100_000), budget(100), now)?.remainingMs).toBe(3 * 300_000);
  });

  test('is not told while a total is not known, nor for a run that has ended', () => {
    expect(runEta(running(null), budget(0), now)?.remainingMs).toBeNull();
    expect(runEta(aRun({ state: 'complete' }), budget(0), now)).toBeNull();
  });

  test('is never less than the pause', () => {
    const paused = running(1_000, { state: 'paused', resumesAt: now + 240_000 });
    expect(runEta(paused, budget(0), now)).toMatchObject({
      pausedUntil: now + 240_000,
      remainingMs: 242_000,
    });
  });
});

test('an assumed limit is not shown as if Halo had named it', () => {
  expect(runEta(running(5_000), freshBudget('https://acme.halopsa.com', now), now)).toMatchObject({
    left: null,
    limit: null,
  });
});

test('the words say what is known and round the time up', () => {
  const eta = runEta(running(100_000), budget(158), now);
  expect(eta && etaWords(eta, now)).toBe('142 of 300 requests left, about 15 min to go');
});
