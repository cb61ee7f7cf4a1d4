import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { RunBudgetLine } from '../../../../components/dashboard/RunBudgetLine';
import { RunTimeline } from '../../../../components/dashboard/RunTimeline';
import { SyncFilters } from '../../../../components/dashboard/SyncFilters';
import { TypeHistories } from '../../../../components/dashboard/TypeHistories';
import { freshBudget } from '../../../../lib/store/rate-budget';
import { runBudget } from '../../../../lib/view/runs-budget';
import { filterTypes, profileTypes } from '../../../../lib/view/runs-filters';
import { typeHistories } from '../../../../lib/view/runs-history';
import { keptInAll } from '../../../../lib/view/runs-kept';
import { timelineOf } from '../../../../lib/view/runs-timeline';
import { aConnection, aCount, aRun, noon } from '../../view/runs-fixtures';

const minute = 60_000;
const root = document.createElement('div');
const draw = (what: ComponentChild) => act(() => render(what, root));
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim());
/** What is read out: everything but what is drawn for the eye alone. */
const spoken = () => {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const drawn of copy.querySelectorAll('[aria-hidden=true]')) drawn.remove();
  return copy.textContent ?? '';
};
const styles = (selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].map((each) => each.getAttribute('style'));

afterEach(() => act(() => render(null, root)));

describe('the syncs over time', () => {
  const runs = [
    aRun({
      id: 'new',
      state: 'failed',
      startedAt: noon,
      endedAt: noon + minute,
      types: { clients: aCount({ fetched: 5 }) },
    }),
    aRun({ id: 'old', startedAt: noon - 15 * minute, endedAt: noon - 11 * minute }),
  ];

  it('are bars of their length and their rows, with the most of each and the states named', () => {
    const timeline = timelineOf(runs, noon + minute);
    draw(timeline && <RunTimeline timeline={timeline} />);
    const bars = [...root.querySelectorAll<HTMLElement>('[data-bar]')];
    expect(bars.map(({ dataset, title }) => [dataset.bar, title])).toEqual([
      ['complete', 'at 11:45 · complete · 4 min · 20 rows read'],
      ['failed', 'at 12:00 · failed · 1 min · 5 rows read'],
    ]);
    expect(styles('[data-bar] .timeline-bar')).toEqual(['block-size: 100%;', 'block-size: 25%;']);
    expect(styles('.timeline-rows .timeline-bar')).toEqual(['block-size: 100%;', 'block-size: 25%;']);
    expect(texts('.timeline-name .numeric')).toEqual(['up to 4 min', 'up to 20']);
    expect(texts('.timeline-key li')).toEqual(['complete', 'failed']);
  });

  it('are told in a sentence to those who do not see the bars', () => {
    const timeline = timelineOf(runs, noon + minute);
    draw(timeline && <RunTimeline timeline={timeline} />);
    expect(spoken()).toContain(
      '2 syncs: 1 complete, 1 failed. The longest took 4 min; at most 20 rows read.',
    );
    expect(root.querySelector('section')?.getAttribute('aria-labelledby')).toBe(root.querySelector('h2')?.id);
  });
});

describe('the records over time', () => {
  it('are a line for each type, with its newest count and what changed in words', () => {
    const at = (endedAt: number, stored: number) =>
      aRun({ id: `${endedAt}`, types: { clients: aCount({ stored, endedAt }) } });
    const runs = [at(noon, 1_030), at(noon - 15 * minute, 10)];
    draw(<TypeHistories histories={typeHistories(runs, noon)} />);
    expect(texts('[data-history=clients] > *')).toEqual(['Clients', '1,030', '', '1,020 more than at 11:45']);
    expect(root.querySelector('polyline')?.getAttribute('points')).toBe('0,100 100,100 100,0');
    expect(spoken()).toContain('Clients1,0301,020 more than at 11:45');
  });
});

describe('a run beside the request limit', () => {
  const run = aRun({ startedAt: noon - minute, endedAt: noon });

  it('is told in words, and drawn as the part of the limit it took', () => {
    const budget = { ...freshBudget('https://acme.halopsa.com', noon), known: 'named' as const };
    draw(<RunBudgetLine budget={runBudget(run, budget, noon)} />);
    expect(spoken()).toBe(
      '4 requests, Halo never asked to wait · Halo allows 300 in 5 min · at its busiest 4 of 300 in 5 min',
    );
    expect(styles('.run-meter > span')).toEqual([`inline-size: ${(4 / 300) * 100}%;`]);
  });

  it('has no bar where the limit is not known', () => {
    draw(<RunBudgetLine budget={runBudget(run, null, noon)} />);
    expect(spoken()).toBe('4 requests, Halo never asked to wait');
    expect(root.querySelector('.run-meter')).toBeNull();
  });
});

describe('the filters', () => {
  const counted = aRun({ activeOnly: true, types: { clients: aCount({ total: 1_008, leftOut: 8 }) } });
  const show = (runs: readonly ReturnType<typeof aRun>[]) => {
    const connection = aConnection({ selection: ['clients'] });
    draw(
      <SyncFilters
        activeOnly
        types={filterTypes(connection, runs)}
        keeps={keptInAll(profileTypes(connection.profileId), connection, runs)}
        changeBlocked={null}
        failure={null}
        onActiveOnly={() => {}}
        onSelect={() => {}}
      />,
    );
  };

  it('say in one live sentence what they keep, and beside each type', () => {
    show([]);
    const live = root.querySelector('[role=status]');
    expect(live?.textContent).toBe('What these filters keep is known after the first sync.');
    show([counted]);
    // The same element, else nobody is told of the change.
    expect(root.querySelector('[role=status]')).toBe(live);
    expect(live?.textContent).toBe('These filters keep 1,000 of 1,008 records.');
    expect(texts('.filter-keeps')).toEqual(['1,000 of 1,008 kept']);
  });
});
