import type { Outcome } from '../core/outcome';
import type { ResourceType } from '../core/resource-type';
import type { Connection } from './connection';
import type { SyncRun, TypeCount } from './sync-run';

type Standing = Pick<Connection, 'state' | 'pausedBecause' | 'selection'>;

/**
 * How a connection syncs, by its runs, newest first: one judgement for every screen. Passed only while it is active, its records
 * can be written to as far as is known, and its newest run and every selected type are complete.
 */
export function syncOutcome(connection: Standing, runs: readonly SyncRun[]): Outcome {
  const [run] = runs;
  if (connection.state === 'paused' || run?.state === 'failed') return 'failed';
  if (connection.pausedBecause) return 'warned';
  if (!run || run.state === 'running') return 'cantTell';
  return run.state === 'complete' && shortTypes(connection, runs).length === 0 ? 'passed' : 'warned';
}

/** The selected types that are not complete as they were last read, or have not been read since they were selected. */
export const shortTypes = (
  { selection }: Pick<Connection, 'selection'>,
  runs: readonly SyncRun[],
): ResourceType[] => selection.filter((type) => newestCount(type, runs)?.state !== 'complete');

/** The newest count of a type; null before one, and once a run has ended without the type, which drops its records. */
export const newestCount = (type: ResourceType, runs: readonly SyncRun[]): TypeCount | null =>
  runs.find((run) => run.types[type] || hasDropped(run))?.types[type] ?? null;

/** Has the run come to its end, where the records of types that are not in it go? */
export const hasDropped = ({ state }: SyncRun): boolean => state === 'complete' || state === 'incomplete';
