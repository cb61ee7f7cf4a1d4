import { isSecretRefused } from '../../../lib/core/is-secret-refused';
import { readConnections } from '../../../lib/store/connections';
import { isTrialDue } from '../../../lib/store/untried';
import { readPending } from '../../../lib/vault/pending';
import type { WorkerContext } from '../context';
import { runTest } from '../handlers/connection-test';
import { canTest } from './can-test';
import { takeTrial } from './take-trial';
import { withPending } from './with-pending';

/**
 * Halo refuses the secret in use: the one captured in a form, which nobody has seen saved, may be the one it knows now, and syncing
 * goes on with that. Refused too, it is kept, since the form may still be open.
 */
export async function tryPending(context: WorkerContext): Promise<void> {
  for (const connection of await readConnections()) {
    const { id, addresses, state, pausedBecause } = connection;
    if (state !== 'paused' || !isSecretRefused(pausedBecause)) continue;
    const pending = await readPending(id);
    if (!pending || !isTrialDue(withPending(connection, pending), Date.now())) continue;
    if (context.tests.has(id) || !(await canTest(addresses))) continue;
    if (await takeTrial(id, pending)) await runTest(context, id);
  }
}
