import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noCount } from '../../../lib/store/begin-run';
import { noCursor } from '../../../lib/store/no-cursor';
import type { Checkpoint, SyncRun } from '../../../lib/store/sync-run';
import { advance, mostRequests } from '../../../lib/sync/advance';
import { judgeBooks } from '../../../lib/sync/judge-books';

const fresh: Checkpoint = {
  type: 'products',
  runId: 'r',
  epoch: 1,
  nextPage: 1,
  count: noCount,
  paging: {
    phase: 'pages',
    pageLength: null,
    lastPage: 0,
    firstTotal: null,
    lastTotal: null,
    cutShort: null,
  },
  setbacks: 0,
  held: 0,
  holdsUnfiltered: false,
  pass: null,
  cursor: noCursor,
};
const run = { activeOnly: false } as SyncRun;

/** Reads a whole type from a server given as a function; answers the last checkpoint, the ids and the verdict. */
function pass(server: (page: number, request: number) => { ids: readonly number[]; total: number | null }) {
  const seen = new Set<number>();
  let checkpoint = fresh;
  let requests = 0;
  while (checkpoint.paging.phase !== 'done') {
    requests += 1;
    if (requests > 3 * mostRequests) throw new Error('the pass does not end');
    const { ids, total } = server(checkpoint.nextPage, requests);
    const before = seen.size;
    for (const id of ids) seen.add(id);
    const added = seen.size - before;
    const page = {
      number: checkpoint.nextPage,
      rows: ids.length,
      total,
      refused: [],
      asked: 100,
      requests: 1,
      serverTime: null,
      now: 1,
    };
    checkpoint = advance(checkpoint, page, { fresh: added, known: ids.length - added, unchanged: 0, added });
  }
  const { count } = judgeBooks(checkpoint, { seen: seen.size, leftOut: 0, unseen: 0 }, run, 2);
  return { seen, requests, count };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

describe('a pass', () => {
  test('over any number of rows at any cap is complete, with at most one request more than there are pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 120 }), (rows, cap) => {
        const { seen, requests, count } = pass((page) => {
          const ids = range((page - 1) * cap, Math.min(rows, page * cap));
          return { ids, total: ids.length > 0 || page === 1 ? rows : 0 };
        });
        expect([seen.size, count.state, count.total]).toEqual([rows, 'complete', rows]);
        expect(requests).toBeLessThanOrEqual(Math.max(1, Math.ceil(rows / cap)) + 1);
      }),
    );
  });

  test('over a cap that changes at any time ends and never loses a row silently', () => {
    const caps = fc.array(fc.integer({ min: 10, max: 100 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        caps,
        fc.integer({ min: 1, max: 4 }),
        (rows, sizes, each) => {
          const { seen, count } = pass((page, request) => {
            const cap = sizes[Math.min(sizes.length - 1, Math.floor((request - 1) / each))] ?? 100;
            const ids = range((page - 1) * cap, Math.min(rows, page * cap));
            return { ids, total: ids.length > 0 ? rows : 0 };
          });
          expect(count.state === 'complete').toBe(seen.size === rows);
        },
      ),
    );
  });

  test('over a server that lies about its count in any way ends and claims completeness for nothing but equality', () => {
    const totals = fc.array(fc.option(fc.integer({ min: 0, max: 2 ** 40 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), totals, (rows, lies) => {
        const { seen, count, requests } = pass((page, request) => ({
          ids: range((page - 1) * 100, Math.min(rows, page * 100)),
          total: lies[request % lies.length] ?? null,
        }));
        expect(seen.size).toBeLessThanOrEqual(rows);
        expect(requests).toBeLessThan(200);
        if (count.state === 'complete') expect(count.total).toBe(seen.size);
      }),
    );
  });

  test('over a server that never ends is cut off', () => {
    const { requests, count } = pass((_page, request) => ({ ids: [request], total: null }));
    expect(requests).toBe(mostRequests);
    expect(count).toMatchObject({ state: 'incomplete', failure: { code: 'sync.too_many_pages' } });
  });

  test('goes on after a short page in the middle', () => {
    const pages = [range(0, 100), range(100, 160), range(160, 260), range(260, 270)];
    const { seen, count } = pass((page) => ({
      ids: pages[page - 1] ?? [],
      total: pages[page - 1] ? 270 : 0,
    }));
    expect([seen.size, count.state]).toEqual([270, 'complete']);
  });

  test('over an endpoint that ignores paging and sends all its rows is complete after one request', () => {
    const { requests, count } = pass(() => ({ ids: range(0, 717), total: 717 }));
    expect([requests, count.state]).toEqual([1, 'complete']);
  });
});
