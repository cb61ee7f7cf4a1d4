import type { Failure } from '../core/failure';
import { type ResourceType, resourceTypes } from '../core/resource-type';
import { timeWords } from '../core/words';
import { resourceLabels } from '../resources/labels';
import { hasDropped, newestCount } from '../store/sync-outcome';
import type { SyncRun, TypeCount, TypeState } from '../store/sync-run';
import { t } from '../words/t';
import type { Counts } from './runs-connection';
import { haloTotal, isOpenType, type KnownBefore, rowsExpected } from './runs-expect';
import { typeStateWords } from './runs-words';

/** One record type as every screen counts it. `never` = selected, but no run has come to it yet; `off` = not selected. */
export interface TypeRow {
  readonly type: ResourceType;
  readonly label: string;
  readonly selected: boolean;
  readonly state: TypeState | 'never' | 'off';
  readonly stateWords: string;
  /** Records of this type in the store now. */
  readonly stored: number;
  /** How many of what Halo has belong here: what it said in the newest run that asked, less what the filter leaves out. */
  readonly total: number | null;
  /** Rows of inactive clients that the newest run read and left out. */
  readonly leftOut: number;
  /** What Halo is expected to have of a type it has not told of yet: by an earlier run or the connection test. */
  readonly expected: number | null;
  /** How far the run under way has read it: rows received, of how many; null while none is, or it is not its turn. */
  readonly reading: { readonly fetched: number; readonly of: number | null } | null;
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
  tested: KnownBefore['tested'] = null,
): readonly TypeRow[] {
  const [run, ...earlier] = runs;
  return resourceTypes.map((type) => {
    const selected = selection.includes(type);
    const newest = newestCount(type, runs);
    const state = selected ? (newest?.state ?? 'never') : 'off';
    const total = latestTotal(type, runs);
    const untold = run && newest && selected && isOpenType(newest) && total === null;
    const asOf = completeAt(type, runs);
    const expected = untold ? rowsExpected(type, run, { earlier, tested }) : null;
    return {
      type,
      label: resourceLabels[type],
      selected,
      state,
      stateWords:
        state === 'running' && run?.state === 'paused' ? t('view.runs_types.paused') : typeStateWords[state],
      stored: stored[type] ?? 0,
      total,
      expected,
      leftOut: newest?.leftOut ?? 0,
      reading: newest?.state === 'running' ? { fetched: newest.fetched, of: newest.total ?? expected } : null,
      failure: selected ? (newest?.failure ?? null) : null,
      asOf,
      asOfWords: asOf === null ? null : t('view.runs_types.read', { time: timeWords(asOf, now) }),
    };
  });
}

/** A run that has only just begun knows no total yet; the one before it does. */
function latestTotal(type: ResourceType, runs: readonly SyncRun[]): number | null {
  for (const { types } of runs) {
    const total = types[type] ? wantedTotal(types[type]) : null;
    if (total !== null) return total;
  }
  return null;
}

/** The rows of a type that are to be stored: the server's total less those left out, which is known at the type's end. */
export function wantedTotal(count: TypeCount): number | null {
  const total = haloTotal(count);
  return total === null ? null : Math.max(0, total - count.leftOut);
}

/**
 * When the type was last complete: the end of its own part of the newest run that completed it. Null where it never was, or its
 * records have gone since with a run that ended without it.
 */
export function completeAt(type: ResourceType, runs: readonly SyncRun[]): number | null {
  for (const run of runs) {
    const count = run.types[type];
    if (count?.state === 'complete') return count.endedAt ?? run.endedAt ?? run.startedAt;
    if (!count && hasDropped(run)) return null;
  }
  return null;
}
