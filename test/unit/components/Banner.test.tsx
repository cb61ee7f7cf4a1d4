import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a verdict that changes, and one that takes its place, are read out in a region that was there before them', async () => {
  let region: Element | null = null;
  const attachShadow = Element.prototype.attachShadow;
  const made = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    queueMicrotask(() => {
      region = root.querySelector('[aria-live=polite]');
    });
    return root;
  });
  // The region is made once for all that is drawn, so it may have been made by another file's tests.
  vi.resetModules();
  const { Banner } = await import('../../../components/Banner');
  const spoken = () => [...(region?.children ?? [])].map((each) => each.textContent);
  const page = document.createElement('main');
  document.body.append(page);
  let seconds = 0;
  const draw = async (title: string, place = 'same') =>
    act(() => {
      render(
        <Banner
          key={place}
          outcome="passed"
          live="status"
          title={title}
          actions={<button type="button">Go</button>}
        >
          <p>On.</p>
          <p>
            Off. <span aria-hidden="true">{seconds++} s</span>
          </p>
        </Banner>,
        page,
      );
    });
  const later = () => vi.advanceTimersByTimeAsync(1_000);

  await draw('Testing');
  expect(spoken()).toEqual([]);
  await later();
  expect(spoken()).toEqual(['Testing On. Off.']);
  const kept = region;
  await draw('Testing');
  await draw('Connected');
  await draw('Connected', 'other');
  await later();
  expect(spoken()).toEqual(['Testing On. Off.', 'Connected On. Off.', 'Connected On. Off.']);
  expect([region, made.mock.calls.length]).toEqual([kept, 1]);
  expect(page.querySelectorAll('.banner[role], [aria-live]')).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(spoken()).toEqual([]);
  page.remove();
});
