import type { Failure } from '../core/failure';
import { type ResourceType, resourceTypes } from '../core/resource-type';
import { timeWords } from '../core/words';
import { resources } from '../resources/registry';
import type { SyncRun, TypeCount, TypeState } from '../store/sync-run';
import type { Counts } from './runs-connection';

/** One record type on the Data Sync table. `never` = selected, but no run has come to it yet; `off` = not selected. */
export interface TypeRow {
  readonly type: ResourceType;
  readonly label: string;
  readonly selected: boolean;
  readonly state: TypeState | 'never' | 'off';
  /** Records of this type in the store now. */
  readonly stored: number;
  /** How many of what Halo has belong here: what it said in the newest run that asked, less what the filter leaves out. */
  readonly total: number | null;
  /** Rows of inactive clients that the newest run read and left out. */
  readonly leftOut: number;
  /** Rows received so far, while the type is running. */
  readonly fetched: number | null;
  readonly failure: Failure | null;
  /** When this type was last read whole. */
  readonly asOf: number | null;
  readonly asOfWords: string | null;
}

/** The eight types as the newest runs left them. */
export function typeRows(
  selection: readonly ResourceType[],
  runs: readonly SyncRun[],
  stored: Counts,
  now: number = Date.now(),
): readonly TypeRow[] {
  return resourceTypes.map((type) => {
    const selected = selection.includes(type);
    const newest = newestCount(type, runs);
    const asOf = completeAt(type, runs);
    return {
      type,
      label: resources[type].label,
      selected,
      state: selected ? (newest?.state ?? 'never') : 'off',
      stored: stored[type] ?? 0,
      total: latestTotal(type, runs),
      leftOut: newest?.leftOut ?? 0,
      fetched: newest?.state === 'running' ? newest.fetched : null,
      failure: selected ? (newest?.failure ?? null) : null,
      asOf,
      asOfWords: asOf === null ? null : `Read ${timeWords(asOf, now)}`,
    };
  });
}

const newestCount = (type: ResourceType, runs: readonly SyncRun[]): TypeCount | null =>
  runs.find((run) => run.types[type])?.types[type] ?? null;

/** A run that has only just begun knows no total yet; the one before it does. */
function latestTotal(type: ResourceType, runs: readonly SyncRun[]): number | null {
  const count = runs.find((run) => typeof run.types[type]?.total === 'number')?.types[type];
  return count ? wantedTotal(count) : null;
}

/** The rows of a type that are to be stored: the server's total less those left out, which is known at the type's end. */
export const wantedTotal = ({ total, leftOut }: TypeCount): number | null =>
  total === null ? null : Math.max(0, total - leftOut);

/** When the type was last complete: the end of its own part of the newest run that completed it. */
export function completeAt(type: ResourceType, runs: readonly SyncRun[]): number | null {
  for (const run of runs) {
    const count = run.types[type];
    if (count?.state === 'complete') return count.endedAt ?? run.endedAt ?? run.startedAt;
  }
  return null;
}

/** The run under way, if any: it is always the newest. */
export const openRun = (runs: readonly SyncRun[]): SyncRun | null => {
  const newest = runs[0];
  return newest && (newest.state === 'running' || newest.state === 'paused') ? newest : null;
};

export interface RunProgress {
  /** Rows received of all types. */
  readonly fetched: number;
  /** Rows expected, null while a type that is still to be read has no total. */
  readonly total: number | null;
  readonly typesDone: number;
  readonly types: number;
}

/** How far a run is, over all its types. A finished type counts with what it received, whatever its total said. */
export function runProgress(run: SyncRun): RunProgress {
  const counts = Object.values(run.types).filter((count) => count !== undefined);
  const done = counts.filter((count) => count.state !== 'waiting' && count.state !== 'running');
  const open = counts.filter((count) => count.state === 'waiting' || count.state === 'running');
  const fetched = counts.reduce((sum, count) => sum + count.fetched, 0);
  const known = open.every((count) => count.total !== null);
  const expected = open.reduce((sum, count) => sum + Math.max(count.total ?? 0, count.fetched), 0);
  return {
    fetched,
    total: known ? done.reduce((sum, count) => sum + count.fetched, expected) : null,
    typesDone: done.length,
    types: counts.length,
  };
}
