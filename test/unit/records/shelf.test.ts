import { afterEach, describe, expect, it, vi } from 'vitest';
import { newShelf, type Shelf } from '../../../lib/records/shelf';
import { noCount } from '../../../lib/store/begin-run';
import { chunkOf } from '../../../lib/store/chunk-of';
import { deleteConnectionDatabase, inConnectionDatabase } from '../../../lib/store/connection-database';
import { noCursor } from '../../../lib/store/no-cursor';
import { packRecords } from '../../../lib/store/pack-records';
import { freshPaging } from '../../../lib/store/paging';
import * as reading from '../../../lib/store/read-on';
import { recordsFailure } from '../../../lib/view/runs-unreadable';

type Type = 'clients' | 'sites';
const types: readonly Type[] = ['clients', 'sites'];
let shelf: Shelf;

/** Records 1 to `count`, as a run left them that has written `fetched` rows. */
const store = (type: Type, count: number, fetched = count) =>
  inConnectionDatabase(
    'c1',
    ['chunks', 'checkpoints'],
    'readwrite',
    async (transaction) => {
      const ids = Array.from({ length: count }, (_, at) => String(at + 1));
      for (const chunk of new Set(ids.map(chunkOf))) {
        const records = ids
          .filter((id) => chunkOf(id) === chunk)
          .map((id) => ({ id, runId: 'r1', row: { id: Number(id), name: `${type} ${id}` } }));
        await transaction.objectStore('chunks').put({ type, chunk, ...packRecords(records) });
      }
      await transaction.objectStore('checkpoints').put({
        type,
        runId: 'r1',
        epoch: 1,
        nextPage: 1,
        count: { ...noCount, fetched },
        paging: freshPaging,
        setbacks: 0,
        held: count,
        holdsUnfiltered: false,
        pass: null,
        cursor: noCursor,
      });
    },
    { create: true },
  );

const open = (changed = () => {}) => {
  shelf = newShelf('c1', types, changed, recordsFailure);
  shelf.readAll();
  return shelf;
};
const read = (type: Type) => {
  const { index, whole } = shelf.at(type);
  return whole ? index.ids.length : null;
};
const isRead = (type: Type, count: number) => vi.waitFor(() => expect(read(type)).toBe(count));

afterEach(async () => {
  shelf.close();
  vi.restoreAllMocks();
  await deleteConnectionDatabase('c1');
});

describe('a shelf', () => {
  it('has the first rows before it has all', async () => {
    await store('clients', 3_000);
    const seen: number[] = [];
    open(() => seen.push(shelf.at('clients').index.ids.length));
    await isRead('clients', 3_000);
    expect(seen[0]).toBeLessThanOrEqual(200);
    expect(shelf.at('clients').index.ids).toHaveLength(new Set(shelf.at('clients').index.ids).size);
  });

  it('reads no more than the first rows until it is asked something', async () => {
    await store('clients', 3_000);
    await store('sites', 3);
    const readOn = vi.spyOn(reading, 'readOn');
    shelf = newShelf('c1', types, () => {}, recordsFailure);
    await shelf.begun('clients');
    const first = shelf.at('clients').index.ids.length;
    expect(first).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(readOn).toHaveBeenCalledTimes(1);
    expect(shelf.at('clients').index.ids).toHaveLength(first);
    shelf.readAll();
    await isRead('sites', 3);
  });

  it('has something to say of a type once it is known to be empty, unreadable, or none of its own', async () => {
    await store('sites', 3);
    const { readOn } = reading;
    vi.spyOn(reading, 'readOn').mockImplementation((...asked) =>
      asked[1] === 'sites' ? Promise.reject(new Error('broken')) : readOn(...asked),
    );
    open();
    await shelf.begun('clients');
    expect(shelf.at('clients')).toMatchObject({ whole: true, failure: null });
    await shelf.begun('sites');
    expect(shelf.at('sites').failure?.code).toBe('sync.records_unreadable');
    await shelf.begun('contracts');
  });

  it('reads first what is looked at', async () => {
    await store('clients', 3_000);
    await store('sites', 3);
    const readOn = vi.spyOn(reading, 'readOn');
    open().first('sites');
    await isRead('clients', 3_000);
    const order = readOn.mock.calls.map(([, type]) => type);
    expect(order[0]).toBe('sites');
    expect(order.lastIndexOf('sites')).toBeLessThan(order.indexOf('clients'));
    expect(read('sites')).toBe(3);
  });

  it('reads again only what changed, and serves the index before meanwhile', async () => {
    await store('clients', 500);
    await store('sites', 5);
    open();
    await isRead('sites', 5);
    const { index } = shelf.at('sites');
    const readOn = vi.spyOn(reading, 'readOn');
    await store('clients', 600);
    shelf.refresh();
    expect(read('clients')).toBe(500);
    await isRead('clients', 600);
    expect(new Set(readOn.mock.calls.map(([, type]) => type))).toEqual(new Set(['clients']));
    expect(shelf.at('sites').index).toBe(index);
  });

  it('told of a change while it reads, looks once more', async () => {
    await store('clients', 3_000);
    const changed = vi.fn().mockImplementationOnce(() => store('clients', 3_001).then(shelf.refresh));
    open(changed);
    await isRead('clients', 3_001);
  });

  it('tells of a type that cannot be read and reads the others, and tries again when told of a change', async () => {
    await store('clients', 500);
    await store('sites', 5);
    const { readOn } = reading;
    const spy = vi
      .spyOn(reading, 'readOn')
      .mockImplementation((...asked) =>
        asked[1] === 'clients' && asked[2] !== null ? Promise.reject(new Error('broken')) : readOn(...asked),
      );
    open();
    await isRead('sites', 5);
    expect(shelf.at('clients').failure?.code).toBe('sync.records_unreadable');
    spy.mockRestore();
    shelf.refresh();
    await isRead('clients', 500);
    expect(shelf.at('clients')).toMatchObject({ failure: null });
    expect(new Set(shelf.at('clients').index.ids).size).toBe(500);
  });
});
