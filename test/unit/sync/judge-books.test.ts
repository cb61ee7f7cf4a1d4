import { describe, expect, it } from 'vitest';
import { noCount } from '../../../lib/store/begin-run';
import { noCursor } from '../../../lib/store/no-cursor';
import { freshPaging } from '../../../lib/store/paging';
import type { Checkpoint, SyncRun } from '../../../lib/store/sync-run';
import { judgeBooks } from '../../../lib/sync/judge-books';

/** A pass over one type that read all of `rows` rows the server counts. */
function read(rows: number, over: Partial<Checkpoint> = {}): Checkpoint {
  return {
    type: 'products',
    runId: 'r',
    epoch: 1,
    nextPage: 2,
    count: { ...noCount, fetched: rows },
    paging: {
      ...freshPaging,
      phase: 'done',
      pageLength: rows,
      lastPage: 1,
      firstTotal: rows,
      lastTotal: rows,
    },
    setbacks: 0,
    held: 0,
    holdsUnfiltered: false,
    pass: null,
    cursor: noCursor,
    ...over,
  };
}

const judge = (checkpoint: Checkpoint, unseen: number, activeOnly = false) =>
  judgeBooks(
    checkpoint,
    { seen: checkpoint.count.fetched, leftOut: 0, unseen, out: 0 },
    { activeOnly } as SyncRun,
    2,
  );

describe('a complete pass', () => {
  it('removes the few records that are gone', () => {
    expect(judge(read(100), 3)).toMatchObject({
      removeUnseen: true,
      count: { state: 'complete', deleted: 3 },
    });
  });

  it('removes nothing when everything is gone, however little it was', () => {
    const { removeUnseen, count } = judge(read(0), 4);
    expect(removeUnseen).toBe(false);
    expect(count).toMatchObject({ state: 'incomplete', failure: { code: 'sync.mass_removal' } });
  });

  it('in which 40 % are gone removes nothing until that is confirmed, in a small list as well', () => {
    for (const [rows, gone] of [
      [150, 100],
      [12, 8],
      [1, 10],
      [4, 3],
    ] as const) {
      const { removeUnseen, count } = judge(read(rows), gone);
      expect([rows, removeUnseen, count.failure?.code]).toEqual([rows, false, 'sync.mass_removal']);
      const confirmed = read(rows, { cursor: { ...noCursor, removalConfirmed: gone } });
      expect(judge(confirmed, gone).count).toMatchObject({ state: 'complete', deleted: gone });
    }
    expect(judge(read(151), 100).count.state).toBe('complete');
    expect(judge(read(3), 2).count.state).toBe('complete');
  });

  it('of another type than clients is guarded while the filter is switched on as well', () => {
    const { removeUnseen, count } = judge(read(1, { holdsUnfiltered: true }), 999, true);
    expect(removeUnseen).toBe(false);
    expect(count).toMatchObject({ failure: { code: 'sync.mass_removal' }, filtered: 0, deleted: 0 });
    expect(judge(read(97, { holdsUnfiltered: true }), 3, true).count).toMatchObject({
      deleted: 3,
      filtered: 0,
    });
  });

  it('that narrows to active clients may drop most, but never all', () => {
    const narrowing = { type: 'clients', holdsUnfiltered: true } as const;
    expect(judge(read(20, narrowing), 480, true)).toMatchObject({
      removeUnseen: true,
      count: { filtered: 480 },
    });
    expect(judge(read(0, narrowing), 500, true).removeUnseen).toBe(false);
  });

  it('without a single client is no pass: something hides them', () => {
    const { count } = judge(read(0, { type: 'clients' }), 0);
    expect(count).toMatchObject({ state: 'incomplete', failure: { code: 'api.sees_nothing' } });
    expect(judge(read(0), 0).count.state).toBe('complete');
  });
});
