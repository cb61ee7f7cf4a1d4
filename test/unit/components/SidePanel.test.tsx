import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanel } from '../../../entrypoints/sidepanel/SidePanel';
import type { ConnectionsView } from '../../../lib/view/runs-connections';
import { aConnection } from '../store/support';

const stop = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/view/home', () => ({ homeView: () => ({ stop }) }));
vi.mock('../../../components/wizard/WizardScreen', () => ({ WizardScreen: () => <h1>Set-up</h1> }));
vi.mock('../../../entrypoints/sidepanel/Records', () => ({ Records: () => null }));

it('the set-up follows the store no longer once the records are shown again', () => {
  const connections: ConnectionsView = {
    all: signal([]),
    chosen: signal(null),
    failure: signal(null),
    settled: Promise.resolve(),
    choose: () => {},
    close: () => {},
  };
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<SidePanel connections={connections} />, root));
  expect([root.querySelector('h1')?.textContent, stop.mock.calls]).toEqual(['Set-up', []]);
  act(() => root.querySelector<HTMLElement>('.panel-head .button')?.click());
  expect([root.querySelector('h1')?.textContent, stop.mock.calls]).toEqual(['Records', [[]]]);
  act(() => render(null, root));
  root.remove();
});

it('the dashboard opens on the connection whose records are shown', () => {
  const create = vi.fn(async () => {});
  vi.stubGlobal('browser', { ...fakeBrowser, tabs: { create } });
  const older = aConnection({ id: 'older' });
  const connections: ConnectionsView = {
    all: signal([older, aConnection({ id: 'newer', createdAt: 2_000 })]),
    chosen: signal(older),
    failure: signal(null),
    settled: Promise.resolve(),
    choose: () => {},
    close: () => {},
  };
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<SidePanel connections={connections} />, root));
  act(() => root.querySelector<HTMLElement>('[aria-label="Open the dashboard"]')?.click());
  expect(create.mock.calls).toEqual([
    [{ url: expect.stringMatching(/\/dashboard\.html\?connection=older$/) }],
  ]);
  act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
});
