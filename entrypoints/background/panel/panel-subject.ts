import { storage } from 'wxt/utils/storage';
import type { Evidence, HeldCredentials } from '../../../lib/checks/evidence';
import { isSecretRefused } from '../../../lib/core/is-secret-refused';
import type { HaloAddresses } from '../../../lib/halo/test-report';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { profileById } from '../../../lib/profiles/registry';
import { type CapturedTrial, trialOfHeld } from '../../../lib/store/captured-trial';
import type { Connection } from '../../../lib/store/connection';
import { readConnections } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { readDraft } from '../../../lib/store/drafts';
import { heldByConnection, heldByDraft } from '../../../lib/store/held-credentials';
import { readPending } from '../../../lib/vault/pending';
import { isRemembered } from '../../../lib/vault/remembered';
import { readSecret } from '../../../lib/vault/secrets';
import { addressesOf } from '../draft/addresses-of';
import { isPreparing } from '../draft/is-preparing';
import { canTest } from '../trial/can-test';
import { withPending } from '../trial/with-pending';
import type { Tried } from './trial';

/** What the checks of a panel go by, and how its secret stands. */
export interface PanelSubject {
  readonly profile: IntegrationProfile;
  readonly selection: Evidence['selection'];
  readonly payloadUrl: string | null;
  readonly credentials: HeldCredentials | null;
  /** A secret is held that Halo has not refused. */
  readonly hasSecret: boolean;
  readonly tried: Tried | null;
}

/** The integration chosen in the panel of an instance that the wizard is not preparing. */
interface PanelChoice {
  /** What the wizard has become; the choice ends with that. */
  readonly connectionId: string | null;
  readonly profileId: string;
}

const keyOf = (instance: string) => `session:panelChoice:${instance}` as const;

/** Keeps the choice beside the wizard, whose hand-over sheet, or other instance, it must not take away. */
export const keepPanelChoice = (instance: string, choice: PanelChoice): Promise<void> =>
  storage.setItem(keyOf(instance), choice);

/** The wizard as it stands, and what the panel judges by on this instance. The admin waits: all that may be needed is read at once. */
export async function readPanelSubject(instance: string): Promise<{
  readonly draft: Draft;
  readonly subject: PanelSubject | null;
}> {
  const [draft, kept, connections] = await Promise.all([
    readDraft(),
    storage.getItem<PanelChoice>(keyOf(instance)),
    readConnections(),
  ]);
  return { draft, subject: await subjectOf(instance, draft, kept, connections) };
}

/**
 * The integration the panel judges by on this instance, and its choices: the wizard's while it prepares this instance, else
 * those of the instance's connection as it is now. Null while no integration is known.
 */
async function subjectOf(
  instance: string,
  draft: Draft,
  kept: PanelChoice | null,
  connections: readonly Connection[],
): Promise<PanelSubject | null> {
  if (isPreparing(draft, instance)) return ofDraft(draft);
  const chosen = kept?.connectionId === draft.connectionId ? kept.profileId : null;
  const here = connections.filter(
    (each) => each.addresses.base === instance && each.state !== 'disconnected',
  );
  const mine = here.find(({ id }) => id === draft.connectionId) ?? here[0];
  const profile = profileById(chosen ?? mine?.profileId ?? draft.profileId);
  if (!profile) return null;
  const connection = [mine, ...here].find((each) => each?.profileId === profile.id);
  return connection ? ofConnection(profile, connection) : unconnected(profile);
}

async function ofDraft(draft: Draft): Promise<PanelSubject | null> {
  const profile = profileById(draft.profileId);
  if (!profile) return null;
  return {
    profile,
    selection: draft.selection,
    payloadUrl: draft.webhooks === 'wanted' ? draft.payloadUrl : null,
    credentials: heldByDraft(draft),
    hasSecret: draft.hasSecret,
    tried: {
      owner: 'draft',
      secretAt: draft.secretAt,
      trial: await ifPossible(trialOfHeld(draft), addressesOf(draft)),
      forgets: false,
      test: draft.test,
    },
  };
}

async function ofConnection(profile: IntegrationProfile, kept: Connection): Promise<PanelSubject> {
  const pending = await readPending(kept.id);
  const connection = withPending(kept, pending);
  const { id, selection, webhooks, payloadUrl, pausedBecause } = connection;
  const isThere = pending !== null || (await readSecret(id)) !== null;
  return {
    profile,
    selection,
    payloadUrl: webhooks === 'wanted' ? payloadUrl : null,
    credentials: heldByConnection(connection),
    hasSecret: isThere && (pending !== null || !isSecretRefused(pausedBecause)),
    tried: {
      owner: id,
      secretAt: connection.secretAt ?? null,
      trial: isThere ? await ifPossible(trialOfHeld(connection), connection.addresses) : null,
      forgets: pending !== null && (await isRemembered(id)),
      test: connection.lastTest ?? null,
    },
  };
}

/** Where it cannot be tested by itself now, none is promised. */
const ifPossible = async (
  trial: CapturedTrial | null,
  addresses: HaloAddresses | null,
): Promise<CapturedTrial | null> => (trial && (await canTest(addresses)) ? trial : null);

const unconnected = (profile: IntegrationProfile): PanelSubject => ({
  profile,
  selection: profile.defaultTypes,
  payloadUrl: null,
  credentials: null,
  hasSecret: false,
  tried: null,
});
