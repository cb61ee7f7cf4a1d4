import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { ListArea } from '../../../../components/records/ListArea';
import { makeFailure } from '../../../../lib/core/make-failure';
import type { ListState } from '../../../../lib/view/records-view';
import { readyList } from './ready-list';

const root = document.createElement('div');
const nothing = () => {};
const onRetry = vi.fn();
const empty = readyList(0);

/** What stands in the place of a list, and above it. */
const said = (state: ListState, everSynced: boolean | null = true): string => {
  render(
    <ListArea
      state={state}
      noun="Clients"
      narrowed={false}
      columns={null}
      cause={null}
      syncing={false}
      everSynced={everSynced}
      kept={new Map()}
      takesFocus={false}
      onFocus={nothing}
      onNeed={nothing}
      onOpen={nothing}
      onEscape={nothing}
      onClear={nothing}
      onClearNarrowing={nothing}
      onRetry={onRetry}
    />,
    root,
  );
  return (root.textContent ?? '').trim();
};

beforeEach(() => render(null, root));

it('an empty list says why it is empty, and no reason before one is known', () => {
  expect(said(empty, true)).toContain('Halo sent no Clients in the last sync.');
  expect(said(empty, false)).toContain('No sync has read this type yet.');
  expect(said(empty, null)).toBe('Reading Clients…');
});

it('a list of which not all could be read says so above its rows, with another try', () => {
  const failure = makeFailure('sync.records_unreadable');
  const item = {
    kind: 'record',
    key: 'sites/1',
    type: 'sites',
    id: '1',
    title: 'Depot',
    values: [],
    inactive: false,
  } as const;
  const list = { count: 1, found: 1, item: () => item, find: () => 0 };
  const state = {
    ...empty,
    list,
    whole: false,
    unread: [{ failure, types: ['clients', 'contacts'] as const }],
  };
  expect(said(state)).toMatch(/^Not all clients and contacts could be read: /);
  expect(root.querySelector('.banner ~ [role=listbox]')).not.toBeNull();
  root.querySelector<HTMLElement>('.banner button')?.click();
  expect(onRetry).toHaveBeenCalledOnce();
});

it('an empty list of which nothing could be read gives no other reason', () => {
  const unread = [{ failure: makeFailure('sync.records_unreadable'), types: ['clients'] as const }];
  expect(said({ ...empty, whole: false, unread })).not.toContain('Halo sent no');
});
