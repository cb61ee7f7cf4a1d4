import { onChange } from '../store/changes';
import type { Fence } from '../store/fenced';
import { readRun } from '../store/runs';
import type { SyncDeps } from './sync-deps';

/** Waits, but no longer than the run goes on: cancelling it ends the wait. */
export async function waitForRun(ms: number, { connectionId, runId }: Fence, deps: SyncDeps): Promise<void> {
  const controller = new AbortController();
  const stop = onChange(['runs'], () => {
    readRun(connectionId, runId).then(
      (run) => {
        if (run?.state !== 'running') controller.abort();
      },
      // A store that cannot be read will say so at the next write.
      () => controller.abort(),
    );
  });
  try {
    await deps.wait(ms, controller.signal);
  } finally {
    stop();
  }
}
