import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostRequests } from '../../../lib/sync/advance';
import { readPass } from './pass-model';

/** Ids from one down to another, both counted. */
const downTo = (from: number, to: number) =>
  Array.from({ length: Math.max(0, from - to + 1) }, (_, at) => from - at);
/** A page of the rows 1 to `rows`, highest id first. */
const pageOf = (rows: number, page: number, length: number) =>
  downTo(rows - (page - 1) * length, Math.max(1, rows - page * length + 1));

describe('a pass', () => {
  test('over any number of rows at any cap is complete, with at most two requests more than there are pages', async () => {
    const sizes = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 100 }));
    await fc.assert(
      fc.asyncProperty(sizes, async ([rows, cap]) => {
        const { seen, requests, count } = await readPass(({ page, size }) => {
          const ids = pageOf(rows, page, Math.min(size, cap));
          return { ids, total: ids.length > 0 || page === 1 ? rows : 0 };
        });
        expect([seen.size, count.state, count.total]).toEqual([rows, 'complete', rows]);
        const pages = Math.max(1, Math.ceil(rows / cap));
        expect(requests).toBeLessThanOrEqual(pages + 2);
        if (rows < cap && cap !== 50) expect(requests).toBeLessThanOrEqual(rows < 50 ? 1 : 2);
      }),
    );
  });

  test('over a cap that changes at any time ends and never loses a row silently', async () => {
    const caps = fc.array(fc.integer({ min: 10, max: 100 }), { minLength: 1, maxLength: 4 });
    const asked = fc.tuple(
      fc.integer({ min: 0, max: 600 }),
      caps,
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([rows, sizes, each, told]) => {
        const { seen, count } = await readPass(({ page, size, request }) => {
          const cap = sizes[Math.min(sizes.length - 1, Math.floor((request - 1) / each))] ?? 100;
          const length = Math.min(cap, size);
          const ids = pageOf(rows, page, length);
          return { ids, total: ids.length > 0 ? rows : 0, pageSize: told ? length : null };
        });
        if (count.state === 'complete') expect(seen.size).toBe(rows);
        // A cap that grows by little can look like the end of the list; then the type says that it is incomplete.
        if (rows > 0 && sizes.length === 1) expect([seen.size, count.state]).toEqual([rows, 'complete']);
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  test('over a server that lies about its count in any way ends and claims completeness for nothing but equality', async () => {
    const totals = fc.array(fc.option(fc.integer({ min: 0, max: 2 ** 40 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 400 }), totals, async (rows, lies) => {
        const { seen, count, requests } = await readPass(({ page, size, request }) => ({
          ids: pageOf(rows, page, size),
          total: lies[request % lies.length] ?? null,
        }));
        expect(seen.size).toBeLessThanOrEqual(rows);
        expect(requests).toBeLessThan(200);
        if (count.state === 'complete') expect(count.total).toBe(seen.size);
      }),
    );
  });

  test('over a server that never ends is cut off', async () => {
    const { requests, count } = await readPass(({ request }) => ({ ids: [1e6 - request], total: null }));
    expect(requests).toBe(mostRequests);
    expect(count).toMatchObject({ state: 'incomplete', failure: { code: 'sync.too_many_pages' } });
  });

  test('goes on after a short page, wherever it is', async () => {
    for (const short of [1, 2, 3]) {
      const { seen, count } = await readPass(({ page, size }) => {
        const ids = pageOf(370, page, size);
        return { ids: page === short ? ids.slice(0, 60) : ids, total: ids.length > 0 ? 330 : 0 };
      });
      expect([short, seen.size, count.state]).toEqual([short, 330, 'complete']);
    }
  });

  test('over an endpoint that ignores paging and sends all its rows is complete after one request', async () => {
    const { requests, count } = await readPass(() => ({ ids: downTo(717, 1), total: 717 }));
    expect([requests, count.state]).toEqual([1, 'complete']);
  });

  test('over an endpoint that gives one page for ever ends on the second and is incomplete', async () => {
    const { requests, count } = await readPass(() => ({ ids: downTo(717, 618), total: 717 }));
    expect(requests).toBe(2);
    expect(count).toMatchObject({ state: 'incomplete', failure: { code: 'sync.repeated_page' } });
  });

  test('of full pages is not complete because the server counts too few rows, however short pages are', async () => {
    // Where no size is told, 20 rows of 20 counted ones are all there can be known of.
    const lists = [
      { rows: 27, cap: 20, total: 20, tells: [true] },
      { rows: 27, cap: 20, total: 13, tells: [true, false] },
      { rows: 130, cap: 50, total: 100, tells: [true, false] },
      { rows: 207, cap: 100, total: 200, tells: [true, false] },
    ];
    for (const { rows, cap, total, tells } of lists) {
      for (const told of tells) {
        const { seen, count } = await readPass(({ page, size }) => {
          const length = Math.min(cap, size);
          const ids = pageOf(rows, page, length);
          return { ids, total: ids.length > 0 ? total : 0, pageSize: told ? length : null };
        });
        expect([rows, told, seen.size, count.state]).toEqual([rows, told, rows, 'incomplete']);
      }
    }
  });

  test('in the other order than asked for is complete after a second look that shows nothing new', async () => {
    const { seen, count, requests } = await readPass(({ page, size }) => {
      const ids = downTo(250, 1)
        .reverse()
        .slice((page - 1) * size, page * size);
      return { ids, total: ids.length > 0 ? 250 : 0, pageSize: size };
    });
    expect([seen.size, count.state, requests]).toEqual([250, 'complete', 6]);
  });
});
