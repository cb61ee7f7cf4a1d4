import { describe, expect, test } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok, type Result } from '../../../lib/core/result';
import type { RowsPage } from '../../../lib/halo/read-page';
import { freshPaging, type Paging } from '../../../lib/store/paging';
import { readAhead } from '../../../lib/sync/read-ahead';
import type { WantedPage } from '../../../lib/sync/wanted-page';

const page: Result<RowsPage> = ok({
  rows: [],
  total: 1_000,
  pageSize: 100,
  bytes: 2,
  foundBy: 'key',
  serverTime: null,
});
const inThePass: Paging = {
  ...freshPaging,
  pageLength: 100,
  lastPage: 2,
  firstTotal: 1_000,
  lastTotal: 1_000,
};
const wanted = (number: number): WantedPage => ({ page: number, size: 100 });

describe('pages on their way', () => {
  test('whose request throws while nobody waits for it leave no rejection unheard, and throw when they are wanted', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', hear);
    try {
      const pages = readAhead(async ({ page: number }) => {
        if (number === 4) throw new Error('boom');
        return page;
      });
      await pages.next(inThePass, wanted(3));
      // Rejections are told after the microtasks of this turn.
      await new Promise((turn) => setImmediate(turn));
      expect(unheard).toEqual([]);
      await expect(pages.next(inThePass, wanted(4))).rejects.toThrow('boom');
    } finally {
      process.off('unhandledRejection', hear);
    }
  });

  test('behind one that failed are not asked for again', async () => {
    const asked: number[] = [];
    const pages = readAhead(async ({ page: number }) => {
      asked.push(number);
      const first = asked.filter((each) => each === number).length === 1;
      return number === 3 && first ? failed(makeFailure('api.server_fault', { status: 500 })) : page;
    });
    expect((await pages.next(inThePass, wanted(3))).page.ok).toBe(false);
    expect((await pages.next(inThePass, wanted(3))).page.ok).toBe(true);
    expect((await pages.next(inThePass, wanted(4))).page.ok).toBe(true);
    expect(asked.filter((each) => each === 4)).toEqual([4]);
    expect(asked.filter((each) => each === 3)).toEqual([3, 3]);
  });

  test('are handed out with the one before them where they are there already, and not asked for again after that', async () => {
    const asked: number[] = [];
    const hold: { release?: () => void } = {};
    const pages = readAhead(async ({ page: number }) => {
      asked.push(number);
      if (number === 5) await new Promise<void>((resolve) => Object.assign(hold, { release: resolve }));
      return page;
    });
    await pages.next(inThePass, wanted(3));
    expect(pages.arrived(wanted(3)).map((each) => each.wanted)).toEqual([wanted(4)]);
    await pages.next(inThePass, wanted(4));
    expect(pages.arrived(wanted(4))).toEqual([]);
    hold.release?.();
    await pages.next(inThePass, wanted(5));
    expect(asked).toEqual([3, 4, 5, 6]);
  });

  test('that failed are not handed out with the one before them, and neither is what lies behind', async () => {
    const pages = readAhead(async ({ page: number }) =>
      number === 4 ? failed(makeFailure('api.server_fault', { status: 500 })) : page,
    );
    await pages.next(inThePass, wanted(3));
    expect(pages.arrived(wanted(3))).toEqual([]);
  });

  test('are dropped when the pass jumps, and counted as requests all the same', async () => {
    const asked: number[] = [];
    const pages = readAhead(async ({ page: number }) => {
      asked.push(number);
      return page;
    });
    let counted = 0;
    for (const number of [3, 4, 2, 3]) counted += (await pages.next(inThePass, wanted(number))).requests;
    expect(asked.filter((each) => each === 3)).toHaveLength(2);
    expect(counted).toBe(asked.length);
  });
});
