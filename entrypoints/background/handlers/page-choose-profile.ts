import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft } from '../../../lib/store/drafts';
import { isAbout } from '../draft/is-about';
import { withProfile } from '../draft/with-profile';
import { bumpPanelRevision } from '../panel/panel-revision';
import { keepPanelChoice } from '../panel/panel-subject';

/**
 * The admin chose the integration in the in-page panel; the wizard follows, unless it shows a finished connection or prepares
 * another instance.
 */
export const pageChooseProfile: Handler<'page.chooseProfile'> = {
  from: 'tab',
  schema: z.object({ instance: z.url({ protocol: /^https?$/ }), profileId: z.string() }),
  async run({ instance, profileId }, sender) {
    if (new URL(instance).origin !== sender.origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.chooseProfile', problem: 'instance is not the sender' }),
      );
    }
    const follows = (draft: Draft) => draft.connectionId === null && isAbout(draft, instance);
    const draft = await changeDraft((now) => (follows(now) ? withProfile(now, profileId) : now));
    if (!follows(draft)) await keepPanelChoice(instance, { connectionId: draft.connectionId, profileId });
    await bumpPanelRevision();
    return ok(null);
  },
};
