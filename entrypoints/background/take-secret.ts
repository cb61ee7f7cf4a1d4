import { changeConnection } from '../../lib/store/connections';
import { forgetPending } from '../../lib/vault/pending';
import { forgetRemembered, rememberSecret } from '../../lib/vault/remembered';
import { giveSecret, readSecret } from '../../lib/vault/secrets';
import { dropToken } from '../../lib/vault/tokens';
import type { WorkerContext } from './context';

/**
 * Gives a connection its secret: one given again after a restart, or a new one. Syncing goes on. A remembered secret that is not
 * this one would come back at the next start: it is sealed anew with `passphrase`, which has been checked, or forgotten. `at` is when
 * it was given.
 */
export async function takeSecret(
  context: WorkerContext,
  connectionId: string,
  secret: string,
  passphrase: string | null,
  at = Date.now(),
): Promise<void> {
  if (passphrase) await rememberSecret(connectionId, secret, passphrase);
  else if ((await readSecret(connectionId)) !== secret) await forgetRemembered(connectionId);
  await giveSecret(connectionId, secret);
  await forgetPending(connectionId);
  await dropToken(connectionId);
  await changeConnection(connectionId, (now) => ({
    ...now,
    secretAt: at,
    ...(now.state === 'paused' ? { state: 'active' as const, pausedBecause: null } : {}),
  }));
  context.continueSyncs();
}
