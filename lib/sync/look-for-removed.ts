import type { ResourceType } from '../core/resource-type';
import { readPage } from '../halo/read-page';
import { resources } from '../resources/registry';
import { changeCheckpoint } from '../store/change-run';
import { readOrder } from '../store/read-order';
import { removeRecords } from '../store/remove-records';
import type { Checkpoint } from '../store/sync-run';
import { afterSetback } from './after-setback';
import { withoutRemoved } from './close-pass';
import { type Found, findRemoved } from './find-removed';
import { orderOf } from './page-seen';
import { sortOut } from './sort-out';
import type { TypeOutcome, TypeWork } from './type-work';

/** How the search ended; null where it could not begin. Or what came in between: what was found until then is removed all the same. */
export type Looked =
  | { readonly end: Found['end'] | null; readonly outcome: null }
  | { readonly end: null; readonly outcome: TypeOutcome };

/**
 * Looks for the rows that are stored and no longer in Halo's list, and removes them. `seenOnly`: among those this run saw, after a full
 * pass; else among all that are stored or left out.
 */
export async function lookForRemoved(
  type: ResourceType,
  list: { readonly total: number; readonly pageLength: number },
  seenOnly: boolean,
  work: TypeWork,
): Promise<Looked> {
  const { deps, run, fence: runFence } = work;
  const resource = resources[type];
  const fence = { ...runFence, type };
  const stored = await readOrder(fence.connectionId, type, seenOnly ? fence.runId : null);
  if (!stored || stored.length <= list.total) return { end: null, outcome: null };
  let outcome: TypeOutcome | null = null;
  let requests = 0;
  const found = await findRemoved(stored, list, async (number, size) => {
    for (;;) {
      await deps.arm();
      const wanted = { page: number, pageSize: size, activeOnly: run.activeOnly };
      const page = await readPage(work.client, resource, wanted);
      if (page.ok) {
        requests += 1;
        const { rows } = sortOut(resource, page.value, work.activeClients);
        return { ids: rows.map(({ id }) => orderOf(id)), total: page.value.total };
      }
      const setback = await afterSetback(page.error, 1, fence, work);
      if (!setback.outcome) continue;
      ({ outcome } = setback);
      return null;
    }
  });
  if (outcome && isOver(outcome)) return { end: null, outcome };
  const change = (before: Checkpoint, seen: number, kept: number): Checkpoint => {
    const after = seenOnly ? withoutRemoved(before, seen) : before;
    const { count } = after;
    const counted = { requests: count.requests + requests, deleted: count.deleted + kept };
    return { ...after, count: { ...count, ...counted } };
  };
  const noted =
    found.removed.size > 0
      ? await removeRecords(fence, [...found.removed].map(String), (before, { seen, kept }) =>
          change(before, seen, kept),
        )
      : await changeCheckpoint(fence, (before) => change(before, 0, 0));
  if (!noted.ok) return { end: null, outcome: { is: 'lost', because: noted.because } };
  return outcome ? { end: null, outcome } : { end: found.end, outcome: null };
}

/** The type is not this run's any more. */
const isOver = ({ is }: TypeOutcome): boolean => is === 'lost' || is === 'ended';
