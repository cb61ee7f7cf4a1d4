import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToWorker } from '../../../lib/records/protocol';
import { announce } from '../../../lib/store/changes';
import { chunkOf } from '../../../lib/store/chunk-of';
import { deleteConnectionDatabase, inConnectionDatabase } from '../../../lib/store/connection-database';
import { packRecords } from '../../../lib/store/pack-records';
import type { Row, StoredRecord } from '../../../lib/store/stored-record';
import { readFirstRecords } from '../../../lib/view/first-records';
import { exportOrder } from '../../../lib/view/records-export-order';
import type { ListModel } from '../../../lib/view/records-list';
import { unnarrowed } from '../../../lib/view/records-place';
import { type RecordsView, recordsView } from '../../../lib/view/records-view';
import { stopWorker, workerHere } from './in-process-worker';
import { aConnection } from './runs-fixtures';

type Type = 'clients' | 'sites' | 'contacts';

const store = (type: Type, rows: readonly Row[]) =>
  inConnectionDatabase(
    'c1',
    ['chunks'],
    'readwrite',
    async (transaction) => {
      const chunks = new Map<number, StoredRecord[]>();
      for (const row of rows) {
        const id = String(row.id);
        const chunk = chunkOf(id);
        chunks.set(chunk, [...(chunks.get(chunk) ?? []), { id, runId: 'r1', row }]);
      }
      for (const [chunk, records] of chunks)
        await transaction.objectStore('chunks').put({ type, chunk, ...packRecords(records) });
    },
    { create: true },
  );

const noTab = () => () => {};
let view: RecordsView;
const connection = signal(aConnection({ selection: ['clients', 'sites', 'contacts'] }));
const titles = () => {
  const state = view.list.value;
  if (state.state !== 'ready') return state.state;
  return Array.from({ length: state.list.count }, (_, at) => {
    const item = state.list.item(at);
    return item?.kind === 'record' ? item.title : `[${item?.label} ${item?.found}]`;
  });
};
const detail = () => (view.detail.value.state === 'ready' ? view.detail.value.record : null);
const shows = (wanted: unknown) => vi.waitFor(() => expect(titles()).toEqual(wanted));

beforeEach(async () => {
  connection.value = aConnection({ selection: ['clients', 'sites', 'contacts'] });
  await store('clients', [
    { id: 7, name: 'Acme' },
    { id: 8, name: 'Zeta' },
  ]);
  await store('sites', [
    { id: 1, name: 'Main', client_id: 7 },
    { id: 2, name: 'Zeta depot', client_id: 8 },
  ]);
  view = recordsView(connection, 'c1', workerHere, noTab);
});

afterEach(async () => {
  view.close();
  await deleteConnectionDatabase('c1');
});

describe('the records view', () => {
  it('starts with the first selected type, loading, then listed', async () => {
    expect(titles()).toBe('loading');
    await shows(['Acme', 'Zeta']);
  });

  it('shows what was read ahead before its search worker has begun, and then what that has', async () => {
    view.close();
    const worker = workerHere();
    const asked: ToWorker[] = [];
    const slow = { ...worker, postMessage: (message: ToWorker): void => void asked.push(message) };
    readFirstRecords(Promise.resolve([aConnection({ selection: ['clients', 'sites', 'contacts'] })]));
    let paint = () => {};
    view = recordsView(
      connection,
      'c1',
      () => slow,
      noTab,
      (act) => {
        paint = act;
        return () => {};
      },
    );
    await shows(['Acme', 'Zeta']);
    const title = view.suggestTitles('clients', 'Acm');
    expect(asked).toEqual([]);
    await store('clients', [
      { id: 7, name: 'Acme' },
      { id: 9, name: 'Beta' },
      { id: 8, name: 'Zeta' },
    ]);
    paint();
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
    expect(asked[0]).toEqual({ open: { connectionId: 'c1', types: ['clients', 'sites', 'contacts'] } });
    expect(titles()).toEqual(['Acme', 'Zeta']);
    worker.onmessage = slow.onmessage;
    slow.postMessage = worker.postMessage;
    for (const message of asked.splice(0)) worker.postMessage(message);
    await shows(['Acme', 'Beta', 'Zeta']);
    view.openType('sites');
    await shows(['Main', 'Zeta depot']);
    expect(await title).toBeInstanceOf(Array);
  });

  it('asks for more rows only once the search worker knows of the list', async () => {
    view.close();
    await store(
      'clients',
      Array.from({ length: 300 }, (_, at) => ({ id: at + 1, name: `Client ${at + 1}` })),
    );
    const asked: ToWorker[] = [];
    const silent = { ...workerHere(), postMessage: (message: ToWorker): void => void asked.push(message) };
    readFirstRecords(Promise.resolve([aConnection({ selection: ['clients', 'sites', 'contacts'] })]));
    view = recordsView(
      connection,
      'c1',
      () => silent,
      noTab,
      (act) => {
        act();
        return () => {};
      },
    );
    await vi.waitFor(() => expect(titles()).toContain('Client 1'));
    view.need(150, 160);
    silent.onmessage?.({ data: { changed: true } } as MessageEvent);
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1));
    expect(asked.filter((each) => 'question' in each).map(({ question }) => question)).toEqual(['query']);
  });

  it('searches the open type', async () => {
    view.change({ query: 'zet' });
    await shows(['Zeta']);
  });

  it('searches every type in sections', async () => {
    view.change({ everywhere: true, query: 'zeta' });
    await shows(['[Clients 1]', 'Zeta', '[Sites 1]', 'Zeta depot']);
  });

  it('searches every type for what is shown beside the search alone, not by the conditions on a list of one type', async () => {
    const filters = [{ field: 'name', is: 'equals', text: 'Main' }] as const;
    view.openType('sites');
    view.changeLook('sites', { filters });
    await shows(['Main']);
    view.openType('clients');
    view.change({ everywhere: true, query: 'zeta' });
    await shows(['[Clients 1]', 'Zeta', '[Sites 1]', 'Zeta depot']);
    view.openType('sites');
    view.change({ query: '' });
    await shows(['Main']);
  });

  it('walks from a client to its sites and back', async () => {
    await shows(['Acme', 'Zeta']);
    view.open('clients', '7');
    await vi.waitFor(() => expect(detail()?.children.map((each) => each.count)).toEqual([1, 0]));
    view.openChildren('sites', { parent: { type: 'clients', id: '7', title: 'Acme' }, field: 'client_id' });
    await shows(['Main']);
    view.back();
    await vi.waitFor(() => expect(detail()?.title).toBe('Acme'));
    view.back();
    await shows(['Acme', 'Zeta']);
  });

  it('shows a list of a client’s sites again as it was saved, and every site from their tab', async () => {
    const parent = { type: 'clients', id: '7', title: 'Acme' } as const;
    view.openChildren('sites', { parent, field: 'client_id' });
    await shows(['Main']);
    const saved = view.place.value;
    view.openType('sites');
    await shows(['Main', 'Zeta depot']);
    view.show(saved);
    await shows(['Main']);
  });

  it('searches all of a type whose record was opened from another record’s children', async () => {
    const parent = { type: 'clients', id: '7', title: 'Acme' } as const;
    view.openChildren('sites', { parent, field: 'client_id' });
    await shows(['Main']);
    view.open('sites', '1');
    view.open('clients', '7');
    view.change({ query: 'zeta' });
    await shows(['Zeta']);
    view.back();
    view.back();
    await shows(['Main']);
  });

  it('clears what narrows a list, and neither whose children it holds nor how other types are shown', async () => {
    const parent = { type: 'clients', id: '7', title: 'Acme' } as const;
    view.changeLook('clients', { sort: { field: 'name', descending: true } });
    await shows(['Zeta', 'Acme']);
    view.openChildren('sites', { parent, field: 'client_id' });
    view.change({ client: { id: '8', title: 'Zeta' } });
    await shows([]);
    view.change(unnarrowed(view.place.value));
    await shows(['Main']);
    view.openType('clients');
    await shows(['Zeta', 'Acme']);
  });

  it('shows a record that a sync stored meanwhile', async () => {
    await shows(['Acme', 'Zeta']);
    await store('clients', [
      { id: 7, name: 'Acme' },
      { id: 8, name: 'Zeta' },
      { id: 9, name: 'Mill' },
    ]);
    announce('records');
    await shows(['Acme', 'Mill', 'Zeta']);
  });

  it('shows nothing of a record that a sync deleted meanwhile', async () => {
    await shows(['Acme', 'Zeta']);
    view.open('clients', '8');
    await vi.waitFor(() => expect(detail()?.title).toBe('Zeta'));
    await store('clients', [{ id: 7, name: 'Acme' }]);
    announce('records');
    await vi.waitFor(() => expect(view.detail.value.state).toBe('missing'));
  });

  it('of a connection that never synced is empty, not in error', async () => {
    view.close();
    view = recordsView(connection, 'never-synced', workerHere, noTab);
    await shows([]);
  });

  it('has a screenful of a long list at hand, and the rest when it is scrolled to', async () => {
    await store(
      'sites',
      Array.from({ length: 700 }, (_, at) => ({ id: at + 1, name: `Site ${at + 1}` })),
    );
    view.openType('sites');
    await vi.waitFor(() => {
      const { list } = view.list.value as { list: ListModel };
      expect(list.count).toBe(700);
      expect(list.item(0)).toMatchObject({ title: 'Site 1' });
      expect(list.item(600)).toBeNull();
    });
    view.need(600, 620);
    await vi.waitFor(() => {
      const { list } = view.list.value as { list: ListModel };
      expect(list.item(600)).toMatchObject({ title: 'Site 601' });
      expect(list.item(0)).toBeNull();
    });
  });

  it('counts what a search found of each type, whichever is listed', async () => {
    view.change({ query: 'zeta' });
    await vi.waitFor(() => {
      const state = view.list.value;
      const found =
        state.state === 'ready' ? Object.entries(state.types).map(([type, each]) => [type, each.found]) : [];
      expect(Object.fromEntries(found)).toEqual({ clients: 1, sites: 1, contacts: 0 });
    });
  });

  it('tells that its search stopped, and searches on after another try', async () => {
    await shows(['Acme', 'Zeta']);
    stopWorker();
    expect(view.failure.value?.code).toBe('store.search_stopped');
    view.retry();
    expect(view.failure.value).toBeNull();
    view.change({ query: 'zet' });
    await shows(['Zeta']);
  });

  it('drops the tab of a type that was taken out of the selection', () => {
    connection.value = aConnection({ selection: ['clients'] });
    expect(view.types.value).toEqual(['clients']);
  });

  it('goes to the first type where the open one was taken out of the selection, with its record and every way back', async () => {
    const parent = { type: 'clients', id: '7', title: 'Acme' } as const;
    view.openChildren('sites', { parent, field: 'client_id' });
    view.open('sites', '1');
    view.open('clients', '7');
    await vi.waitFor(() => expect(detail()?.title).toBe('Acme'));
    view.back();
    await vi.waitFor(() => expect(detail()?.title).toBe('Main'));
    connection.value = aConnection({ selection: ['clients', 'contacts'] });
    expect(view.place.value).toMatchObject({ type: 'clients', open: null, within: null });
    await shows(['Acme', 'Zeta']);
    view.back();
    expect(view.place.value).toMatchObject({ type: 'clients', open: null, within: null });
    await shows(['Acme', 'Zeta']);
  });

  it('tells what became of an export as long as its list is open, and beside a record opened from there', async () => {
    const file = { write: async () => {}, close: async () => {}, abort: async () => {} };
    vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable: async () => file }));
    await shows(['Acme', 'Zeta']);
    const source = { place: view.place.value, types: view.types.value, base: '', asOf: null };
    await view.exporting.start(exportOrder(source, 'csv', false, 0), 'clients.csv');
    vi.unstubAllGlobals();
    const told = () => view.exporting.state.value.state;
    view.open('sites', '1');
    expect(told()).toBe('done');
    view.back();
    expect(told()).toBe('done');
    view.openType('sites');
    expect(told()).toBe('idle');
  });
});
