import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { pageKinds } from '../../../lib/page/observation';
import { jump } from '../panel/jumps';

/** A row of the in-page panel that is about another record of the same instance. */
export const pageJump: Handler<'page.jump'> = {
  from: 'tab',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    page: z.enum(pageKinds),
    recordId: z.nullable(z.string().check(z.maxLength(100))),
    field: z.string().check(z.maxLength(80)),
    label: z.string().check(z.maxLength(200)),
  }),
  async run(target, sender) {
    if (new URL(target.instance).origin !== sender.origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.jump', problem: 'instance is not the sender' }),
      );
    }
    await jump(target, sender.tabId);
    return ok(null);
  },
};
