import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { cancelRun } from '../../../lib/sync/cancel-run';

/** Ends the running sync after the page in flight; what is stored stays. */
export const syncCancel: Handler<'sync.cancel'> = {
  from: 'page',
  schema: z.object({ connectionId: z.string() }),
  async run({ connectionId }) {
    await cancelRun(connectionId);
    return ok(null);
  },
};
