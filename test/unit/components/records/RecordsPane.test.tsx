import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { RecordsPane, type RecordsPaneProps } from '../../../../components/records/RecordsPane';
import { plainLook, wholeList, wholePlace } from '../../../../lib/view/records-place';
import { readyList } from './ready-list';

const announced = vi.hoisted(() => vi.fn());
vi.mock('../../../../components/announce', async (original) => ({
  ...(await original<object>()),
  announce: announced,
}));

const root = document.createElement('div');
const nothing = () => {};
const list = readyList(200);
const tools: RecordsPaneProps['tools'] = {
  look: plainLook,
  across: false,
  views: [],
  viewsFailure: null,
  lackedBy: () => null,
  exporting: { state: 'idle' },
  onLook: nothing,
  onShow: nothing,
  onSave: async () => true,
  onRemove: nothing,
  onExport: nothing,
  suggestTitles: async () => [],
  suggestValues: async () => [],
};

const draw = (props: Partial<RecordsPaneProps>) =>
  act(() =>
    render(
      <RecordsPane
        types={[]}
        place={wholePlace('clients')}
        list={list}
        detail={{ state: 'closed' }}
        chips={[]}
        tools={tools}
        stamp={{ words: 'As of 14:05', syncing: false, current: true }}
        online
        pinned={false}
        kept={new Map()}
        onType={nothing}
        onNeed={nothing}
        onChange={nothing}
        onClear={nothing}
        onRetry={nothing}
        onOpen={nothing}
        onChildren={nothing}
        onBack={nothing}
        onPin={nothing}
        onCancelExport={nothing}
        onForgetExport={nothing}
        {...props}
      />,
      root,
    ),
  );
const button = (name: string) => root.querySelector<HTMLElement>(`button[aria-label="${name}"]`);

afterEach(() => render(null, root));

it('an export says that it would lack some wherever not all is read, also where reading has ended', () => {
  const lacks = 'Not all records are read yet: the file would lack some.';
  draw({});
  act(() => button('Export')?.click());
  expect(root.textContent).not.toContain(lacks);
  draw({ list: { ...list, whole: false } });
  expect(root.textContent).toContain(lacks);
});

it('an open record has no tools of the list, nor is it busy with one', () => {
  const chips = [{ key: 'activity', tool: 'filter', words: 'Active', without: {} }] as const;
  const shown = () => [
    root.querySelector('[role=toolbar]') !== null,
    root.querySelector('.record-chips') !== null,
    root.querySelector('.records')?.getAttribute('aria-busy'),
  ];
  const place = wholePlace('sites');
  draw({ place, chips, list: { state: 'loading' } });
  expect(shown()).toEqual([true, true, 'true']);
  const open = { type: 'sites', id: '1' } as const;
  draw({ place: { ...place, open }, chips, list: { state: 'loading' }, detail: { state: 'missing' } });
  expect(shown()).toEqual([false, false, 'false']);
});

it('an empty list that is only sorted is not told to be left by what it is narrowed to', () => {
  const empty = { ...list, list: { ...list.list, found: 0 } };
  const chip = (tool: 'sort' | 'filter') => [{ key: tool, tool, words: 'x', without: {} }] as const;
  const clear = () =>
    [...root.querySelectorAll('button')].find((each) => each.textContent === 'Clear filters');
  draw({ list: empty, chips: chip('filter') });
  expect(clear()).toBeDefined();
  draw({ list: empty, chips: chip('sort') });
  expect(clear()).toBeUndefined();
});

it('a search of every type for nothing is told as the open type’s own list, which it is', () => {
  const empty = { ...list, list: { ...list.list, count: 0, found: 0 } };
  const types = [
    { type: 'invoices', label: 'Invoices', count: 0, soFar: false, cause: null, everSynced: true },
  ] as const;
  draw({ types, list: empty, place: { ...wholePlace('invoices'), everywhere: true } });
  expect(root.querySelector('.empty h2')?.textContent).toBe('No invoices');
  expect(root.querySelector('[type=search]')?.getAttribute('placeholder')).toBe('Search all types');
});

it('an export is seen and can be cancelled beside an open record too, and only its end is read out', () => {
  const onCancelExport = vi.fn();
  const onForgetExport = vi.fn();
  const place = { ...wholePlace('sites'), open: { type: 'sites', id: '1' } } as const;
  const show = (exporting: RecordsPaneProps['tools']['exporting']) =>
    draw({
      place,
      detail: { state: 'missing' },
      tools: { ...tools, exporting },
      onCancelExport,
      onForgetExport,
    });
  show({ state: 'writing', done: 400, of: 1000 });
  expect(root.querySelector('[role=progressbar]')?.getAttribute('aria-label')).toBe('400 of 1,000 written');
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')?.click();
  show({ state: 'writing', done: 800, of: 1000 });
  expect([onCancelExport.mock.calls.length, announced.mock.calls]).toEqual([1, []]);
  show({ state: 'done', done: 1000, of: 1000 });
  expect(announced.mock.calls).toEqual([['1,000 records written.']]);
  expect(root.textContent).toContain('1,000 records written.');
  button('Close')?.click();
  expect(onForgetExport).toHaveBeenCalledOnce();
});

it('a saved view of a type that is not synced says so, and leads nowhere', () => {
  const scope = wholeList('sites');
  const views = [{ connectionId: 'c1', name: 'Depots', scope }];
  const onShow = vi.fn();
  const view = () => root.querySelector<HTMLElement>('.record-view');
  draw({ tools: { ...tools, views, onShow, lackedBy: () => 'sites' } });
  act(() => button('Saved views')?.click());
  view()?.click();
  expect([view()?.textContent, onShow.mock.calls]).toEqual(['DepotsSites are not synced', []]);
  draw({ tools: { ...tools, views, onShow } });
  view()?.click();
  expect([view()?.textContent, onShow.mock.calls]).toEqual(['Depots', [[scope]]]);
});
