import { settleAll } from '../core/settle-all';
import { ThrownFailure } from '../core/thrown-failure';
import { claimRun } from '../store/claim-run';
import { readConnections } from '../store/connections';
import type { FenceRefusal } from '../store/fenced';
import { isLeftAlone, noteTrouble } from './note-trouble';
import type { SyncDeps } from './sync-deps';
import { syncRun } from './sync-run';
import { underLock } from './under-lock';

/**
 * Takes up every unfinished run and works on it until it is done, paused or taken away. One run at a time per connection:
 * a lock keeps a second starter out, and the epoch in the checkpoints refuses a late write where the lock could not. All
 * that is needed to resume is in the store, so it may be called at any time, by any number of workers.
 */
export async function continueRuns(deps: SyncDeps): Promise<void> {
  const connections = (await readConnections()).filter((connection) => !isLeftAlone(connection, deps.now()));
  await settleAll(connections.map(({ id }) => continueRunsOf(id, deps)));
}

/** Looks once more after each round: a run started while the lock was held found it taken. */
async function continueRunsOf(connectionId: string, deps: SyncDeps): Promise<void> {
  for (;;) {
    const round = await underLock(`halo-companion:sync:${connectionId}`, () => workOn(connectionId, deps));
    if (round === 'taken') return deps.arm();
    if (round === 'nothing') return;
  }
}

async function workOn(connectionId: string, deps: SyncDeps): Promise<'worked' | 'nothing'> {
  let lost: FenceRefusal | null;
  try {
    const claimed = await claimRun(connectionId, deps.now());
    if (!claimed) return 'nothing';
    lost = await syncRun(claimed, deps);
  } catch (thrown) {
    if (!(thrown instanceof ThrownFailure)) throw thrown;
    await noteTrouble(connectionId, thrown.failure, deps.now());
    return 'nothing';
  }
  // Superseded means that another worker has it; to claim it back would make the two chase each other.
  return lost === 'superseded' ? 'nothing' : 'worked';
}
