import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../../lib/store/connection';
import { deleteConnectionDatabase, inConnectionDatabase } from '../../../lib/store/connection-database';
import { packRecords } from '../../../lib/store/pack-records';
import * as reading from '../../../lib/store/read-on';
import { readFirstRecords, takeFirstRecords } from '../../../lib/view/first-records';
import { keepLastRecords } from '../../../lib/view/last-records';
import { aConnection } from './runs-fixtures';

const store = (connectionId: string, name: string) =>
  inConnectionDatabase(
    connectionId,
    ['chunks'],
    'readwrite',
    (transaction) =>
      transaction.objectStore('chunks').put({
        type: 'clients',
        chunk: 0,
        ...packRecords([{ id: '1', runId: 'r1', row: { id: 1, name } }]),
      }),
    { create: true },
  );
const names = (some: reading.SomeRecords | null) => some?.records.map(({ row }) => row.name) ?? null;
const known = (...ids: readonly string[]): Promise<readonly Connection[]> =>
  Promise.resolve(ids.map((id, at) => aConnection({ id, selection: ['clients', 'sites'], createdAt: at })));

beforeEach(async () => {
  localStorage.clear();
  await store('c1', 'Acme');
  await store('c2', 'Zeta');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteConnectionDatabase('c1');
  await deleteConnectionDatabase('c2');
});

describe('the first records', () => {
  it('are those of the connection that is going to be shown, and are taken once', async () => {
    readFirstRecords(known('c1', 'c2'));
    expect(names(await takeFirstRecords('c2', 'clients'))).toEqual(['Zeta']);
    expect(await takeFirstRecords('c2', 'clients')).toBeNull();
  });

  it('of what was shown last are read before the connections are known, and only then', async () => {
    const readOn = vi.spyOn(reading, 'readOn');
    keepLastRecords({ connectionId: 'c2', types: ['clients', 'sites'] });
    readFirstRecords(known('c1', 'c2'));
    expect(readOn).toHaveBeenCalledTimes(1);
    expect(names(await takeFirstRecords('c2', 'clients'))).toEqual(['Zeta']);
    expect(readOn).toHaveBeenCalledTimes(1);
  });

  it('of a connection that is no longer the one shown are not given for another', async () => {
    keepLastRecords({ connectionId: 'c1', types: ['clients'] });
    readFirstRecords(known('c1', 'c2'));
    expect(names(await takeFirstRecords('c2', 'clients'))).toEqual(['Zeta']);
    readFirstRecords(known('c1', 'c2'));
    expect(await takeFirstRecords('c1', 'clients')).toBeNull();
    readFirstRecords(known('c1', 'c2'));
    expect(await takeFirstRecords('c2', 'sites')).toBeNull();
  });

  it('are none where nothing is stored, nothing is connected, or nothing can be read', async () => {
    readFirstRecords(known('never-synced'));
    expect(await takeFirstRecords('never-synced', 'clients')).toBeNull();
    readFirstRecords(known());
    expect(await takeFirstRecords('c1', 'clients')).toBeNull();
    readFirstRecords(Promise.reject(new Error('broken')));
    expect(await takeFirstRecords('c1', 'clients')).toBeNull();
    vi.spyOn(reading, 'readOn').mockRejectedValue(new Error('broken'));
    readFirstRecords(known('c1'));
    expect(await takeFirstRecords('c1', 'clients')).toBeNull();
  });

  it('are waited for until they are there, and not for long', async () => {
    let read = (_: reading.SomeRecords) => {};
    vi.spyOn(reading, 'readOn').mockReturnValue(
      new Promise((resolve) => {
        read = resolve;
      }),
    );
    const told: string[] = [];
    const begin = (name: string) => readFirstRecords(known('c1')).then(() => told.push(name));
    vi.useFakeTimers();
    try {
      const there = begin('there');
      await vi.advanceTimersByTimeAsync(50);
      expect(told).toEqual([]);
      read({ records: [], last: null });
      await there;
      vi.mocked(reading.readOn).mockReturnValue(new Promise(() => {}));
      const slow = begin('slow');
      await vi.advanceTimersByTimeAsync(90);
      expect(told).toEqual(['there']);
      await vi.advanceTimersByTimeAsync(20);
      await slow;
      expect(told).toEqual(['there', 'slow']);
    } finally {
      vi.useRealTimers();
    }
  });
});
