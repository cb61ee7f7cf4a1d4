import { describe, expect, it } from 'vitest';
import { noCount } from '../../../lib/store/begin-run';
import { noCursor } from '../../../lib/store/no-cursor';
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
      phase: 'done',
      pageLength: rows,
      lastPage: 1,
      firstTotal: rows,
      lastTotal: rows,
      cutShort: null,
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
    { seen: checkpoint.count.fetched, leftOut: 0, unseen },
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

  it('that narrows to active clients may drop most, but never all', () => {
    const narrowing = { holdsUnfiltered: true };
    expect(judge(read(20, narrowing), 480, true)).toMatchObject({
      removeUnseen: true,
      count: { filtered: 480 },
    });
    const { removeUnseen, count } = judge(read(0, narrowing), 500, true);
    expect(removeUnseen).toBe(false);
    expect(count.failure?.code).toBe('sync.mass_removal');
  });

  it('without a single client is no pass: something hides them', () => {
    const { count } = judge(read(0, { type: 'clients' }), 0);
    expect(count).toMatchObject({ state: 'incomplete', failure: { code: 'api.sees_nothing' } });
    expect(judge(read(0), 0).count.state).toBe('complete');
  });
});
