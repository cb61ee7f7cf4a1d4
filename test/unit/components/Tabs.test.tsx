import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Tabs } from '../../../components/Tabs';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => {
  document.dir = '';
  render(null, root);
});

const tabs = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two' },
  { id: 'three', label: 'Three' },
] as const;

/** Which tab a key leads to from the second. */
function reached(key: string): unknown {
  const onSelect = vi.fn();
  act(() =>
    render(
      <Tabs label="Tabs" tabs={tabs} selected="two" onSelect={onSelect}>
        {null}
      </Tabs>,
      root,
    ),
  );
  const [, second] = root.querySelectorAll('[role=tab]');
  act(() => void second?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  return onSelect.mock.lastCall?.[0];
}

it('an arrow leads to the tab it points at', () => {
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map(reached)).toEqual(['three', 'one', 'one', 'three']);
});

it('an arrow leads to the tab it points at where the line runs from right to left', () => {
  document.dir = 'rtl';
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map(reached)).toEqual(['one', 'three', 'one', 'three']);
});

it('one tab can be reached by keyboard also where none of them is the selected one', () => {
  act(() =>
    render(
      <Tabs<string> label="Tabs" tabs={tabs} selected="gone" onSelect={() => {}}>
        {null}
      </Tabs>,
      root,
    ),
  );
  const stops = [...root.querySelectorAll<HTMLElement>('[role=tab]')].map(({ tabIndex }) => tabIndex);
  expect(stops).toEqual([0, -1, -1]);
});
