import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { giveSecret } from '../../../lib/vault/secrets';
import { dropToken } from '../../../lib/vault/tokens';
import type { WorkerContext } from '../context';

/** A connection gets its secret (again), after a browser restart or a rotation; syncing goes on. */
export const secretGive = (context: WorkerContext): Handler<'secret.give'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.string(), secret: z.string().check(z.minLength(1), z.maxLength(500)) }),
  async run({ connectionId, secret }) {
    if (!(await readConnection(connectionId))) return failed(makeFailure('connection.not_found'));
    await giveSecret(connectionId, secret);
    await dropToken(connectionId);
    await changeConnection(connectionId, (now) => ({
      ...now,
      secretAt: Date.now(),
      ...(now.state === 'paused' ? { state: 'active' as const, pausedBecause: null } : {}),
    }));
    context.continueSyncs();
    return ok(null);
  },
});
