import type { HeldCredentials } from '../../lib/checks/evidence';
import type { TestReport } from '../../lib/halo/test-report';
import type { Draft, DraftText } from '../../lib/store/draft';
import { emptyDraft } from '../../lib/store/drafts';
import { heldByDraft } from '../../lib/store/held-credentials';
import type { World } from './world';

const typed = (text: string): DraftText => ({ text, origin: 'typed', touched: true });

/** The wizard as the admin of this world has filled it in, with the last test of exactly these values. */
export const draftOf = (world: World, test: TestReport | null): Draft => {
  const hasSecret = world.clientSecret.trim() !== '';
  const { baseUrl, authServer, tenant } = world.typed;
  return {
    ...emptyDraft,
    profileId: world.profile.id,
    fields: {
      baseUrl: typed(baseUrl),
      authServer: typed(authServer),
      tenant: typed(tenant),
      clientId: typed(world.clientId),
    },
    hasSecret,
    secretAt: hasSecret ? world.secretAt : null,
    selection: world.profile.defaultTypes,
    webhooks: world.payloadUrl === null ? 'skipped' : 'wanted',
    payloadUrl: world.payloadUrl ?? '',
    test,
  };
};

/** What is held of the credentials while nothing has been tested. */
export const untested = (world: World): HeldCredentials => heldByDraft(draftOf(world, null));
