import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { SidePanel } from '../../../entrypoints/sidepanel/SidePanel';
import type { ConnectionsView } from '../../../lib/view/runs-connections';

const stop = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/view/home', () => ({ homeView: () => ({ stop }) }));
vi.mock('../../../components/wizard/WizardScreen', () => ({ WizardScreen: () => <h1>Set-up</h1> }));

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
