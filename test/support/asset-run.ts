import { beginRun, noCount } from '../../lib/store/begin-run';
import { claimRun } from '../../lib/store/claim-run';
import type { Fence } from '../../lib/store/fenced';
import { noChunks } from '../../lib/store/recent-chunks';

export type AssetFence = Fence & { readonly type: 'assets' };

/** Begins a full run that reads assets alone, in a connection's database that need not be there yet. */
export async function beginAssetRun(connectionId: string): Promise<void> {
  await beginRun({
    id: 'r1',
    connectionId,
    trigger: 'manual',
    mode: 'fullRefresh',
    state: 'running',
    activeOnly: false,
    types: { assets: noCount },
    failure: null,
    startedAt: 0,
    endedAt: null,
    resumesAt: null,
  });
}

/** Takes the run over, as a worker that was just started does. */
export async function claimAssetRun(connectionId: string): Promise<AssetFence> {
  const claimed = await claimRun(connectionId, 1);
  if (!claimed) throw new Error('There is no run.');
  return { connectionId, runId: claimed.run.id, epoch: claimed.epoch, type: 'assets', recent: noChunks() };
}
