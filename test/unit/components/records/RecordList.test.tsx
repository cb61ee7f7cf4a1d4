import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordList } from '../../../../components/records/RecordList';
import type { ListItem, ListModel } from '../../../../lib/view/records-list';

/** A list of `count` records named by `name`, all ids from `first` on. */
const listOf = (count: number, first = 0, name = (id: number) => `Client ${id}`): ListModel => ({
  count,
  found: count,
  item: (at): ListItem | null =>
    at < 0 || at >= count
      ? null
      : {
          kind: 'record',
          key: `clients/${first + at}`,
          type: 'clients',
          id: String(first + at),
          title: name(first + at),
          values: [{ field: 'city', words: 'Leeds' }],
          inactive: (first + at) % 2 === 1,
        },
  find: (key) => {
    const at = Number(key.split('/')[1]) - first;
    return at >= 0 && at < count ? at : null;
  },
});

const root = document.createElement('div');
const onNeed = vi.fn();
const onOpen = vi.fn();
const onEscape = vi.fn();
const show = (list: ListModel) =>
  act(() =>
    render(
      <RecordList
        list={list}
        label="clients"
        kept={null}
        onKeep={() => {}}
        onNeed={onNeed}
        onOpen={onOpen}
        onEscape={onEscape}
        takesFocus={false}
        onFocus={() => {}}
      />,
      root,
    ),
  );
const listbox = () => root.querySelector<HTMLElement>('[role=listbox]') as HTMLElement;
const options = () => [...root.querySelectorAll<HTMLElement>('[role=option]')];
const press = (key: string) =>
  act(() => void listbox().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const current = () => root.querySelector('[aria-selected=true] .record-title')?.textContent;

beforeEach(() => {
  document.body.append(root);
  // happy-dom lays nothing out: the list is told it is 520 px high, ten rows.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(520);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360);
});

afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  onOpen.mockClear();
  onEscape.mockClear();
});

describe('a list of records', () => {
  it('draws nothing anew in a row of which nothing has changed', () => {
    let titlesDrawn = 0;
    const items = Array.from(
      { length: 10 },
      (_, at): ListItem => ({
        kind: 'record',
        key: `clients/${at}`,
        type: 'clients',
        id: String(at),
        get title() {
          titlesDrawn += 1;
          return `Client ${at}`;
        },
        values: [],
        inactive: false,
      }),
    );
    show({ ...listOf(10), item: (at) => items[at] ?? null });
    expect(titlesDrawn).toBeGreaterThanOrEqual(10);
    titlesDrawn = 0;
    press('ArrowDown');
    expect(current()).toBe('Client 0');
    expect(titlesDrawn).toBeLessThanOrEqual(1);
  });

  it('of a hundred thousand has a screenful of rows in the page', () => {
    show(listOf(100_000));
    expect(options().length).toBeGreaterThanOrEqual(10);
    expect(options().length).toBeLessThanOrEqual(60);
    expect(options()[0]?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('marks inactive records in words', () => {
    show(listOf(4));
    expect(options().map((option) => option.textContent?.includes('Inactive'))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('moves by arrows, names the current row to readers, and opens it on Enter', () => {
    show(listOf(100));
    press('ArrowDown');
    press('ArrowDown');
    expect(current()).toBe('Client 1');
    const active = listbox().getAttribute('aria-activedescendant');
    expect(root.querySelector(`[id="${active}"]`)?.getAttribute('aria-selected')).toBe('true');
    press('Enter');
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: '1' }));
  });

  it('does not move past its ends', () => {
    show(listOf(3));
    press('ArrowUp');
    expect(current()).toBe('Client 0');
    press('End');
    press('ArrowDown');
    expect(current()).toBe('Client 2');
    press('Home');
    expect(current()).toBe('Client 0');
  });

  it('leaves on Escape', () => {
    show(listOf(3));
    press('Escape');
    expect(onEscape).toHaveBeenCalledOnce();
  });

  it('keeps the current record when others arrive above it', () => {
    show(listOf(10, 5));
    press('ArrowDown');
    expect(current()).toBe('Client 5');
    show(listOf(15, 0));
    expect(current()).toBe('Client 5');
  });

  it('shows hostile names as text', () => {
    const name = '<img src=x onerror="globalThis.owned = true"><script>globalThis.owned = true</script>';
    show(listOf(1, 0, () => name));
    expect(root.querySelector('.record-title')?.textContent).toBe(name);
    expect(root.querySelector('img, script')).toBeNull();
    expect(root.querySelector('.record-title')?.tagName).toBe('BDI');
  });
});
