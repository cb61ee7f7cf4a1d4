import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { pageKinds } from '../../../lib/page/observation';
import { forgetUnlisted } from '../../../lib/store/forget-observations';

/** A list was shown in full: records of that kind that are not in it are no witnesses any more. */
export const pageListed: Handler<'page.listed'> = {
  from: 'tab',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    page: z.enum(pageKinds),
    rows: z
      .array(z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(50)))
      .check(z.minLength(1), z.maxLength(500)),
  }),
  async run({ instance, page, rows }, { origin }) {
    if (new URL(instance).origin !== origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.listed', problem: 'instance is not the sender' }),
      );
    }
    await forgetUnlisted(instance, page, rows);
    return ok(null);
  },
};
