import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataSync } from '../../../../components/dashboard/DataSync';
import type { Failure } from '../../../../lib/core/failure';
import { makeFailure } from '../../../../lib/core/make-failure';
import { recordActs, typeTroubles } from '../../../../lib/view/runs-acts';
import { scheduleOf } from '../../../../lib/view/runs-schedule';
import { syncStatus } from '../../../../lib/view/runs-status';
import { typeRows } from '../../../../lib/view/runs-types';
import { aConnection, aCount, aRun, noon } from '../../view/runs-fixtures';

const root = document.createElement('div');
const callbacks = {
  onStart: vi.fn(),
  onFull: vi.fn(),
  onCancel: vi.fn(),
  onRebuild: vi.fn(),
  onConfirmRemoval: vi.fn(),
  onSelect: vi.fn(),
  onSchedule: vi.fn(),
  onFullSchedule: vi.fn(),
};
const show = (runs = [aRun()], connection = aConnection(), broken: Failure | null = null) => {
  const stored = { clients: 10, sites: 9 };
  const changeBlocked = connection.state === 'disconnected' ? 'This connection is disconnected.' : null;
  const status = syncStatus(connection, runs, noon, { broken });
  const rows = typeRows(connection.selection, runs, stored, noon);
  act(() =>
    render(
      <DataSync
        status={status}
        online
        rows={rows}
        troubles={typeTroubles(rows)}
        acts={recordActs(status, stored, changeBlocked)}
        schedule={scheduleOf(connection)}
        fixed={{ clients: 'Always synced' }}
        changeBlocked={changeBlocked}
        busy={{}}
        failures={[]}
        {...callbacks}
      />,
      root,
    ),
  );
};
const unreadable = makeFailure('sync.records_unreadable', { name: 'UnknownError', message: 'corrupt' });
const row = (type: string) => root.querySelector<HTMLElement>(`[data-type=${type}]`);
const tick = (type: string) => row(type)?.querySelector('input') as HTMLInputElement;
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(words));
const minutes = () => root.querySelector('input[type=number]') as HTMLInputElement;
const hours = () => root.querySelectorAll<HTMLInputElement>('input[type=number]')[1];
const type = (text: string) =>
  act(() => {
    minutes().value = text;
    minutes().dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  document.body.append(root);
  show();
});

afterEach(() => {
  act(() => render(null, root));
  vi.clearAllMocks();
});

describe('Data Sync', () => {
  it('has a row for each of the eight types with what is stored, in Halo, and its state', () => {
    expect(root.querySelectorAll('[data-type]')).toHaveLength(8);
    expect(row('sites')?.dataset).toMatchObject({ stored: '9', total: '10', state: 'complete' });
    expect(row('assets')?.dataset).toMatchObject({ stored: '0', state: 'off' });
    expect(row('assets')?.getAttribute('data-total')).toBe('');
  });

  it('keeps clients on and lets the others be switched', () => {
    expect([tick('clients').disabled, tick('sites').disabled]).toEqual([true, false]);
    act(() => tick('assets').click());
    expect(callbacks.onSelect).toHaveBeenCalledWith('assets', true);
  });

  it('starts a sync, and offers to cancel only while one runs', () => {
    expect(button('Cancel')).toBeUndefined();
    button('Sync now')?.click();
    expect(callbacks.onStart).toHaveBeenCalledOnce();
    show([aRun({ state: 'running', endedAt: null, types: { clients: aCount({ state: 'running' }) } })]);
    button('Sync now')?.click();
    expect(callbacks.onStart).toHaveBeenCalledOnce();
    button('Cancel')?.click();
    expect(callbacks.onCancel).toHaveBeenCalledOnce();
  });

  it('shows progress by type and over all', () => {
    show([
      aRun({ state: 'running', types: { clients: aCount({ state: 'running', total: 40, fetched: 10 }) } }),
    ]);
    const bars = [...root.querySelectorAll('[role=progressbar]')];
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual(['All types', 'Clients']);
    expect(bars[1]?.getAttribute('aria-valuenow')).toBe('10');
  });

  it('refuses a schedule below a minute with a sentence beside the field', () => {
    type('0');
    expect(minutes().getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('The shortest schedule is 1 minute.');
    button('Save schedule')?.click();
    expect(callbacks.onSchedule).not.toHaveBeenCalled();
  });

  it('saves a valid schedule', () => {
    type('30');
    act(() => root.querySelector('form')?.requestSubmit());
    expect(callbacks.onSchedule).toHaveBeenCalledWith(30);
  });

  it('lets nothing be changed on a disconnected connection', () => {
    show([aRun()], aConnection({ state: 'disconnected' }));
    expect(
      [...root.querySelectorAll<HTMLInputElement>('[data-type] input')].every((each) => each.disabled),
    ).toBe(true);
    button('Sync now')?.click();
    expect(callbacks.onStart).not.toHaveBeenCalled();
  });

  it('saves how often everything is to be read anew, a day unless said otherwise', () => {
    expect(hours()?.value).toBe('24');
    act(() => {
      const field = hours();
      if (field) field.value = '168';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => root.querySelectorAll('form')[1]?.requestSubmit());
    expect(callbacks.onFullSchedule).toHaveBeenCalledWith(168);
  });

  it('reads everything anew at once, but not while a sync is under way', () => {
    button('Read everything anew now')?.click();
    expect(callbacks.onFull).toHaveBeenCalledOnce();
    show([aRun({ state: 'running', endedAt: null, types: { clients: aCount({ state: 'running' }) } })]);
    button('Read everything anew now')?.click();
    expect(callbacks.onFull).toHaveBeenCalledOnce();
  });

  it('asks once more before it throws the records away, naming how many', () => {
    act(() => button('Rebuild the records')?.click());
    expect(callbacks.onRebuild).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Throw away 19 stored records');
    act(() => button('Yes, rebuild the records')?.click());
    expect(callbacks.onRebuild).toHaveBeenCalledOnce();
  });

  it('offers to confirm a removal only where a sync refused one, and asks with its number', () => {
    expect(button('Confirm the removal')).toBeUndefined();
    const failure = makeFailure('sync.mass_removal', { unseen: 1200, held: 1500 });
    show([
      aRun({
        state: 'incomplete',
        types: { clients: aCount(), sites: aCount({ state: 'incomplete', failure }) },
      }),
    ]);
    act(() => button('Confirm the removal')?.click());
    expect(root.textContent).toContain('Let 1,200 of 1,500 stored sites be removed?');
    act(() => button('Keep them')?.click());
    expect(callbacks.onConfirmRemoval).not.toHaveBeenCalled();
    act(() => button('Confirm the removal')?.click());
    act(() => button('Yes, confirm the removal')?.click());
    expect(callbacks.onConfirmRemoval).toHaveBeenCalledWith('sites');
  });

  it.each([
    ['that could not be opened now', aConnection(), true],
    ['that a sync could not open', aConnection({ state: 'paused', pausedBecause: unreadable }), false],
  ])('tells of records %s, with the rebuild at hand above all else', (_, connection, now) => {
    show([], connection, now ? unreadable : null);
    expect(root.querySelector('[data-failure="sync.records_unreadable"]')).not.toBeNull();
    const headings = [...root.querySelectorAll('h2')].map((each) => each.textContent);
    expect(headings[0]).toBe('Read everything anew');
    expect(button('Read everything anew now')).toBeUndefined();
    act(() => button('Rebuild the records')?.click());
    act(() => button('Yes, rebuild the records')?.click());
    expect(callbacks.onRebuild).toHaveBeenCalledOnce();
  });

  it('rebuilds nothing of a disconnected connection, which could not be filled again', () => {
    show([aRun()], aConnection({ state: 'disconnected' }));
    act(() => button('Rebuild the records')?.click());
    expect(root.textContent).not.toContain('Yes, rebuild');
  });

  it('tells why a sync waits, until when, and what the limit leaves', async () => {
    const failure = makeFailure('sync.budget_spent', {
      waitSeconds: 9,
      limitRequests: 20,
      limitSeconds: 300,
    });
    show([aRun({ state: 'paused', endedAt: null, resumesAt: noon + 240_000, failure })]);
    expect(root.textContent).toContain('Sync paused until 12:04');
    await vi.waitFor(() => expect(root.textContent).toContain('request limit (20 requests in 300 seconds)'));
  });
});
