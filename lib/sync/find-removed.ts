/** Part of a list as it was at one moment: its ids in order, and the list's total. */
export interface ListPart {
  readonly ids: readonly number[];
  readonly total: number | null;
}

export interface Found {
  /** Stored, and no longer in the list: each lay between two rows that are neighbours there. */
  readonly removed: ReadonlySet<number>;
  /** found: those are all. changed: the list changed meanwhile. differs: the list has rows that are not stored. stopped: a page did not come. */
  readonly end: 'found' | 'changed' | 'differs' | 'stopped';
}

/** Not worth reckoning with. */
const fewRequests = 12;

type Read = (page: number, size: number) => Promise<ListPart | null>;

/** A part of both lists that has not been compared: positions in Halo's, and in the stored one. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly storedFrom: number;
  readonly storedTo: number;
}

/**
 * Finds which stored ids a list no longer has, by comparing where its pages begin: up to a removed row both lists run in step, behind
 * it the stored one is ahead. So it takes about log2(pages) pages for each removal, instead of all of them. `stored` is sorted;
 * `read` answers null where a page does not come.
 */
export async function findRemoved(
  stored: ArrayLike<number>,
  list: { readonly total: number; readonly pageLength: number },
  read: Read,
): Promise<Found> {
  const removed = new Set<number>();
  const spans: Span[] = [{ from: 0, to: list.total, storedFrom: 0, storedTo: stored.length }];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const surplus = span.storedTo - span.storedFrom - (span.to - span.from);
    if (surplus < 0) return { removed, end: 'differs' };
    if (surplus === 0 || allRemoved(stored, span, removed)) continue;
    const between = span.from === span.to;
    const size = between ? straddling(span.from, list.pageLength) : list.pageLength;
    if (size === null) return { removed, end: 'stopped' };
    const page = Math.floor((between ? span.from : Math.floor((span.from + span.to) / 2)) / size) + 1;
    const start = (page - 1) * size;
    const part = await read(page, size);
    if (!part) return { removed, end: 'stopped' };
    if (part.total !== list.total || part.ids.length !== Math.min(size, list.total - start))
      return { removed, end: 'changed' };
    if (!compare(stored, part, start, removed)) return { removed, end: 'differs' };
    if (between) {
      if (!allRemoved(stored, span, removed)) return { removed, end: 'changed' };
      continue;
    }
    const from = Math.max(span.from, start);
    const to = Math.min(span.to, start + part.ids.length);
    const first = indexOf(stored, part.ids[from - start] ?? 0);
    const last = indexOf(stored, part.ids[to - 1 - start] ?? 0);
    if (first < span.storedFrom || last >= span.storedTo) return { removed, end: 'changed' };
    spans.push({ from: span.from, to: from, storedFrom: span.storedFrom, storedTo: first });
    spans.push({ from: to, to: span.to, storedFrom: last + 1, storedTo: span.storedTo });
  }
  return { removed, end: 'found' };
}

/** Notes the stored ids that lie between neighbours of one answer, or before its first row, or behind its last; false where a row is not stored. */
function compare(stored: ArrayLike<number>, part: ListPart, start: number, removed: Set<number>): boolean {
  let at = start === 0 ? 0 : indexOf(stored, part.ids[0] ?? 0);
  for (const id of part.ids) {
    while (at < stored.length && (stored[at] ?? 0) < id) {
      removed.add(stored[at] ?? 0);
      at += 1;
    }
    if (stored[at] !== id) return false;
    at += 1;
  }
  if (start + part.ids.length === part.total)
    for (; at < stored.length; at += 1) removed.add(stored[at] ?? 0);
  return true;
}

function allRemoved(
  stored: ArrayLike<number>,
  { from, to, storedFrom, storedTo }: Span,
  removed: Set<number>,
): boolean {
  let left = storedTo - storedFrom - (to - from);
  for (let at = storedFrom; at < storedTo; at += 1) if (removed.has(stored[at] ?? 0)) left -= 1;
  return left === 0;
}

/** A page size at which the rows before and behind a position come in one answer; null where pages are too short for that. */
function straddling(position: number, pageLength: number): number | null {
  for (let size = pageLength - 1; size > 1 && size > pageLength - 4; size -= 1)
    if (position % size !== 0) return size;
  return null;
}

/** Where an id is, or would be. */
function indexOf(stored: ArrayLike<number>, id: number): number {
  let low = 0;
  let high = stored.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stored[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does it take fewer requests than to read every page? For a short list a few more are no matter. */
export function isCheap(
  removals: number,
  { total, pageLength }: { readonly total: number; readonly pageLength: number },
): boolean {
  const pages = Math.ceil(total / Math.max(1, pageLength));
  return removals * Math.ceil(Math.log2(pages + 1)) <= Math.max(fewRequests, pages);
}
