import { isSecretRefused } from '../../../lib/core/is-secret-refused';
import { readConnections } from '../../../lib/store/connections';
import { keepPending, readPending } from '../../../lib/vault/pending';
import type { WorkerContext } from '../context';
import { runTest } from '../handlers/connection-test';
import { canTest } from './can-test';

/** Every start of the worker leads here. */
const shortestPauseMs = 60_000;

/**
 * Halo refuses the secret in use: the one captured in a form, which nobody has seen saved, may be the one it knows now, and syncing
 * goes on with that. Refused too, it is kept, since the form may still be open.
 */
export async function tryPending(context: WorkerContext): Promise<void> {
  for (const { id, addresses, state, pausedBecause } of await readConnections()) {
    if (state !== 'paused' || !isSecretRefused(pausedBecause)) continue;
    const pending = await readPending(id);
    const now = Date.now();
    if (!pending || Math.abs(now - (pending.triedAt ?? 0)) < shortestPauseMs) continue;
    if (context.tests.has(id) || !(await canTest(addresses))) continue;
    await keepPending(id, { ...pending, triedAt: now });
    await runTest(context, id, 'refused');
  }
}
