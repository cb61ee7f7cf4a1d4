import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { pageKinds } from '../../../lib/page/observation';
import { openHalo } from '../open-halo';

/** Shows a Halo page, in the tab that has the instance open where that costs no unsaved form. */
export const haloOpen: Handler<'halo.open'> = {
  from: 'page',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    page: z.enum(pageKinds),
    recordId: z.nullable(z.string().check(z.maxLength(100))),
  }),
  async run(target) {
    await openHalo(target);
    return ok(null);
  },
};
