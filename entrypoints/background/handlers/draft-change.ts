import * as z from 'zod/mini';
import { isGeneratedSecret } from '../../../lib/core/is-generated-secret';
import { makeFailure } from '../../../lib/core/make-failure';
import { resourceTypes } from '../../../lib/core/resource-type';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { DraftPatch } from '../../../lib/messages/protocol';
import { draftFields, wizardSteps } from '../../../lib/store/draft';
import { changeDraft } from '../../../lib/store/drafts';
import { withPatch } from '../draft/with-patch';
import { bumpPanelRevision } from '../panel/panel-revision';

const schema = z.strictObject({
  profileId: z.optional(z.string()),
  step: z.optional(z.enum(wizardSteps)),
  hosting: z.optional(z.nullable(z.enum(['hosted', 'on-premises']))),
  prerequisite: z.optional(z.object({ id: z.string().check(z.maxLength(80)), done: z.boolean() })),
  field: z.optional(z.object({ name: z.enum(draftFields), text: z.string().check(z.maxLength(2_000)) })),
  selection: z.optional(z.array(z.enum(resourceTypes))),
  activeOnly: z.optional(z.boolean()),
  scheduleMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(1_440))),
  webhooks: z.optional(z.enum(['undecided', 'skipped', 'wanted'])),
  payloadUrl: z.optional(z.string().check(z.maxLength(2_000))),
}) as unknown as z.ZodMiniType<DraftPatch>;

/** One keystroke, tick or choice in the wizard. Errors: `token.id_is_secret`, where nothing is kept. */
export const draftChange: Handler<'draft.change'> = {
  from: 'page',
  schema,
  async run(patch) {
    const { field } = patch;
    // The draft lies on disk; a secret must not.
    if (field?.name === 'clientId' && isGeneratedSecret(field.text)) {
      return failed(makeFailure('token.id_is_secret'));
    }
    await changeDraft((draft) => withPatch(draft, patch));
    const judged = ['profileId', 'selection', 'webhooks', 'payloadUrl'] as const;
    if (judged.some((name) => patch[name] !== undefined)) await bumpPanelRevision();
    return ok(null);
  },
};
