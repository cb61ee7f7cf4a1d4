import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { removeView } from '../../../lib/store/saved-views';

/** Forgets a saved view. */
export const viewRemove: Handler<'view.remove'> = {
  from: 'page',
  schema: z.object({ connectionId: z.string(), name: z.string() }),
  async run({ connectionId, name }) {
    await removeView(connectionId, name);
    return ok(null);
  },
};
