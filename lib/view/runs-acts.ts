import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import { counted, countWords } from '../core/words';
import { resourceNoun } from '../resources/labels';
import { t } from '../words/t';
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

/** “4,310 stored records”; null: how many is not known. */
export const storedWords = (stored: Counts | null): string =>
  stored === null
    ? t('view.runs_acts.the_stored_records')
    : counted(
        'count.stored_records',
        Object.values(stored).reduce((sum, each) => sum + each, 0),
      );

/** A rebuild ends a sync under way; all else waits for it. */
export function recordActs(
  { startBlocked, unreadable }: SyncStatus,
  stored: Counts | null,
  changeBlocked: string | null,
): RecordActs {
  return {
    storedWords: storedWords(unreadable ? null : stored),
    unreadable,
    fullBlocked: startBlocked,
    rebuildBlocked: changeBlocked,
  };
}

/** The rows that have a failure. */
export const typeTroubles = (rows: readonly TypeRow[]): readonly TypeTrouble[] =>
  rows.flatMap(({ type, label, failure }) =>
    failure ? [{ type, label, failure, removal: removalOf(type, failure) }] : [],
  );

function removalOf(type: ResourceType, { code, details }: Failure): TypeTrouble['removal'] {
  const { unseen, held } = details;
  if (code !== 'sync.mass_removal' || typeof unseen !== 'number' || typeof held !== 'number') return null;
  const types = resourceNoun(type);
  return {
    what: t('view.runs_acts.removal_reads_once_more', { types }),
    question: t('view.runs_acts.let_be_removed', {
      unseen: countWords(unseen),
      held: countWords(held),
      types,
    }),
  };
}
