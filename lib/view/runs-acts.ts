import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import { countWords, plural } from '../core/words';
import type { Counts } from './runs-connection';
import type { SyncStatus } from './runs-status';
import type { TypeRow } from './runs-types';

/** What can be done with a connection's stored records, and why not. */
export interface RecordActs {
  /** “4,310 stored records” */
  readonly storedWords: string;
  /** They cannot be opened: to rebuild them is all that helps. */
  readonly unreadable: boolean;
  readonly fullBlocked: string | null;
  readonly rebuildBlocked: string | null;
}

/** A type that is not whole, and why. */
export interface TypeTrouble {
  readonly type: ResourceType;
  readonly label: string;
  readonly failure: Failure;
  /** The removal the last sync refused, worded for the question; null where it refused none. */
  readonly removal: { readonly what: string; readonly question: string } | null;
}

/** A rebuild ends a sync under way; all else waits for it. */
export function recordActs(
  { startBlocked, unreadable }: SyncStatus,
  stored: Counts,
  changeBlocked: string | null,
): RecordActs {
  const count = Object.values(stored).reduce((sum, each) => sum + each, 0);
  return {
    storedWords: unreadable ? 'the stored records' : plural(count, 'stored record'),
    unreadable,
    fullBlocked: startBlocked,
    rebuildBlocked: changeBlocked,
  };
}

/** The rows that have a failure. */
export const typeTroubles = (rows: readonly TypeRow[]): readonly TypeTrouble[] =>
  rows.flatMap(({ type, label, failure }) =>
    failure ? [{ type, label, failure, removal: removalOf(label, failure) }] : [],
  );

function removalOf(label: string, { code, details }: Failure): TypeTrouble['removal'] {
  const { unseen, held } = details;
  if (code !== 'sync.mass_removal' || typeof unseen !== 'number' || typeof held !== 'number') return null;
  const noun = label.toLowerCase();
  return {
    what: `Reads ${noun} once more in full and then removes those that Halo does not list. Only what is stored here is removed; Halo is not touched.`,
    question: `Let ${countWords(unseen)} of ${countWords(held)} stored ${noun} be removed?`,
  };
}
