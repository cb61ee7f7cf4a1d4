import { storage } from 'wxt/utils/storage';
import { isSecretRefused } from '../../../lib/core/is-secret-refused';
import {
  type CapturedTrial,
  isTrialDue,
  newTrial,
  nextTrialAt,
  withTrialBegun,
} from '../../../lib/store/captured-trial';
import { readConnection, readConnections } from '../../../lib/store/connections';
import { readPending } from '../../../lib/vault/pending';
import type { WorkerContext } from '../context';
import { runTest } from '../handlers/connection-test';
import { canTest } from './can-test';
import { armTrial } from './trial-alarm';

/** How often a connection's captured secret was tried in place of the one in use; gone with the secret when the browser closes. */
const keyOf = (id: string) => `session:triedInstead:${id}` as const;

/**
 * Halo refuses the secret in use: the one captured in a form, which nobody has seen saved, may be the one it knows now, and syncing
 * goes on with that. Refused too, it is kept, since the form may still be open, and tried again after growing pauses.
 */
export async function tryPending(context: WorkerContext): Promise<void> {
  for (const { id } of await readConnections()) {
    const at = await secretWaiting(id);
    if (at === null) continue;
    const known = await storage.getItem<CapturedTrial>(keyOf(id));
    let tries = known?.of === at ? known : newTrial(at, null);
    const isPossible = await canTest((await readConnection(id))?.addresses ?? null);
    if (isPossible && isTrialDue(tries, Date.now()) && !context.tests.has(id)) {
      tries = withTrialBegun(tries, Date.now());
      // Set before the test, which the worker may not outlive.
      const armed = armTrial();
      // Begun at once, so that no other test begins between the look whether one runs and this.
      await Promise.all([armed, runTest(context, id, 'refused'), storage.setItem(keyOf(id), tries)]);
    }
    if ((await secretWaiting(id)) === at) await armTrial(nextTrialAt(tries));
  }
}

/** When the secret that waits to take the place of a refused one was captured; null where none does. */
async function secretWaiting(id: string): Promise<number | null> {
  const connection = await readConnection(id);
  if (connection?.state !== 'paused' || !isSecretRefused(connection.pausedBecause)) return null;
  return (await readPending(id))?.at ?? null;
}
