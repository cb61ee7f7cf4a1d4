import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { changeDraft, emptyDraft } from '../../../lib/store/drafts';
import { forgetDriftWatch } from '../../../lib/store/drift-watches';
import { forgetConnection } from '../../../lib/store/forget-connection';
import { cancelRun } from '../../../lib/sync/cancel-run';
import { forgetRemembered } from '../../../lib/vault/remembered';
import { forgetSecret } from '../../../lib/vault/secrets';
import { dropToken } from '../../../lib/vault/tokens';
import { showBadge } from '../badge';
import { armDriftWatch } from '../drift/drift-alarm';
import { armSchedule } from '../sync/alarms';

/** Deletes the connection, its database, its secret, and the wizard that led to it. */
export const connectionForget: Handler<'connection.forget'> = {
  from: 'page',
  schema: z.object({ connectionId: z.string() }),
  async run({ connectionId }) {
    await cancelRun(connectionId);
    await forgetSecret(connectionId);
    await forgetRemembered(connectionId);
    await dropToken(connectionId);
    await forgetConnection(connectionId);
    await forgetDriftWatch(connectionId);
    await changeDraft((draft) => (draft.connectionId === connectionId ? emptyDraft : draft));
    await armSchedule();
    await armDriftWatch();
    await showBadge();
    return ok(null);
  },
};
