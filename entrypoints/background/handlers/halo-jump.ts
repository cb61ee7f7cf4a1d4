import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { pageKinds } from '../../../lib/page/observation';
import { isGranted } from '../hosts/is-granted';
import { jump } from '../panel/jumps';

/** A row of popup, side panel or dashboard: its field is shown in Halo, and marked there. */
export const haloJump: Handler<'halo.jump'> = {
  from: 'page',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    page: z.enum(pageKinds),
    recordId: z.nullable(z.string().check(z.maxLength(100))),
    field: z.string().check(z.maxLength(80)),
    label: z.string().check(z.maxLength(200)),
  }),
  async run(target) {
    // Without it the page would open and nothing in it be marked.
    if (!(await isGranted(target.instance))) {
      const { hostname } = new URL(target.instance);
      return failed(makeFailure('connection.host_not_allowed', { host: hostname }));
    }
    await jump(target);
    return ok(null);
  },
};
