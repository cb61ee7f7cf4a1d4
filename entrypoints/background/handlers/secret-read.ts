import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { readPending } from '../../../lib/vault/pending';
import { readSecret } from '../../../lib/vault/secrets';

/**
 * The secret for the clipboard, on the admin's click in one of our own pages; no content script may ask. While another waits for its
 * form to be saved, nobody knows which of the two will be right.
 */
export const secretRead: Handler<'secret.read'> = {
  from: 'page',
  schema: z.object({ connectionId: z.nullable(z.string()) }),
  async run({ connectionId }) {
    if (connectionId && (await readPending(connectionId)))
      return failed(makeFailure('connection.secret_pending'));
    const secret = await readSecret(connectionId ?? 'draft');
    return secret === null ? failed(makeFailure('connection.no_secret')) : ok({ secret });
  },
};
