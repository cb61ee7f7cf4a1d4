import type { Refusal } from '../store/sync-run';

/** A page as it came. */
export interface PageSeen {
  readonly number: number;
  /** Rows on it, refused ones included. */
  readonly rows: number;
  /** Ids of the rows that can be kept, in the order they came. */
  readonly ids: readonly string[];
  /** record_count, as told with this page. */
  readonly total: number | null;
  /** page_size, as told with this page. */
  readonly pageSize: number | null;
  readonly refused: readonly Refusal[];
  /** Rows asked for. */
  readonly asked: number;
  /** Requests since the page before: this one, and those for pages that were not needed. */
  readonly requests: number;
  /** The server's clock, ms since the epoch, or null. */
  readonly serverTime: number | null;
  readonly now: number;
}

/** An id that has an order; 0 for one that has none (a GUID, a compound key). */
export const orderOf = (id: string | undefined): number => {
  const number = Number(id);
  return Number.isSafeInteger(number) ? number : 0;
};
