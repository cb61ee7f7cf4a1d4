import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { forgetJump } from '../panel/jumps';

/** The script in the tab has taken over the field to mark. */
export const pageMarked: Handler<'page.marked'> = {
  from: 'tab',
  schema: z.object({ id: z.string().check(z.maxLength(60)) }),
  async run({ id }, { tabId }) {
    if (tabId !== null) await forgetJump(tabId, id);
    return ok(null);
  },
};
