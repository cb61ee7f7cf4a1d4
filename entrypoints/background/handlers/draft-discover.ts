import * as z from 'zod/mini';
import { ok } from '../../../lib/core/result';
import { discover } from '../../../lib/halo/discover';
import { parseAddress } from '../../../lib/halo/parse-address';
import type { Handler } from '../../../lib/messages/handle';
import { saveDiscovery } from '../../../lib/store/discoveries';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { withBase } from '../draft/with-base';
import { withDiscovered } from '../draft/with-discovered';
import { alignContentScripts } from '../hosts/align-content-scripts';
import { bumpPanelRevision } from '../panel/panel-revision';
import { userPacer } from '../sync/user-pacer';

/** Asks the instance for its Auth Server and Tenant and fills them in where the admin has typed nothing. */
export const draftDiscover: Handler<'draft.discover'> = {
  from: 'page',
  schema: z.null(),
  async run() {
    const address = parseAddress((await readDraft()).fields.baseUrl.text);
    if (!address.ok) return address;
    // A wide grant may cover the host, which is then never asked for.
    await alignContentScripts();
    const { base } = address.value;
    const found = await discover(base, { pacer: userPacer(base) });
    if (!found.ok) return found;
    await saveDiscovery(found.value);
    const { authServer, tenant } = found.value;
    await changeDraft((draft) =>
      withDiscovered(
        withDiscovered(withBase(draft, found.value), 'authServer', authServer),
        'tenant',
        tenant,
      ),
    );
    // A captured secret that has all its values now is tested where its application is shown.
    await bumpPanelRevision();
    return ok(null);
  },
};
