import * as z from 'zod/mini';
import { resourceTypes } from '../../../lib/core/resource-type';
import type { Handler } from '../../../lib/messages/handle';
import { confirmRemoval } from '../../../lib/sync/confirm-removal';
import type { WorkerContext } from '../context';
import { armWatchdog } from '../sync/alarms';

/** Lets the next sync remove the many records that the last one did not find. */
export const syncConfirmRemoval = (context: WorkerContext): Handler<'sync.confirmRemoval'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.string(), type: z.enum(resourceTypes) }),
  async run({ connectionId, type }) {
    await armWatchdog();
    const started = await confirmRemoval(connectionId, type);
    if (started.ok) context.continueSyncs();
    return started;
  },
});
