import { describe, expect, it } from 'vitest';
import { freshBudget } from '../../../lib/store/rate-budget';
import { runBudget } from '../../../lib/view/runs-budget';
import { typeHistories } from '../../../lib/view/runs-history';
import { timelineOf } from '../../../lib/view/runs-timeline';
import { aCount, aRun, noon } from './runs-fixtures';

const minute = 60_000;
const quarter = 15 * minute;

describe('the timeline', () => {
  it('is absent before the first sync', () => {
    expect(timelineOf([], noon)).toBeNull();
  });

  it('shows the runs oldest first, each by how long it took and how much it read', () => {
    const runs = [
      aRun({
        id: 'new',
        state: 'failed',
        startedAt: noon,
        endedAt: noon + minute,
        types: { clients: aCount({ fetched: 5 }) },
      }),
      aRun({ id: 'old', startedAt: noon - quarter, endedAt: noon - quarter + 4 * minute }),
    ];
    const line = timelineOf(runs, noon + quarter);
    expect(line?.runs.map(({ id, duration, rows }) => [id, duration, rows])).toEqual([
      ['old', 1, 1],
      ['new', 0.25, 0.25],
    ]);
    expect(line?.runs[1]?.words).toBe('at 12:00 · failed · 1 min · 5 rows read');
    expect(line?.summary).toBe(
      '2 syncs: 1 complete, 1 failed. The longest took 4 min; at most 20 rows read.',
    );
  });

  it('counts one row as one, of one sync and of several', () => {
    const one = aRun({ endedAt: noon, types: { clients: aCount({ fetched: 1 }) } });
    const none = aRun({ id: 'r0', endedAt: noon, types: {} });
    expect(timelineOf([one], noon)?.summary).toBe('1 sync: 1 complete. It took 1 min; 1 row read.');
    expect(timelineOf([one, none], noon)?.summary).toMatch(/; at most 1 row read\.$/);
  });

  it('keeps to the newest forty, and to nothing below zero where the clock was set back', () => {
    const runs = Array.from({ length: 50 }, (_, at) =>
      aRun({ id: `${50 - at}`, startedAt: noon, endedAt: noon - 1 }),
    );
    const line = timelineOf(runs, noon);
    expect(line?.runs).toHaveLength(40);
    expect(line?.runs.at(-1)?.id).toBe('50');
    expect(line?.runs.every(({ duration }) => duration === 0)).toBe(true);
  });
});

describe('the counts over time', () => {
  const at = (endedAt: number, stored: number, state: 'complete' | 'failed' = 'complete') =>
    aRun({ id: `${endedAt}`, types: { clients: aCount({ stored, endedAt, state }) } });

  it('go up in steps where a sync counted more', () => {
    const runs = [at(noon, 30), at(noon - quarter, 10), at(noon - 2 * quarter, 10)];
    expect(typeHistories(runs, noon)).toEqual([
      {
        type: 'clients',
        label: 'Clients',
        newest: '30',
        change: '20 more than at 11:30',
        line: '0,100 50,100 100,100 100,0',
      },
    ]);
  });

  it('leave out what was not read whole, and say what was counted once or never changed', () => {
    expect(typeHistories([at(noon, 0, 'failed')], noon)).toEqual([]);
    expect(typeHistories([at(noon, 3, 'failed'), at(noon - quarter, 9)], noon)[0]).toMatchObject({
      newest: '9',
      change: 'counted once, at 11:45',
      line: '0,50 100,50',
    });
    expect(typeHistories([at(noon, 9), at(noon - quarter, 9)], noon)[0]?.change).toBe('same as at 11:45');
    expect(typeHistories([at(noon, 8), at(noon - quarter, 9)], noon)[0]?.change).toBe(
      '1 fewer than at 11:45',
    );
  });
});

describe('a run beside the request limit', () => {
  const run = aRun({
    types: { clients: aCount({ requests: 900, throttled: 2 }) },
    startedAt: noon - 15 * minute,
    endedAt: noon,
  });

  it('is told without a limit where the instance was never asked', () => {
    expect(runBudget(run, null, noon)).toEqual({
      spent: 'Requests: 900; times Halo asked to wait: 2',
      limit: null,
      busiest: null,
      share: null,
    });
  });

  it('counts what fell into one window of a longer run, and says how sure the limit is', () => {
    const budget = { ...freshBudget('https://acme.halopsa.com', noon), known: 'named' as const };
    expect(runBudget(run, budget, noon)).toMatchObject({
      limit: 'Halo allows 300 in 5 min',
      busiest: 'at its busiest 300 of 300 in 5 min',
      share: 1,
    });
    expect(runBudget(run, { ...budget, known: 'assumed' }, noon).limit).toBe(
      'Halo has not told its limit; 300 in 5 min is kept to',
    );
    expect(runBudget(aRun(), budget, noon)).toMatchObject({
      spent: '4 requests, Halo never asked to wait',
      busiest: 'at its busiest 4 of 300 in 5 min',
      share: 4 / 300,
    });
  });
});
