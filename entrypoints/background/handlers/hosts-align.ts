import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { alignContentScripts } from '../hosts/align-content-scripts';

/** A host was granted in one of our pages: its open tabs are served at once. */
export const hostsAlign: Handler<'hosts.align'> = {
  from: 'page',
  schema: z.null(),
  async run() {
    await alignContentScripts();
    return ok(null);
  },
};
