import * as z from 'zod/mini';
import type { Handler } from '../../../lib/messages/handle';
import { rebuildConnection } from '../../../lib/sync/rebuild-connection';
import type { WorkerContext } from '../context';
import { armWatchdog } from '../sync/alarms';

/** The way out when a connection's records cannot be opened or trusted: they are deleted and read anew; the settings stay. */
export const connectionRebuild = (context: WorkerContext): Handler<'connection.rebuild'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.string() }),
  async run({ connectionId }) {
    await armWatchdog();
    const started = await rebuildConnection(connectionId);
    if (started.ok) context.continueSyncs();
    return started;
  },
});
