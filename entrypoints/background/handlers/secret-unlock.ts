import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { unlockSecret } from '../../../lib/vault/remembered';
import { giveSecret } from '../../../lib/vault/secrets';
import type { WorkerContext } from '../context';

/** Opens the remembered secret with the passphrase, into session memory; syncing goes on. */
export const secretUnlock = (context: WorkerContext): Handler<'secret.unlock'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.string(), passphrase: z.string().check(z.maxLength(500)) }),
  async run({ connectionId, passphrase }) {
    if (!(await readConnection(connectionId))) return failed(makeFailure('connection.not_found'));
    const unlocked = await unlockSecret(connectionId, passphrase);
    if (!unlocked.ok) return unlocked;
    await giveSecret(connectionId, unlocked.value);
    await changeConnection(connectionId, (now) =>
      now.state === 'paused' ? { ...now, state: 'active', pausedBecause: null } : now,
    );
    context.continueSyncs();
    return ok(null);
  },
});
