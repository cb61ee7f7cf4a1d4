import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inAppDatabase } from '../../../lib/store/app-database';
import { deleteConnectionDatabase, inConnectionDatabase } from '../../../lib/store/connection-database';
import { readDraft } from '../../../lib/store/drafts';
import { deleteDatabase, openDatabase } from '../../../lib/store/open-database';
import { thrownByStore } from '../../../lib/store/thrown-by-store';
import { emptyStores } from './support';

beforeEach(emptyStores);

const failureOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (thrown: { failure?: { code: string } }) => thrown.failure?.code ?? String(thrown),
  );

describe('opening', () => {
  test('a database of a newer version is refused and named, and left as it is', async () => {
    (await openDB('halo-companion', 99)).close();
    expect(await failureOf(readDraft())).toBe('store.newer_version');
    expect((await indexedDB.databases())[0]?.version).toBe(99);
  });

  test('runs only the migrations an older database lacks', async () => {
    const first = vi.fn((database: { createObjectStore(name: string): unknown }) => {
      database.createObjectStore('one');
    });
    const second = vi.fn((database: { createObjectStore(name: string): unknown }) => {
      database.createObjectStore('two');
    });
    (await openDatabase('migrated', [first]))?.close();
    const database = await openDatabase('migrated', [first, second]);
    expect([...(database?.objectStoreNames ?? [])]).toEqual(['one', 'two']);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
    database?.close();
  });

  test('an absent database without leave to create it answers null and leaves none behind', async () => {
    const answer = await inConnectionDatabase('c9', ['runs'], 'readonly', async () => 'opened');
    expect(answer).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('held up by a window that does not let go is told, and holds nobody up when it opens after all', async () => {
    const stubborn = await openDB('held', 1);
    const upgrading = openDatabase('held', [() => undefined, () => undefined], { patienceMs: 5 });
    expect(await failureOf(upgrading)).toBe('store.blocked');
    stubborn.close();
    await deleteDatabase('held');
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('deleting', () => {
  test('is not held up by our own open connection: it lets go when asked', async () => {
    const open = await openDatabase('held', [() => undefined]);
    await deleteDatabase('held');
    expect(await indexedDB.databases()).toEqual([]);
    expect(() => open?.transaction([], 'readonly')).toThrow();
  });

  test('an absent database is fine', async () => {
    await expect(deleteConnectionDatabase('never-was')).resolves.toBeUndefined();
  });
});

describe('a transaction', () => {
  test('whose work throws writes nothing', async () => {
    await inAppDatabase(['state'], 'readwrite', async (transaction) => {
      await transaction.objectStore('state').put({ ...(await readEmpty()), step: 'review' }, 'draft');
      throw new Error('halfway');
    }).catch(() => undefined);
    expect((await readDraft()).step).toBe('integration');
  });
});

test('a full disk is told as such, whatever class the browser throws', () => {
  expect(thrownByStore({ name: 'QuotaExceededError' }).failure.code).toBe('store.quota');
  expect(thrownByStore(new DOMException('x', 'QuotaExceededError')).failure.code).toBe('store.quota');
  expect(thrownByStore(new DOMException('backing store', 'UnknownError')).failure).toMatchObject({
    code: 'store.unavailable',
    details: { name: 'UnknownError', message: 'backing store' },
  });
});

async function readEmpty() {
  const { emptyDraft } = await import('../../../lib/store/drafts');
  return emptyDraft;
}
