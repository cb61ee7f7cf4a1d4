import type { Evidence, HeldCredentials } from '../../lib/checks/evidence';
import type { ResourceType } from '../../lib/core/resource-type';
import { parseAddress } from '../../lib/halo/parse-address';
import type { TestInput } from '../../lib/halo/test-input';
import { leastPrivilege } from '../../lib/profiles/least-privilege';
import { profileById } from '../../lib/profiles/registry';
import type { Connection } from '../../lib/store/connection';
import { heldByConnection } from '../../lib/store/held-credentials';
import { readEvidence } from '../../lib/store/read-evidence';

/** What a test of a saved connection is made of: its own addresses, types and permissions. */
export async function savedTest(connection: Connection, clientSecret: string): Promise<TestInput> {
  const { addresses, clientId, selection, profileId } = connection;
  const { base, authServer, tenant } = addresses;
  const profile = profileById(profileId);
  return {
    typed: { baseUrl: base, authServer, tenant: tenant ?? '' },
    clientId,
    clientSecret,
    types: selection,
    always: profile?.alwaysTypes,
    alsoScopes: profile ? leastPrivilege(profile, selection).scopes : [],
    application: profile?.names.application,
    seen: await readEvidenceAt(base, selection, heldByConnection(connection)),
  };
}

/** What Halo's pages showed of this instance: narrows down what the API leaves open. */
export async function readEvidenceAt(
  address: string,
  selection: readonly ResourceType[],
  credentials: HeldCredentials,
): Promise<Evidence> {
  const parsed = parseAddress(address);
  return readEvidence(parsed.ok ? parsed.value.base : null, {
    selection,
    payloadUrl: null,
    credentials,
  });
}
