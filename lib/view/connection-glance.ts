import type { Drift } from '../checks/drift';
import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import type { ResourceType } from '../core/resource-type';
import { rightWords } from '../core/right-words';
import { counted, timeWords } from '../core/words';
import { profileById } from '../profiles/registry';
import { resourceNoun } from '../resources/labels';
import type { Connection } from '../store/connection';
import { failedTestOf, isOfLostRight } from '../store/failed-test';
import type { RateBudget } from '../store/rate-budget';
import { shortTypes, syncOutcome } from '../store/sync-outcome';
import type { SyncRun } from '../store/sync-run';
import { t } from '../words/t';
import { type RunStanding, runStanding } from './runs-standing';
import { type TypeRow, typeRows } from './runs-types';

/** What a glance is told by, besides the connection and its runs. */
export interface GlanceSources {
  /** Records stored of each type. */
  readonly held?: Partial<Readonly<Record<ResourceType, number>>>;
  readonly budget?: RateBudget | null;
  /** Why the stored records could not be read. */
  readonly broken?: Failure | null;
  /** The rights that are lost, newest first. */
  readonly lost?: readonly Drift[];
}

/** A connection and its newest sync, worded. */
export interface ConnectionGlance {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  /** “Connected as Scopable API”; once paused, what it waits for. */
  readonly title: string;
  readonly outcome: Outcome;
  /** A sync is going on, and not waiting. */
  readonly running: boolean;
  /** Of the sync under way, running or paused; null when none is. */
  readonly standing: RunStanding | null;
  /** “809 records synced, next sync at 05:23”; while a sync is under way, what is stored; '' where that cannot be read. */
  readonly line: string;
  /** “last sync at 05:08”, or null before the first has ended. */
  readonly last: string | null;
  /** “Not synced yet: invoices.”, or null where the newest run was complete with all that is selected, or was not complete. */
  readonly short: string | null;
  /** “Access was taken away: Contracts.”, or null while nothing is lost. */
  readonly lost: string | null;
  /** “The last connection test has not passed.”, or null where it has, a later sync has read, or the lost right says it. */
  readonly refuted: string | null;
  /** Why it does not sync as it should, or how the access comes back. */
  readonly because: Failure | null;
  /** The types the newest run reads. */
  readonly progress: readonly TypeRow[];
}

/** One connection as a screen shows it, by its runs, newest first; a paused one by the records it still holds. */
export function glanceOf(
  connection: Connection,
  runs: readonly SyncRun[],
  now: number,
  { held = {}, budget = null, broken = null, lost = [] }: GlanceSources = {},
): ConnectionGlance {
  const run = runs[0] ?? null;
  const tested = connection.lastTest ?? null;
  const stopped = connection.state === 'paused' || broken !== null;
  const standing = stopped ? null : runStanding(runs, { budget, tested }, now);
  const because = connection.pausedBecause ?? broken;
  const failedTest = stopped ? null : failedTestOf(connection, runs);
  const isRefuted = failedTest !== null && !isOfLostRight(failedTest, connection, lost);
  return {
    id: connection.id,
    name: profileById(connection.profileId)?.name ?? connection.profileId,
    host: new URL(connection.addresses.base).host,
    title: stopped
      ? pausedTitle(because)
      : t('wizard.test_words.connected_as', { name: connection.agent.name }),
    outcome: broken ? 'failed' : glanceOutcome(connection, runs, lost.length > 0 || failedTest !== null),
    running: standing?.state === 'running',
    standing,
    line: broken ? '' : stopped || standing ? heldLine(held) : lineOf(connection, run, now),
    // A run that failed has synced nothing.
    last:
      run?.endedAt && run.state !== 'failed'
        ? t('view.connection_glance.last_sync', { time: timeWords(run.endedAt, now) })
        : null,
    short: !stopped && run?.state === 'complete' ? shortLine(shortTypes(connection, runs)) : null,
    lost: lostLine(lost),
    // A right that is lost is told by its name; that a test failed over it says no more.
    refuted: isRefuted ? t('view.connection_glance.test_failed') : null,
    // Why a sync under way waits is told by its standing.
    because:
      because ??
      (standing ? undefined : run?.failure) ??
      (isRefuted ? failedTest : (lost[0]?.failure ?? failedTest)),
    progress: run
      ? typeRows(connection.selection, runs, held, now, tested).filter(({ type }) => run.types[type])
      : [],
  };
}

/** Green only where it syncs as it should, and has lost no right nor failed a test since. */
function glanceOutcome(connection: Connection, runs: readonly SyncRun[], isTroubled: boolean): Outcome {
  const outcome = syncOutcome(connection, runs);
  return isTroubled && outcome !== 'failed' ? 'warned' : outcome;
}

const shortLine = (types: readonly ResourceType[]): string | null =>
  types.length > 0
    ? t('view.connection_glance.not_yet', { names: types.map(resourceNoun).join(', ') })
    : null;

function lostLine([newest, ...more]: readonly Drift[]): string | null {
  if (!newest) return null;
  const right = rightWords(newest);
  return more.length === 0
    ? t('view.connection_glance.access_lost', { right })
    : t('view.connection_glance.access_lost_more', { right, more: more.length });
}

/** Why, and what mends it, is said below the title. */
const pausedTitle = (because: Failure | null): string =>
  because?.code === 'connection.no_secret'
    ? t('view.connection_glance.waiting_for_the_client_secret')
    : t('view.connection_glance.not_syncing_until_this_is_mended');

/** What an ended or never begun run counted says nothing of what lies here. */
const heldLine = (held: Partial<Record<ResourceType, number>>): string =>
  counted(
    'count.records_stored',
    Object.values(held).reduce((sum, count) => sum + count, 0),
  );

function lineOf({ nextSyncAt }: Connection, run: SyncRun | null, now: number): string {
  const stored = Object.values(run?.types ?? {}).reduce((sum, type) => sum + (type?.stored ?? 0), 0);
  const synced = run
    ? counted('count.records_synced', stored)
    : t('view.connection_glance.nothing_synced_yet');
  const state = run && run.state !== 'complete' ? ` · ${t(`view.connection_glance.state.${run.state}`)}` : '';
  const line = `${synced}${state}`;
  return nextSyncAt === null
    ? line
    : t('view.connection_glance.and_next', { line, time: timeWords(nextSyncAt, now) });
}
