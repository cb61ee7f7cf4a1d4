import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { WorkerContext } from '../context';

/** Ends the wizard's running test (connectionId null) or a saved connection's; its command answers `connection.test_cancelled`. */
export const connectionTestCancel = (context: WorkerContext): Handler<'connection.testCancel'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.nullable(z.string()) }),
  async run({ connectionId }) {
    context.tests.get(connectionId ?? 'draft')?.abort();
    return ok(null);
  },
});
