import { type ResourceType, resourceTypes } from '../core/resource-type';
import type { SyncRun } from '../store/sync-run';
import { isOpenType, type KnownBefore, rowsExpected } from './runs-expect';

/** The run under way, if any: it is always the newest. */
export const openRun = (runs: readonly SyncRun[]): SyncRun | null => {
  const newest = runs[0];
  return newest && (newest.state === 'running' || newest.state === 'paused') ? newest : null;
};

/** The record types of a run, in their usual order. */
export const runTypes = (run: SyncRun): ResourceType[] =>
  resourceTypes.filter((type) => run.types[type] !== undefined);

export interface RunProgress {
  /** Rows received of all types. */
  readonly fetched: number;
  /** Rows expected, null while nothing is known of a type that is still to be read. */
  readonly total: number | null;
  /** Some of them are expected by what was known before, not told in this run. */
  readonly about: boolean;
  readonly typesDone: number;
  readonly types: number;
}

/** How far a run is, over all its types. A finished type counts with what it received, whatever its total said. */
export function runProgress(run: SyncRun, before: KnownBefore = { earlier: [], tested: null }): RunProgress {
  const types = runTypes(run);
  let fetched = 0;
  let total: number | null = 0;
  let typesDone = 0;
  let about = false;
  for (const type of types) {
    const count = run.types[type];
    if (!count) continue;
    fetched += count.fetched;
    if (!isOpenType(count)) {
      typesDone += 1;
      total = total === null ? null : total + count.fetched;
      continue;
    }
    const expected: number | null = count.total ?? expectedInFull(type, run, before);
    about ||= count.total === null;
    total = total === null || expected === null ? null : total + Math.max(expected, count.fetched);
  }
  return { fetched, total, about: about && total !== null, typesDone, types: types.length };
}

/** Of a type that was read before, only the changes may come, and nobody knows how many those are. */
const expectedInFull = (type: ResourceType, run: SyncRun, before: KnownBefore): number | null =>
  run.full === true || !before.earlier.some((each) => each.types[type]?.state === 'complete')
    ? rowsExpected(type, run, before)
    : null;
