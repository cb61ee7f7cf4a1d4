import { afterEach, beforeEach, expect, it } from 'vitest';
import { viewRemove } from '../../../entrypoints/background/handlers/view-remove';
import { viewSave } from '../../../entrypoints/background/handlers/view-save';
import type { Handlers } from '../../../lib/messages/handle';
import { handle } from '../../../lib/messages/handle';
import { inAppDatabase } from '../../../lib/store/app-database';
import { forgetConnection } from '../../../lib/store/forget-connection';
import type { SavedView } from '../../../lib/store/saved-view';
import { readSavedViews } from '../../../lib/store/saved-views';
import { aConnection } from '../view/runs-fixtures';

const page = { kind: 'page', origin: 'chrome-extension://x', tabId: null } as const;
const handlers = { 'view.save': viewSave, 'view.remove': viewRemove } as unknown as Handlers;
const send = (command: string, request: unknown) =>
  handle(handlers, { to: 'halo-companion', command, request }, page);
const view = (name: string, over: Partial<SavedView['scope']> = {}): SavedView => ({
  connectionId: 'c1',
  name,
  scope: {
    type: 'assets',
    query: 'laptop',
    everywhere: false,
    client: { id: '7', title: 'Acme' },
    activity: 'active',
    looks: {
      assets: {
        filters: [{ field: 'warranty_end', is: 'between', from: '', to: '2026-12-31' }],
        sort: { field: 'warranty_end', descending: true },
        columns: ['warranty_end'],
      },
    },
    within: null,
    ...over,
  },
});
const names = async () => (await readSavedViews('c1')).map(({ name }) => name);

beforeEach(() =>
  inAppDatabase(['connections', 'views'], 'readwrite', async (transaction) => {
    await transaction.objectStore('views').clear();
    await transaction.objectStore('connections').put(aConnection());
  }),
);
afterEach(() => forgetConnection('c1'));

it('a view comes back as it was saved, by name, and takes the place of one of its name', async () => {
  await send('view.save', view('Laptops'));
  await send('view.save', view('All', { query: '' }));
  await send('view.save', view('Laptops', { query: 'macbook' }));
  expect(await readSavedViews('c1')).toEqual([
    view('All', { query: '' }),
    view('Laptops', { query: 'macbook' }),
  ]);
});

it('a view of the children of one record comes back as that, and one of an earlier version as of no record', async () => {
  const parent = { type: 'clients', id: '7', title: 'Acme' } as const;
  const within = view('Of Acme', { within: { parent, field: 'client_id' } });
  await send('view.save', within);
  const { within: _, ...scope } = view('Older').scope;
  await inAppDatabase(['views'], 'readwrite', (transaction) =>
    transaction.objectStore('views').put({ ...view('Older'), scope } as SavedView),
  );
  expect(await readSavedViews('c1')).toEqual([within, view('Older')]);
});

it('a view is removed, and goes with its connection', async () => {
  await send('view.save', view('One'));
  await send('view.save', view('Two'));
  await send('view.remove', { connectionId: 'c1', name: 'One' });
  expect(await names()).toEqual(['Two']);
  await forgetConnection('c1');
  expect(await names()).toEqual([]);
});

it('no view is saved of a connection that is gone, nor more than can be found again', async () => {
  expect(await send('view.save', { ...view('x'), connectionId: 'gone' })).toMatchObject({ ok: false });
  for (let at = 0; at < 100; at += 1) await send('view.save', view(`View ${at}`));
  expect(await send('view.save', view('One more'))).toMatchObject({
    ok: false,
    error: { code: 'store.too_many_views' },
  });
  expect(await send('view.save', view('View 5'))).toMatchObject({ ok: true });
});

it.each([
  ['a nameless view', view('  ')],
  ['a type there is not', { ...view('x'), scope: { ...view('x').scope, type: 'secrets' } }],
  [
    'a condition there is not',
    view('x', {
      looks: { assets: { filters: [{ field: 'a', is: 'runs' } as never], sort: null, columns: null } },
    }),
  ],
  [
    'a record there is not',
    view('x', { within: { parent: { type: 'secrets' as never, id: '7', title: '' }, field: 'a' } }),
  ],
])('%s is refused', async (_what, request) => {
  expect(await send('view.save', request)).toMatchObject({ ok: false, error: { code: 'message.invalid' } });
});
