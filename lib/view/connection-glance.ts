import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import { type ResourceType, resourceTypes } from '../core/resource-type';
import { plural, timeWords } from '../core/words';
import { profileById } from '../profiles/registry';
import { resourceLabels } from '../resources/labels';
import type { Connection } from '../store/connection';
import type { SyncRun, TypeCount } from '../store/sync-run';
import { runStateWords, typeStateWords } from './runs-words';

/** How far a sync has come with one record type. */
export interface TypeProgress {
  readonly type: ResourceType;
  readonly label: string;
  readonly words: string;
  readonly count: TypeCount;
}

/** A connection and its newest sync, worded. */
export interface ConnectionGlance {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  /** “Connected as Scopable API”; once paused, what it waits for. */
  readonly title: string;
  readonly outcome: Outcome;
  /** A sync is going on. */
  readonly running: boolean;
  /** “809 records synced, next sync at 05:23” */
  readonly line: string;
  /** “last sync at 05:08”, or null before the first has ended. */
  readonly last: string | null;
  /** Why it does not sync as it should. */
  readonly because: Failure | null;
  readonly progress: readonly TypeProgress[];
}

/** One connection as a screen shows it, by its newest run; a paused one by the records it still holds. */
export function glanceOf(
  connection: Connection,
  run: SyncRun | null,
  now: number,
  held: Partial<Readonly<Record<ResourceType, number>>> = {},
): ConnectionGlance {
  const paused = connection.state === 'paused';
  return {
    id: connection.id,
    name: profileById(connection.profileId)?.name ?? connection.profileId,
    host: new URL(connection.addresses.base).host,
    title: paused ? pausedTitle(connection.pausedBecause) : `Connected as ${connection.agent.name}`,
    outcome: glanceOutcome(connection.state, run?.state ?? null),
    running: run?.state === 'running',
    line: paused ? heldLine(held) : lineOf(connection, run, now),
    // A run that failed has synced nothing.
    last: run?.endedAt && run.state !== 'failed' ? `last sync ${timeWords(run.endedAt, now)}` : null,
    because: connection.pausedBecause ?? run?.failure ?? null,
    progress: run ? progressOf(run) : [],
  };
}

/** Green only when the connection is active and its newest run is complete. */
export function glanceOutcome(state: Connection['state'], run: SyncRun['state'] | null): Outcome {
  if (state === 'paused' || run === 'failed') return 'failed';
  if (run === 'incomplete' || run === 'cancelled' || run === 'paused') return 'warned';
  return run === 'complete' ? 'passed' : 'cantTell';
}

/** Why, and what mends it, is said below the title. */
const pausedTitle = (because: Failure | null): string =>
  because?.code === 'connection.no_secret'
    ? 'Waiting for the Client Secret'
    : 'Not syncing until this is mended';

/** What an ended or never begun run counted says nothing of what lies here. */
const heldLine = (held: Partial<Record<ResourceType, number>>): string =>
  `${plural(
    Object.values(held).reduce((sum, count) => sum + count, 0),
    'record',
  )} stored`;

function lineOf({ nextSyncAt }: Connection, run: SyncRun | null, now: number): string {
  const stored = Object.values(run?.types ?? {}).reduce((sum, type) => sum + (type?.stored ?? 0), 0);
  const synced = run ? `${plural(stored, 'record')} synced` : 'Nothing synced yet';
  const state = run && run.state !== 'complete' ? ` · ${runStateWords[run.state].toLowerCase()}` : '';
  return `${synced}${state}${nextSyncAt === null ? '' : `, next sync ${timeWords(nextSyncAt, now)}`}`;
}

const progressOf = (run: SyncRun): TypeProgress[] =>
  resourceTypes.flatMap((type) => {
    const count = run.types[type];
    return count ? [{ type, label: resourceLabels[type], words: typeStateWords[count.state], count }] : [];
  });
