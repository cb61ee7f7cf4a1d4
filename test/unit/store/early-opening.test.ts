import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEarly } from '../../../lib/store/early-opening';
import { emptyStores } from './support';

const name = 'halo-companion';

/** A screen of its own: what is kept open is kept by the module. */
async function screen() {
  vi.resetModules();
  const { keepAppDatabase } = await import('../../../lib/store/app-database');
  const { readDraft } = await import('../../../lib/store/drafts');
  return { keepAppDatabase, readDraft };
}
const opened = vi.spyOn(IDBFactory.prototype, 'open');
const versions = async () => (await indexedDB.databases()).map(({ version }) => version);

beforeEach(() => {
  delete (globalThis as { haloCompanionOpening?: unknown }).haloCompanionOpening;
  emptyStores();
  opened.mockClear();
});
afterEach(() => vi.resetModules());

test('where there is no database none is left behind, and the screen makes its own', async () => {
  openEarly(name);
  const { keepAppDatabase, readDraft } = await screen();
  keepAppDatabase();
  expect((await readDraft()).step).toBe('integration');
  expect(await versions()).toEqual([5]);
});

test('a database of this version is opened once', async () => {
  await (await screen()).readDraft();
  opened.mockClear();
  openEarly(name);
  const { keepAppDatabase, readDraft } = await screen();
  keepAppDatabase();
  expect((await readDraft()).step).toBe('integration');
  expect(opened).toHaveBeenCalledTimes(1);
});

test('an older one is let go and brought up to this version', async () => {
  (
    await openDB(name, 1, {
      upgrade: (database) =>
        void ['state', 'observations', 'discoveries', 'connections', 'psa'].map((store) =>
          database.createObjectStore(store),
        ),
    })
  ).close();
  openEarly(name);
  const { keepAppDatabase, readDraft } = await screen();
  keepAppDatabase();
  expect((await readDraft()).step).toBe('integration');
  expect(await versions()).toEqual([5]);
});

test('one that was opened early blocks nobody', async () => {
  await (await screen()).readDraft();
  openEarly(name);
  const { keepAppDatabase, readDraft } = await screen();
  keepAppDatabase();
  await readDraft();
  (await openDB(name, 99)).close();
  expect(await versions()).toEqual([99]);
});

test('nothing is opened for a screen whose code came first', async () => {
  const { keepAppDatabase, readDraft } = await screen();
  keepAppDatabase();
  await readDraft();
  opened.mockClear();
  openEarly(name);
  expect(opened).not.toHaveBeenCalled();
});
