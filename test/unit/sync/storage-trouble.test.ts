import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteConnectionDatabase } from '../../../lib/store/connection-database';
import { disconnectConnection, readConnection } from '../../../lib/store/connections';
import { confirmRemoval } from '../../../lib/sync/confirm-removal';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { rebuildConnection } from '../../../lib/sync/rebuild-connection';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import {
  connectTo,
  contentHash,
  countOf,
  depsFor,
  haloForAllTypes,
  lastRun,
  storedIds,
  sync,
  testTime,
} from './support';

let halo: RunningHalo;
let time = testTime();

beforeEach(async () => {
  emptyStores();
  time = testTime();
  halo = await haloForAllTypes({ clients: 20, sites: 1, products: 120 });
  await connectTo(halo, { selection: ['clients', 'products'], scheduleMinutes: 45 });
});
afterEach(() => halo.close());

const calls = () => halo.requests.filter(({ path }) => path.startsWith('/api/')).length;

describe('records that cannot be opened', () => {
  /** As a damaged database answers: every opening of it fails. */
  async function whileDamaged(work: () => Promise<void>): Promise<void> {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      if (name === 'halo-companion:c1')
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open.call(this, name, version);
    };
    try {
      await work();
    } finally {
      IDBFactory.prototype.open = open;
    }
  }

  test('pause the connection with the reason and are not tried again and again', async () => {
    await sync(depsFor(halo, time));
    halo.clearRequests();
    await whileDamaged(async () => {
      await continueRuns(depsFor(halo, time));
      expect(await readConnection('c1')).toMatchObject({
        state: 'paused',
        pausedBecause: { code: 'sync.records_unreadable' },
      });
    });
    let opened = 0;
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
      if (name === 'halo-companion:c1') opened += 1;
      return open.call(this, name, version);
    };
    await continueRuns(depsFor(halo, time));
    IDBFactory.prototype.open = open;
    expect([opened, calls()]).toEqual([0, 0]);
  });

  test('go on where they were when they can be opened again and a sync is asked for', async () => {
    await sync(depsFor(halo, time));
    const before = await contentHash();
    await whileDamaged(() => continueRuns(depsFor(halo, time)));
    time.now += 60_000;
    expect((await sync(depsFor(halo, time))).state).toBe('complete');
    expect((await readConnection('c1'))?.state).toBe('active');
    expect(await contentHash()).toBe(before);
  });

  test('of a newer version are left alone and named; rebuilt, they are read anew and the settings stay', async () => {
    await sync(depsFor(halo, time));
    const [hash, settings] = [await contentHash(), await readConnection('c1')];
    await deleteConnectionDatabase('c1');
    (await openDB('halo-companion:c1', 99)).close();
    await continueRuns(depsFor(halo, time));
    expect((await readConnection('c1'))?.pausedBecause?.code).toBe('store.newer_version');
    expect(await rebuildConnection('c1', time.now)).toMatchObject({ ok: true });
    await continueRuns(depsFor(halo, time));
    expect((await lastRun()).state).toBe('complete');
    expect(await contentHash()).toBe(hash);
    expect(await readConnection('c1')).toMatchObject({
      state: 'active',
      scheduleMinutes: 45,
      clientId: settings?.clientId,
      selection: settings?.selection,
    });
  });

  test('are not deleted for a connection that could not fill them again', async () => {
    await sync(depsFor(halo, time));
    const ids = await storedIds('products');
    await disconnectConnection('c1');
    expect(await rebuildConnection('c1')).toMatchObject({ ok: false, error: { code: 'sync.disconnected' } });
    expect(await storedIds('products')).toEqual(ids);
  });
});

describe('a removal that was refused for its size', () => {
  const data = () => halo.instance().data;
  const removeAllBut = async (kept: number) => {
    for (const id of (await storedIds('products')).slice(kept)) {
      if (data().find('products', Number(id)) >= 0) data().remove('products', Number(id));
    }
  };
  const again = async () => {
    time.now += 60_000;
    await continueRuns(depsFor(halo, time));
    return countOf(await lastRun(), 'products');
  };
  const syncLater = async () => {
    time.now += 60_000;
    return countOf(await sync(depsFor(halo, time)), 'products');
  };

  beforeEach(async () => {
    await sync(depsFor(halo, time));
    await removeAllBut(50);
    expect((await syncLater()).failure?.code).toBe('sync.mass_removal');
  });

  test('is done once the admin confirmed it, and only once', async () => {
    time.now += 60_000;
    expect(await confirmRemoval('c1', 'products', time.now)).toMatchObject({ ok: true });
    expect(await again()).toMatchObject({ state: 'complete', stored: 50, deleted: 70 });
    await removeAllBut(20);
    expect((await syncLater()).failure?.code).toBe('sync.mass_removal');
  });

  test('stays refused when far more vanished than was confirmed', async () => {
    time.now += 60_000;
    await confirmRemoval('c1', 'products', time.now);
    await removeAllBut(10);
    expect(await again()).toMatchObject({ state: 'incomplete', failure: { code: 'sync.mass_removal' } });
    expect(await storedIds('products')).toHaveLength(120);
  });

  test('cannot be confirmed where none was refused', async () => {
    expect(await confirmRemoval('c1', 'clients')).toMatchObject({
      error: { code: 'sync.no_removal_waiting' },
    });
  });
});
