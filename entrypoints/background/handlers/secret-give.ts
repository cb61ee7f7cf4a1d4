import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { readConnection } from '../../../lib/store/connections';
import { checkPassphrase } from '../../../lib/vault/remembered';
import type { WorkerContext } from '../context';
import { credentialText } from '../credential-text';
import { takeSecret } from '../take-secret';

/** A connection gets its secret (again), after a browser restart or a rotation; syncing goes on. */
export const secretGive = (context: WorkerContext): Handler<'secret.give'> => ({
  from: 'page',
  schema: z.object({
    connectionId: z.string(),
    secret: credentialText.check(z.minLength(1)),
    passphrase: z.nullable(z.string().check(z.maxLength(500))),
  }),
  async run({ connectionId, secret, passphrase }) {
    if (!(await readConnection(connectionId))) return failed(makeFailure('connection.not_found'));
    const fit = passphrase ? checkPassphrase(passphrase) : ok(null);
    if (!fit.ok) return fit;
    await takeSecret(context, connectionId, secret, passphrase);
    return ok(null);
  },
});
