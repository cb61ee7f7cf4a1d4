import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { changeDraft, emptyDraft } from '../../../lib/store/drafts';
import { forgetSecret } from '../../../lib/vault/secrets';
import { bumpPanelRevision } from '../panel/panel-revision';

/** Starts the wizard afresh; the secret that was typed into it is dropped. */
export const draftReset: Handler<'draft.reset'> = {
  from: 'page',
  schema: z.null(),
  async run() {
    await forgetSecret('draft');
    await changeDraft(() => emptyDraft);
    await bumpPanelRevision();
    return ok(null);
  },
};
