import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StatusGlance } from '../../../../components/wizard/StatusGlance';
import { makeFailure } from '../../../../lib/core/make-failure';
import { glanceOf } from '../../../../lib/view/connection-glance';
import type { GlanceState } from '../../../../lib/view/home';
import { aConnection, aCount, aRun, noon } from '../../view/runs-fixtures';
import { commandsSpy } from './state-fixtures';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const types = { clients: aCount(), contracts: aCount({ state: 'incomplete' }) };
const connection = aConnection({ selection: ['clients', 'contracts'] });
const glance = (state: 'running' | 'paused' | 'incomplete') => {
  const failure =
    state === 'paused'
      ? makeFailure('sync.budget_spent', { waitSeconds: 240, limitRequests: 300, limitSeconds: 300 })
      : null;
  const ended = state === 'incomplete';
  const resumesAt = state === 'paused' ? noon + 240_000 : null;
  const run = aRun({ state, failure, resumesAt, endedAt: ended ? noon : null, types });
  return glanceOf(connection, [run], noon);
};
const show = (state: GlanceState) => {
  const spy = commandsSpy();
  act(() =>
    render(<StatusGlance state={state} commands={spy.commands} place="popup" arrives={false} />, root),
  );
  return spy;
};
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === name);

describe('the status at a glance', () => {
  it('names the types that are not whole, and no other, once a sync has ended', () => {
    show({ connections: [glance('incomplete')], setUp: 'none', failure: null });
    expect(root.textContent).toContain('Contracts');
    expect(root.textContent).not.toContain('Clients');
  });

  it('shows every type while a sync runs', () => {
    show({ connections: [glance('running')], setUp: 'none', failure: null });
    expect(root.textContent).toContain('Clients');
  });

  it('shows every type while a sync waits too, why it waits and until when', async () => {
    show({ connections: [glance('paused')], setUp: 'none', failure: null });
    expect(root.textContent).toContain('Clients');
    expect(root.textContent).toContain('Sync paused until 12:04');
    await vi.waitFor(() => expect(root.textContent).toContain('request limit (300 requests in 300 seconds)'));
  });

  it('has a section for each connection', () => {
    const second = { ...glance('incomplete'), id: 'other' };
    show({ connections: [glance('incomplete'), second], setUp: 'none', failure: null });
    expect(root.querySelectorAll('[data-connection]')).toHaveLength(2);
  });

  it('says so where nothing is connected any more, and where what was is to be found', () => {
    show({ connections: [], setUp: 'done', failure: null });
    expect(root.querySelector('main h2')?.textContent).toBe('Nothing connected any more');
    expect(root.querySelector('main')?.textContent).toContain('stay on the dashboard');
  });

  it('leads to the connection that it shows alone, and to none of several', () => {
    const one = show({ connections: [glance('incomplete')], setUp: 'none', failure: null });
    act(() => button('See the records')?.click());
    act(() => button('Dashboard')?.click());
    expect(one.calls).toEqual([
      ['seeRecords', connection.id],
      ['openDashboard', connection.id],
    ]);
    const second = { ...glance('incomplete'), id: 'other' };
    const two = show({ connections: [glance('incomplete'), second], setUp: 'none', failure: null });
    act(() => button('See the records')?.click());
    expect(two.calls).toEqual([['seeRecords', null]]);
  });

  it('begins another set-up, but goes on with one that is under way', () => {
    const fresh = show({ connections: [], setUp: 'none', failure: null });
    act(() => button('Set up another')?.click());
    expect(fresh.calls).toEqual([['startOver']]);
    const begun = show({ connections: [], setUp: 'unfinished', failure: null });
    act(() => button('Go on with the set-up')?.click());
    expect(begun.calls).toEqual([['show', 'wizard']]);
  });
});
