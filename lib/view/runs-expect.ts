import type { ResourceType } from '../core/resource-type';
import type { TestReport } from '../halo/test-report';
import type { SyncRun, TypeCount } from '../store/sync-run';

/** What is known of an instance's counts besides the run in question. */
export interface KnownBefore {
  /** The runs before it, newest first. */
  readonly earlier: readonly SyncRun[];
  /** The newest connection test. */
  readonly tested: TestReport | null;
}

/** What a type of a run under way still has to read; null where nothing is known of it. */
export interface Outstanding {
  readonly rows: number;
  /** Requests beside those for the rows. */
  readonly requests: number;
  /** It may well be more. */
  readonly atLeast: boolean;
}

/** So few rows are always read in full; of more, Halo may be asked for the changes alone. */
const smallType = 400;
/** Asked for its changes, a type without any takes one request for them and one for the total. */
const fewestForChanges = 2;

export const isOpenType = ({ state }: TypeCount): boolean => state === 'waiting' || state === 'running';

/** How many rows Halo has of a type, as a count tells it; a count of changes tells it only once it is judged. */
export const haloTotal = ({ mode, state, total }: TypeCount): number | null =>
  mode === 'incremental' && state !== 'complete' && state !== 'incomplete' ? null : total;

/** How many rows a type will have when the run comes to it: as an earlier run under the same filter was told, else as the test was. */
export function rowsExpected(type: ResourceType, run: SyncRun, before: KnownBefore): number | null {
  for (const { activeOnly, types } of before.earlier) {
    const total = activeOnly === run.activeOnly && types[type] ? haloTotal(types[type]) : null;
    if (total !== null) return total;
  }
  const probe = before.tested?.types[type];
  if (!probe) return null;
  return run.activeOnly && typeof probe.activeTotal === 'number' ? probe.activeTotal : probe.total;
}

/** What the run still has to read of a type. */
export function outstanding(type: ResourceType, run: SyncRun, before: KnownBefore): Outstanding | null {
  const count = run.types[type];
  if (!count || !isOpenType(count)) return { rows: 0, requests: 0, atLeast: false };
  if (count.total !== null) {
    const rows = Math.max(0, count.total - count.fetched);
    return { rows, requests: count.mode === 'incremental' ? 1 : 0, atLeast: false };
  }
  const rows = rowsExpected(type, run, before);
  if (readInFull(type, run, before, rows))
    return rows === null ? null : { rows, requests: 0, atLeast: false };
  const last = lastComplete(type, before);
  return last?.mode === 'incremental'
    ? { rows: 0, requests: last.requests, atLeast: false }
    : { rows: 0, requests: fewestForChanges, atLeast: true };
}

function readInFull(type: ResourceType, run: SyncRun, before: KnownBefore, rows: number | null): boolean {
  const mode = run.types[type]?.mode;
  if (mode !== undefined) return mode === 'fullRefresh';
  return run.full === true || !lastComplete(type, before) || (rows ?? 0) <= smallType;
}

const lastComplete = (type: ResourceType, { earlier }: KnownBefore): TypeCount | null =>
  earlier.find((run) => run.types[type]?.state === 'complete')?.types[type] ?? null;
