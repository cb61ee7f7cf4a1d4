import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataSync } from '../../../../components/dashboard/DataSync';
import { readSchedule } from '../../../../lib/view/runs-schedule';
import { syncStatus } from '../../../../lib/view/runs-status';
import { typeRows } from '../../../../lib/view/runs-types';
import { aConnection, aCount, aRun, noon } from '../../view/runs-fixtures';

const root = document.createElement('div');
const callbacks = { onStart: vi.fn(), onCancel: vi.fn(), onSelect: vi.fn(), onSchedule: vi.fn() };
const show = (runs = [aRun()], connection = aConnection()) =>
  act(() =>
    render(
      <DataSync
        status={syncStatus(connection, runs, noon)}
        rows={typeRows(connection.selection, runs, { clients: 10, sites: 9 }, noon)}
        fixed={{ clients: 'Always synced' }}
        changeBlocked={connection.state === 'disconnected' ? 'This connection is disconnected.' : null}
        minutes={15}
        readSchedule={readSchedule}
        busy={{}}
        failures={[]}
        {...callbacks}
      />,
      root,
    ),
  );
const row = (type: string) => root.querySelector<HTMLElement>(`[data-type=${type}]`);
const tick = (type: string) => row(type)?.querySelector('input') as HTMLInputElement;
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(words));
const minutes = () => root.querySelector('input[type=number]') as HTMLInputElement;
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
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual(['All types', 'Clients read']);
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
});
