import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanel } from '../../../entrypoints/sidepanel/SidePanel';
import type { Connection } from '../../../lib/store/connection';
import type { HomeCommands } from '../../../lib/view/home';
import { openSidePanel } from '../../../lib/view/open-page';
import { takePanelWish } from '../../../lib/view/panel-wish';
import { aConnection } from '../store/support';

const shown = vi.fn();
const stop = vi.fn();
let set: Partial<HomeCommands> = {};
vi.mock('../../../lib/view/home', () => ({
  homeView: (own: Partial<HomeCommands>) => {
    set = own;
    return { commands: { show: shown }, stop };
  },
}));
vi.mock('../../../components/wizard/WizardScreen', () => ({ WizardScreen: () => <h1>Set-up</h1> }));
vi.mock('../../../entrypoints/sidepanel/Records', () => ({ Records: () => null }));

const root = document.body.appendChild(document.createElement('div'));
const choose = vi.fn();
const screen = () => root.querySelector('h1')?.textContent;
const toOther = () => act(() => root.querySelector<HTMLElement>('.panel-head .button')?.click());
const openPanel = (known: readonly Connection[] = [aConnection()], shows: Connection | null = null) => {
  const all = signal(known);
  const connections = { all, failure: signal(null), settled: Promise.resolve(), choose, close: () => {} };
  act(() => render(<SidePanel connections={{ ...connections, chosen: signal(shows) }} />, root));
};
/** A click in another page of the extension: the panel beside it is asked for something, and hears of it if it is open. */
const askFor = async (windowId: number, name: 'records' | 'wizard', connectionId: string | null = null) => {
  const key = 'halo-companion:panel-wish';
  await openSidePanel(windowId, { screen: name, connectionId });
  await act(async () => {
    dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
  });
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('chrome', undefined);
  vi.stubGlobal('browser', {
    ...fakeBrowser,
    windows: { getCurrent: async () => ({ id: 1 }) },
    sidePanel: { open: async () => {} },
  });
});
afterEach(() => {
  act(() => render(null, root));
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the side panel', () => {
  it('lets the set-up follow the store no longer once the records are shown again', () => {
    openPanel([]);
    expect([screen(), stop.mock.calls]).toEqual(['Set-up', []]);
    toOther();
    expect([screen(), stop.mock.calls]).toEqual(['Records', [[]]]);
  });

  it('opens the dashboard on the connection whose records it shows', () => {
    const create = vi.fn(async () => {});
    vi.stubGlobal('browser', { ...fakeBrowser, tabs: { create } });
    const older = aConnection({ id: 'older' });
    openPanel([older, aConnection({ id: 'newer', createdAt: 2_000 })], older);
    act(() => root.querySelector<HTMLElement>('[aria-label="Open the dashboard"]')?.click());
    expect(create.mock.calls).toEqual([
      [{ url: expect.stringMatching(/\/dashboard\.html\?connection=older$/) }],
    ]);
  });

  it('shows the records of the connection that was set up in it', () => {
    openPanel();
    toOther();
    act(() => set.seeRecords?.('c1'));
    expect([screen(), choose.mock.calls]).toEqual(['Records', [['c1']]]);
  });

  it('on the way back to the records leaves a connection that was disconnected meanwhile for one that is not', () => {
    const ended = aConnection({ id: 'ended', state: 'disconnected' });
    openPanel([ended, aConnection({ id: 'live' })], ended);
    toOther();
    expect(choose).not.toHaveBeenCalled();
    toOther();
    expect(choose.mock.calls).toEqual([['live']]);
  });

  it('that is open shows what a page of its own window asks for, and nothing that another’s does', async () => {
    openPanel();
    toOther();
    await askFor(2, 'records');
    expect(screen()).toBe('Set-up');
    await askFor(1, 'records', 'c1');
    expect([screen(), choose.mock.calls]).toEqual(['Records', [['c1']]]);
    expect(takePanelWish()).toBeNull();
  });

  it('that is opened to go on with the set-up shows the wizard, whatever is connected, and the next time as ever', async () => {
    await askFor(1, 'wizard');
    openPanel();
    expect([screen(), shown.mock.calls]).toEqual(['Set-up', [['wizard']]]);
    act(() => render(null, root));
    openPanel();
    expect(screen()).toBe('Records');
  });

  it('shows the wizard each time that is asked for, and the set-up as it stands where the admin goes there by hand', async () => {
    openPanel();
    await askFor(1, 'wizard');
    await askFor(1, 'wizard');
    expect(shown.mock.calls).toEqual([['wizard'], ['wizard']]);
    toOther();
    toOther();
    expect([screen(), shown.mock.calls.length]).toEqual(['Set-up', 2]);
  });
});
