import type { DiscoveryEvidence } from '../checks/evidence';
import { resolveAddresses } from '../halo/resolve-addresses';
import type { Draft } from '../store/draft';

/** Granted at install (the manifest names them), which the admin may have taken back: “on click” in the browser's site access. */
const hosted = '*.halopsa.com';

/**
 * The host names a connection has to talk to: the instance's, and its auth server's where that is another (older hosted
 * instances sign in at auth.haloservicedesk.com, Halo's API documentation). One that the test would refuse is not among them.
 * While no instance is known yet its pages are what tells it, and those of a hosted Halo are to be read.
 */
export function hostsNeeded(
  draft: Draft,
  instance: string | null,
  discovery: DiscoveryEvidence | null,
): readonly string[] {
  const { baseUrl, authServer, tenant } = draft.fields;
  if (instance === null) return draft.hosting === 'on-premises' || baseUrl.text.trim() ? [] : [hosted];
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
