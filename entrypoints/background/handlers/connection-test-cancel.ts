import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { WorkerContext } from '../context';

/** Ends every running connection test; its command answers `connection.test_cancelled`. */
export const connectionTestCancel = (context: WorkerContext): Handler<'connection.testCancel'> => ({
  from: 'page',
  schema: z.null(),
  async run() {
    for (const controller of context.tests.values()) controller.abort();
    return ok(null);
  },
});
