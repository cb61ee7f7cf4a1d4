import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { changeDraft } from '../../../lib/store/drafts';
import { forgetSecret, giveSecret } from '../../../lib/vault/secrets';
import { credentialText } from '../credential-text';

/** The Client Secret as typed so far: kept in session memory, never in the draft. */
export const draftSecret: Handler<'draft.secret'> = {
  from: 'page',
  schema: z.object({ text: credentialText }),
  async run({ text }) {
    if (text) await giveSecret('draft', text);
    else await forgetSecret('draft');
    await changeDraft((draft) => ({
      ...draft,
      hasSecret: text !== '',
      secretAt: text ? Date.now() : null,
      test: null,
    }));
    return ok(null);
  },
};
