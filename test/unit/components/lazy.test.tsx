import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazy, useLoaded } from '../../../components/lazy';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const Greeting = ({ to }: { readonly to: string }) => <p>Hello {to}</p>;

describe('a lazy component', () => {
  it('fetches its code only when it is shown, and then stands there with its props', async () => {
    let fetched = 0;
    const Later = lazy(async () => {
      fetched += 1;
      return Greeting;
    });
    expect(fetched).toBe(0);
    await act(() => render(<Later to="Ada" />, root));
    await expect.poll(() => root.textContent).toBe('Hello Ada');
    expect(fetched).toBe(1);
  });

  it('is there at once when its code was fetched before', async () => {
    const Later = lazy(async () => Greeting);
    await Later.preload();
    act(() => render(<Later to="Ada" />, root));
    expect(root.textContent).toBe('Hello Ada');
  });

  it('that is gone before its code arrives is left alone', async () => {
    let arrive = () => {};
    const Later = lazy(
      () =>
        new Promise<typeof Greeting>((resolve) => {
          arrive = () => resolve(Greeting);
        }),
    );
    await act(() => render(<Later to="Ada" />, root));
    act(() => render(null, root));
    arrive();
    await Promise.resolve();
    expect(root.textContent).toBe('');
  });
});

describe('a screen that waits for a lazy component', () => {
  const draw = (Later: ReturnType<typeof lazy>, wanted: boolean) => {
    const Screen = () => <p>{useLoaded(Later, wanted) ? 'drawn' : 'waiting'}</p>;
    return act(() => render(<Screen />, root));
  };

  it('is drawn once its code is there', async () => {
    let arrive = () => {};
    const Later = lazy(
      () =>
        new Promise<() => null>((resolve) => {
          arrive = () => resolve(() => null);
        }),
    );
    await draw(Later, true);
    expect(root.textContent).toBe('waiting');
    arrive();
    await expect.poll(() => root.textContent).toBe('drawn');
  });

  it('is drawn at once, and fetches nothing, where it does not want it', async () => {
    let fetched = 0;
    const Later = lazy(async () => {
      fetched += 1;
      return () => null;
    });
    await draw(Later, false);
    expect(root.textContent).toBe('drawn');
    expect(fetched).toBe(0);
  });
});
