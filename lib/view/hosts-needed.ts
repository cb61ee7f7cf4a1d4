import type { DiscoveryEvidence } from '../checks/evidence';
import { resolveAddresses } from '../halo/resolve-addresses';
import type { Draft } from '../store/draft';

/**
 * The host names a connection has to talk to: the instance's, and its auth server's where that is another (older hosted
 * instances sign in at auth.haloservicedesk.com, Halo's API documentation). One that the test would refuse is not among them.
 */
export function hostsNeeded(
  draft: Draft,
  instance: string | null,
  discovery: DiscoveryEvidence | null,
): readonly string[] {
  if (instance === null) return [];
  const { baseUrl, authServer, tenant } = draft.fields;
  const addresses = resolveAddresses(
    {
      baseUrl: baseUrl.text.trim() || instance,
      authServer: authServer.text,
      tenant: tenant.text,
      authFrom: authServer.origin,
    },
    discovery,
  );
  const urls = addresses.ok ? [addresses.value.base, addresses.value.authServer] : [instance];
  return [...new Set(urls.map((url) => new URL(url).hostname))];
}
