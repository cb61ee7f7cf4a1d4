import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { disconnectConnection } from '../../../lib/store/connections';
import { cancelRun } from '../../../lib/sync/cancel-run';
import { forgetRemembered } from '../../../lib/vault/remembered';
import { forgetSecret } from '../../../lib/vault/secrets';
import { dropToken } from '../../../lib/vault/tokens';
import { showBadge } from '../badge';
import { armSchedule } from '../sync/alarms';

/** Ends syncing and drops the secret; the records stay. Another PSA may be activated from here on. */
export const connectionDisconnect: Handler<'connection.disconnect'> = {
  from: 'page',
  schema: z.object({ connectionId: z.string() }),
  async run({ connectionId }) {
    await cancelRun(connectionId);
    await disconnectConnection(connectionId);
    await forgetSecret(connectionId);
    await forgetRemembered(connectionId);
    await dropToken(connectionId);
    await armSchedule();
    await showBadge();
    return ok(null);
  },
};
