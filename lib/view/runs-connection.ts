import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import { onChange } from '../store/changes';
import { countRecords } from '../store/records';
import { readRuns } from '../store/runs';
import type { SyncRun } from '../store/sync-run';
import { steadily } from './runs-refresh';
import { recordsFailure } from './runs-unreadable';

export type Counts = Partial<Readonly<Record<ResourceType, number>>>;

/** How many runs the log shows; older ones are only counted by the store. */
export const runsShown = 100;

export interface RunsView {
  /** Newest first; null until first read. */
  readonly runs: ReadonlySignal<readonly SyncRun[] | null>;
  readonly stored: ReadonlySignal<Counts | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  close(): void;
}

/** A connection's sync runs and stored counts, kept up to date; `changed` is told of every refresh after the first. */
export function runsView(connectionId: string, changed: () => void = () => {}): RunsView {
  const runs = signal<readonly SyncRun[] | null>(null);
  const stored = signal<Counts | null>(null);
  const failure = signal<Failure | null>(null);
  const refresh = steadily(async () => {
    try {
      const first = runs.value === null;
      const [newRuns, counts] = await Promise.all([
        readRuns(connectionId, runsShown),
        countRecords(connectionId),
      ]);
      runs.value = newRuns;
      stored.value = counts;
      failure.value = null;
      if (!first) changed();
    } catch (thrown) {
      failure.value = recordsFailure(thrown);
    }
  });
  const off = onChange(['runs', 'records'], refresh.again);
  return {
    runs,
    stored,
    failure,
    close() {
      off();
      refresh.stop();
    },
  };
}
