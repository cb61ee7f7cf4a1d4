import * as z from 'zod/mini';
import type { Handler } from '../../../lib/messages/handle';
import type { RequestOf } from '../../../lib/messages/protocol';
import { startRun } from '../../../lib/sync/start-run';
import type { WorkerContext } from '../context';
import { armWatchdog } from '../sync/alarms';

/** Sync now. While a run is going on, answers that run. */
export const syncStart = (context: WorkerContext): Handler<'sync.start'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.string(), full: z.optional(z.boolean()) }) as unknown as z.ZodMiniType<
    RequestOf<'sync.start'>
  >,
  async run({ connectionId, full = false }) {
    await armWatchdog();
    const started = await startRun(connectionId, 'manual', Date.now(), { full });
    if (started.ok) context.continueSyncs();
    return started;
  },
});
