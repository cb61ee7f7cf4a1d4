import type { SyncRun, TypeCount } from '../store/sync-run';

export const isOpen = (count: TypeCount): boolean => count.state === 'waiting' || count.state === 'running';

/** The run's types with every one that has not ended yet ended in the same way. */
export const endTypes = (
  run: SyncRun,
  how: Pick<TypeCount, 'state' | 'failure'>,
  now: number,
): SyncRun['types'] =>
  Object.fromEntries(
    Object.entries(run.types).map(([type, count]) => [
      type,
      isOpen(count) ? { ...count, ...how, endedAt: now } : count,
    ]),
  );
