import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { pageKinds } from '../../../lib/page/observation';
import { forgetRecord } from '../../../lib/store/forget-observations';

/** Halo said that a record is not there: it is no witness any more. */
export const pageAbsent: Handler<'page.absent'> = {
  from: 'tab',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    page: z.enum(pageKinds),
    recordId: z.string().check(z.maxLength(2_000)),
  }),
  async run({ instance, page, recordId }, { origin }) {
    if (new URL(instance).origin !== origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.absent', problem: 'instance is not the sender' }),
      );
    }
    await forgetRecord(instance, page, recordId);
    return ok(null);
  },
};
