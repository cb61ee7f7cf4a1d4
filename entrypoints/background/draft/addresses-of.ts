import { resolveAddresses } from '../../../lib/halo/resolve-addresses';
import type { HaloAddresses } from '../../../lib/halo/test-report';
import type { Draft } from '../../../lib/store/draft';

/** The addresses of a wizard that has all a test is made of; null while something is missing. */
export function addressesOf({ profileId, fields, hasSecret }: Draft): HaloAddresses | null {
  const { baseUrl, authServer, tenant, clientId } = fields;
  if (profileId === null || !hasSecret || clientId.text.trim() === '' || authServer.text.trim() === '')
    return null;
  const typed = { baseUrl: baseUrl.text, authServer: authServer.text, tenant: tenant.text };
  const resolved = resolveAddresses({ ...typed, authFrom: authServer.origin }, null);
  return resolved.ok ? resolved.value : null;
}
