import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { changeDraft } from '../../../lib/store/drafts';
import { withProfile } from '../draft/with-profile';
import { bumpPanelRevision } from '../panel/panel-revision';
import { keepPanelChoice } from '../panel/panel-subject';

/** The admin chose the integration in the in-page panel; the wizard follows, unless it shows a finished connection. */
export const pageChooseProfile: Handler<'page.chooseProfile'> = {
  from: 'tab',
  schema: z.object({ profileId: z.string() }),
  async run({ profileId }) {
    const { connectionId } = await changeDraft((draft) =>
      draft.connectionId === null ? withProfile(draft, profileId) : draft,
    );
    if (connectionId !== null) await keepPanelChoice({ connectionId, profileId });
    await bumpPanelRevision();
    return ok(null);
  },
};
