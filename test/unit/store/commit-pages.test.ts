import { beforeEach, expect, test } from 'vitest';
import { type ArrivedPage, commitPages } from '../../../lib/store/commit-pages';
import { inConnectionDatabase } from '../../../lib/store/connection-database';
import { readMarks } from '../../../lib/store/marks';
import { noChunks } from '../../../lib/store/recent-chunks';
import { readRecords } from '../../../lib/store/records';
import { readRun } from '../../../lib/store/runs';
import { type AssetFence, beginAssetRun, claimAssetRun } from '../../support/asset-run';
import { emptyStores } from './support';

let fence: AssetFence;

beforeEach(async () => {
  emptyStores();
  await beginAssetRun('c1');
  fence = await claimAssetRun('c1');
});

/** A page of three rows, from 600 downwards, whose checkpoint counts what was new. */
const aPage = (number: number, name = 'first'): ArrivedPage => ({
  rows: [1, 2, 3].map((nth) => {
    const id = 600 - number * 3 - nth;
    return { id: String(id), row: { id, name }, leftOut: false };
  }),
  isNext: ({ nextPage }) => nextPage === number,
  step: (before, { fresh, unchanged }) => ({
    ...before,
    nextPage: number + 1,
    count: {
      ...before.count,
      fetched: before.count.fetched + fresh,
      unchanged: before.count.unchanged + unchanged,
    },
  }),
});

const ids = async () => (await readRecords('c1', 'assets')).map(({ id }) => Number(id));

test('pages that wait are written in one transaction, each on the checkpoint of the one before', async () => {
  const { transaction } = IDBDatabase.prototype;
  let transactions = 0;
  IDBDatabase.prototype.transaction = function (...asked) {
    transactions += 1;
    return transaction.apply(this, asked);
  };
  try {
    const written = await commitPages(fence, [aPage(1), aPage(2), aPage(3)]);
    expect(written).toMatchObject({ ok: true, value: { nextPage: 4, held: 9, count: { fetched: 9 } } });
    expect(transactions).toBe(1);
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
  expect(await ids()).toHaveLength(9);
  expect((await readRun('c1', 'r1'))?.types.assets?.fetched).toBe(9);
});

test('a page that does not come next is not written, and neither is any behind it', async () => {
  const written = await commitPages(fence, [aPage(1), aPage(3), aPage(2)]);
  expect(written).toMatchObject({ ok: true, value: { nextPage: 2, held: 3, count: { fetched: 3 } } });
  expect(await ids()).toEqual([594, 595, 596]);
});

test('of pages whose transaction fails none is written, and all can be written again', async () => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: [unknown, IDBValidKey?]) {
    if (this.name === 'marksets') throw new DOMException('disk full', 'QuotaExceededError');
    return put.apply(this, row);
  };
  try {
    await expect(commitPages(fence, [aPage(1), aPage(2)])).rejects.toMatchObject({
      failure: { code: 'store.quota' },
    });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await ids()).toEqual([]);
  const written = await commitPages(fence, [aPage(1), aPage(2)]);
  expect(written).toMatchObject({ ok: true, value: { nextPage: 3, held: 6, count: { fetched: 6 } } });
});

test('a worker that takes the run over finds the chunks it has not written itself, and its forerunner is refused', async () => {
  await commitPages(fence, [aPage(1), aPage(2)]);
  const zombie = fence;
  fence = await claimAssetRun('c1');
  expect(await commitPages(zombie, [aPage(3)])).toEqual({ ok: false, because: 'superseded' });
  const again = await commitPages(fence, [aPage(2), aPage(3)]);
  expect(again).toMatchObject({ ok: true, value: { nextPage: 4, held: 9, count: { fetched: 9 } } });
  expect(await ids()).toHaveLength(9);
});

test('what was seen of a chunk stays known when a later page writes what was seen of its neighbours', async () => {
  const row = { id: 150, name: 'first' };
  await commitPages(fence, [aPage(1)]);
  await commitPages(fence, [{ ...aPage(2), rows: [{ id: '150', row, leftOut: false }] }]);
  const marks = await inConnectionDatabase('c1', ['marksets'], 'readonly', (transaction) =>
    readMarks(transaction, 'assets'),
  );
  expect(marks?.map(({ seen }) => seen)).toEqual([['150'], ['594', '595', '596']]);
});

test('rows stored by an earlier run are told from new ones, whatever order their members come in', async () => {
  await commitPages(fence, [aPage(1)]);
  const row = { name: 'first', id: 596 };
  const page: ArrivedPage = { ...aPage(1), rows: [{ id: '596', row, leftOut: false }] };
  const { put } = IDBObjectStore.prototype;
  let chunks = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rows: [unknown, IDBValidKey?]) {
    if (this.name === 'chunks') chunks += 1;
    return put.apply(this, rows);
  };
  try {
    await commitPages({ ...fence, recent: noChunks() }, [page]);
    expect(chunks).toBe(0);
    await commitPages(fence, [aPage(1, 'renamed')]);
    expect(chunks).toBe(1);
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect((await readRecords('c1', 'assets')).map((each) => each.row.name)).toEqual(Array(3).fill('renamed'));
});
