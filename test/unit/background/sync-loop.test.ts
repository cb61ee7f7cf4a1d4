import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectionRebuild } from '../../../entrypoints/background/handlers/connection-rebuild';
import { syncStart } from '../../../entrypoints/background/handlers/sync-start';
import { scheduleAlarm, watchdogAlarm } from '../../../entrypoints/background/sync/alarms';
import { continueSyncs, syncDue } from '../../../entrypoints/background/sync/sync-loop';
import { makeFailure } from '../../../lib/core/make-failure';
import { ThrownFailure } from '../../../lib/core/thrown-failure';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { readRuns } from '../../../lib/store/runs';
import { startRun } from '../../../lib/sync/start-run';
import { connections, freshBackground, type Seen, whileUnopenable } from './support';

const damaged = new DOMException('Internal error opening backing store', 'UnknownError');
const full = new DOMException('disk full', 'QuotaExceededError');
const alarm = (name: string) => fakeBrowser.alarms.get(name);
let seen: Seen;

beforeEach(() => {
  vi.restoreAllMocks();
  seen = freshBackground();
});

// No secret is kept here, so that a run that is taken up ends at once, with that reason.
const twoConnections = () => connections({ id: 'c1' }, { id: 'c2', profileId: 'gradient', createdAt: 2_000 });
const endOf = async (id: string) => (await readRuns(id))[0]?.failure?.code;

describe('one connection whose records cannot be opened', () => {
  test.each([
    ['continueSyncs', continueSyncs],
    ['syncDue', syncDue],
  ])('keeps no other one from syncing: %s', async (_, work) => {
    await twoConnections();
    await startRun('c1', 'manual');
    await startRun('c2', 'manual');
    await changeConnection('c1', (now) => ({ ...now, nextSyncAt: 1 }));
    await whileUnopenable('c1', damaged, work);
    expect(await endOf('c2')).toBe('connection.no_secret');
    expect(await readConnection('c1')).toMatchObject({
      state: 'paused',
      pausedBecause: { code: 'sync.records_unreadable' },
    });
    expect(seen.badge).toBe('✕');
    expect(await alarm(watchdogAlarm)).toBeUndefined();
  });

  test('because another window holds them is told, and is tried again at its time', async () => {
    await twoConnections();
    await startRun('c1', 'manual');
    await startRun('c2', 'manual');
    const blocked = new ThrownFailure(makeFailure('store.blocked'));
    await whileUnopenable('c1', blocked, continueSyncs);
    expect(await endOf('c2')).toBe('connection.no_secret');
    const told = await readConnection('c1');
    expect(told).toMatchObject({ state: 'active', pausedBecause: { code: 'store.blocked' } });
    expect((await alarm(scheduleAlarm))?.scheduledTime).toBe(told?.nextSyncAt);
    expect(seen.badge).toBe('✕');

    // Until then it is left alone; at its time it goes on, and is no longer in trouble.
    await continueSyncs();
    expect((await readRuns('c1'))[0]).toMatchObject({ state: 'running' });
    await changeConnection('c1', (now) => ({ ...now, nextSyncAt: Date.now() }));
    await syncDue();
    expect(await endOf('c1')).toBe('connection.no_secret');
    expect((await readConnection('c1'))?.pausedBecause?.code).toBe('connection.no_secret');
  });
});

describe('a full disk', () => {
  test('is told on the connection, not tried every half minute, and a sync asked for by hand goes on', async () => {
    await connections({ id: 'c1' });
    await startRun('c1', 'manual');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.transaction.db.name === 'halo-companion:c1') throw full;
      return put.call(this, value, key);
    };
    try {
      await continueSyncs();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await readRuns('c1'))[0]).toMatchObject({ state: 'running', failure: null });
    expect(await readConnection('c1')).toMatchObject({ pausedBecause: { code: 'store.quota' } });
    expect(seen.badge).toBe('!');
    expect(await alarm(watchdogAlarm)).toBeUndefined();
    expect(await alarm(scheduleAlarm)).toBeDefined();
    await startRun('c1', 'manual');
    await continueSyncs();
    expect(await endOf('c1')).toBe('connection.no_secret');
  });

  test('with no room even for the reason is told from memory, until records can be written again', async () => {
    await connections({ id: 'c1' });
    await startRun('c1', 'manual');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw full;
    };
    try {
      await continueSyncs().catch(() => undefined);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await readConnection('c1')).toMatchObject({
      state: 'active',
      pausedBecause: { code: 'store.quota' },
    });
    expect(seen.badge).toBe('!');
    expect(await alarm(scheduleAlarm)).toBeDefined();

    await changeConnection('c1', (now) => now);
    expect((await readConnection('c1'))?.pausedBecause).toBeNull();
    await continueSyncs();
    expect(await endOf('c1')).toBe('connection.no_secret');
  });
});

describe('the watchdog', () => {
  const first = () => seen.alarms[0];

  test('is set before anything else when the schedule fires and when runs are taken up', async () => {
    for (const work of [syncDue, continueSyncs]) {
      await connections({ id: 'c1', nextSyncAt: 1 });
      seen.alarms.length = 0;
      const { open } = IDBFactory.prototype;
      let before: string | undefined;
      IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
        before ??= first() ?? 'nothing';
        return open.call(this, name, version);
      };
      await work().finally(() => {
        IDBFactory.prototype.open = open;
      });
      expect(before).toBe(`set ${watchdogAlarm}`);
    }
  });

  test('is set before a run is begun by a command, and dropped when none is running', async () => {
    await connections({ id: 'c1' });
    const context = { tests: new Map(), continueSyncs: vi.fn(), syncDue: vi.fn(), verifyCaptured: vi.fn() };
    const page = { kind: 'page', origin: 'chrome-extension://x', tabId: null } as const;
    for (const handler of [syncStart(context), connectionRebuild(context)]) {
      seen.alarms.length = 0;
      expect(await handler.run({ connectionId: 'c1' }, page)).toMatchObject({ ok: true });
      expect(await alarm(watchdogAlarm)).toBeDefined();
      expect(first()).toBe(`set ${watchdogAlarm}`);
    }
    await continueSyncs();
    expect(await alarm(watchdogAlarm)).toBeUndefined();
  });

  test('stays while the extension’s own storage cannot be opened, and the badge says so', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw damaged;
    };
    try {
      await expect(continueSyncs()).rejects.toMatchObject({ failure: { code: 'store.unavailable' } });
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(await alarm(watchdogAlarm)).toBeDefined();
    expect(seen.badge).toBe('✕');
  });
});
