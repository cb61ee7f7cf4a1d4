import { storage } from 'wxt/utils/storage';
import type { Evidence, HeldCredentials } from '../../../lib/checks/evidence';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { profileById } from '../../../lib/profiles/registry';
import { readConnections } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { heldByConnection, heldByDraft } from '../../../lib/store/held-credentials';

interface PanelSubject {
  readonly profile: IntegrationProfile;
  readonly selection: Evidence['selection'];
  readonly payloadUrl: string | null;
  readonly credentials: HeldCredentials | null;
}

/** The integration chosen in the panel while the wizard shows this finished connection. */
interface PanelChoice {
  readonly connectionId: string;
  readonly profileId: string;
}

const key = 'session:panelChoice';

/** Keeps the choice beside a finished wizard, whose hand-over sheet it must not take away. */
export const keepPanelChoice = (choice: PanelChoice): Promise<void> => storage.setItem(key, choice);

/** The integration the panel judges by on this instance, and its choices; null while none is known. */
export async function panelSubject(draft: Draft, instance: string): Promise<PanelSubject | null> {
  const kept = draft.connectionId === null ? null : await storage.getItem<PanelChoice>(key);
  const chosen = kept?.connectionId === draft.connectionId ? kept?.profileId : undefined;
  const aside = chosen !== undefined && chosen !== draft.profileId;
  const connection = (await readConnections()).find(
    (each) =>
      each.addresses.base === instance &&
      each.state !== 'disconnected' &&
      (!aside || each.profileId === chosen),
  );
  const profile = profileById(chosen ?? draft.profileId ?? connection?.profileId ?? null);
  if (!profile) return null;
  if (draft.profileId === null || aside) {
    return {
      profile,
      selection: connection?.selection ?? profile.defaultTypes,
      payloadUrl: connection?.webhooks === 'wanted' ? connection.payloadUrl : null,
      credentials: connection ? heldByConnection(connection) : null,
    };
  }
  return {
    profile,
    selection: draft.selection,
    payloadUrl: draft.webhooks === 'wanted' ? draft.payloadUrl : null,
    credentials: heldByDraft(draft),
  };
}
