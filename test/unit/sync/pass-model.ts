import { noCount } from '../../../lib/store/begin-run';
import { noCursor } from '../../../lib/store/no-cursor';
import { freshPaging } from '../../../lib/store/paging';
import type { Checkpoint, SyncRun, TypeCount } from '../../../lib/store/sync-run';
import { advance, takesIn } from '../../../lib/sync/advance';
import { closeAgain, lookOnceMore, mostSearches, withoutRemoved } from '../../../lib/sync/close-pass';
import { findRemoved } from '../../../lib/sync/find-removed';
import { judgeBooks } from '../../../lib/sync/judge-books';
import { wantedPage } from '../../../lib/sync/wanted-page';

export const freshCheckpoint: Checkpoint = {
  type: 'products',
  runId: 'r',
  epoch: 1,
  nextPage: 1,
  count: noCount,
  paging: freshPaging,
  setbacks: 0,
  held: 0,
  holdsUnfiltered: false,
  pass: null,
  cursor: noCursor,
};

/** One page as a server gives it. */
export interface ServerPage {
  readonly ids: readonly number[];
  readonly total: number | null;
  readonly pageSize?: number | null;
}

export interface Asked {
  readonly page: number;
  readonly size: number;
  readonly newestFirst: boolean;
  /** Requests so far, this one included. */
  readonly request: number;
}

export interface PassEnd {
  readonly seen: ReadonlySet<number>;
  readonly requests: number;
  readonly count: TypeCount;
  readonly checkpoint: Checkpoint;
}

/** Reads a whole type from a server given as a function, as a run does, and looks for what was removed meanwhile. `now` may jump. */
export async function readPass(
  server: (asked: Asked) => ServerPage,
  now: () => number = () => 1,
  mostRequests = 60_000,
): Promise<PassEnd> {
  const seen = new Set<number>();
  let checkpoint = freshCheckpoint;
  let requests = 0;
  for (let round = 0; ; round += 1) {
    while (checkpoint.paging.phase !== 'done') {
      requests += 1;
      if (requests > mostRequests) throw new Error('the pass does not end');
      const wanted = wantedPage(checkpoint);
      const { ids, total, pageSize = null } = server({ ...wanted, newestFirst: true, request: requests });
      const page = {
        number: wanted.page,
        rows: ids.length,
        ids: ids.map(String),
        total,
        pageSize,
        refused: [],
        asked: wanted.size,
        requests: 1,
        serverTime: null,
        now: now(),
      };
      const kept = takesIn(checkpoint) ? ids : [];
      const fresh = [...new Set(kept)].filter((id) => !seen.has(id));
      for (const id of fresh) seen.add(id);
      checkpoint = advance(checkpoint, page, {
        fresh: fresh.length,
        freshIds: fresh.map(String),
        known: kept.length - fresh.length,
        unchanged: 0,
        added: fresh.length,
        filtered: 0,
      });
    }
    const { lastTotal: total, pageLength } = checkpoint.paging;
    if (total === null || !pageLength || round >= mostSearches) break;
    if (judge(checkpoint, seen).failure?.code !== 'sync.removals_waiting') break;
    const stored = [...seen].sort((one, other) => one - other);
    const found = await findRemoved(stored, { total, pageLength }, async (page, size) => {
      requests += 1;
      return server({ page, size, newestFirst: false, request: requests });
    });
    for (const id of found.removed) seen.delete(id);
    checkpoint = withoutRemoved(checkpoint, found.removed.size);
    if (found.end === 'stopped' && found.removed.size === 0) break;
    checkpoint = found.end === 'differs' ? lookOnceMore(checkpoint) : closeAgain(checkpoint);
  }
  return { seen, requests, count: judge(checkpoint, seen), checkpoint };
}

const judge = (checkpoint: Checkpoint, seen: ReadonlySet<number>): TypeCount =>
  judgeBooks(
    checkpoint,
    { seen: seen.size, leftOut: 0, unseen: 0, out: 0 },
    { activeOnly: false } as SyncRun,
    2,
  ).count;
