import type { ReadonlySignal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { onChange } from '../store/changes';
import { readConnections } from '../store/connections';
import type { ConnectionGlance } from './connection-glance';
import { live } from './live';
import { steadily } from './runs-refresh';

export interface LiveConnections {
  readonly all: ReadonlySignal<readonly ConnectionGlance[] | null>;
  /** Why they could not be read; those of the time before are kept. */
  readonly failure: ReadonlySignal<Failure | null>;
  stop(): void;
}

const againMs = 10_000;

/** Every connection that is not disconnected with its newest run, kept up to date without following every page of a sync. */
export function liveConnections(): LiveConnections {
  const connections = live([], async () => {
    const kept = (await readConnections()).filter((each) => each.state !== 'disconnected');
    if (kept.length === 0) return [];
    // Brings the profiles for their names, and the runs; whoever has nothing connected yet need not wait for them.
    const { readGlances } = await import('./read-glances');
    return readGlances(kept);
  });
  const refresh = steadily(connections.refresh);
  const off = onChange(['connections', 'runs', 'records', 'drifts'], refresh.again);
  // What is said of the time a sync takes grows old while nothing else happens.
  const timer = setInterval(() => {
    if (connections.value.peek()?.some(({ standing }) => standing)) refresh.again();
  }, againMs);
  return {
    all: connections.value,
    failure: connections.failure,
    stop() {
      off();
      clearInterval(timer);
      refresh.stop();
      connections.stop();
    },
  };
}
