import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Disclosure } from '../../../components/Disclosure';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const show = (kept: boolean) => {
  act(() =>
    render(
      <Disclosure summary="Role" kept={kept}>
        <p>row</p>
      </Disclosure>,
      root,
    ),
  );
  return { row: () => root.querySelector('p'), fold: () => act(() => root.querySelector('button')?.click()) };
};

it('what is kept is in the page while folded, but not on show, once the line is on the screen', async () => {
  const { row, fold } = show(true);
  expect(row()).toBeNull();
  await vi.waitFor(() => expect(row()?.closest('[hidden]')).not.toBeNull());
  fold();
  expect(row()?.closest('[hidden]')).toBeNull();
});

it('what is not kept is in the page only while open', () => {
  const { row, fold } = show(false);
  expect(row()).toBeNull();
  fold();
  expect(row()).not.toBeNull();
});
