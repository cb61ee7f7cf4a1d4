import type { DiscoveryEvidence } from '../checks/evidence';
import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { HaloAddresses } from './test-report';

const mixUps = new Set([
  'token.auth_mix_up',
  'token.auth_not_found',
  'token.redirected',
  'token.no_access_token',
  'token.server_fault',
]);
const tenantSuspects = new Set([...mixUps, 'token.invalid_client', 'token.tenant_wrong', 'token.refused']);

/** Names what Halo itself says (authinfo) beside what was typed, where the two differ and the token request failed. */
export const refineTokenFailure = (
  failure: Failure,
  addresses: HaloAddresses,
  discovery: DiscoveryEvidence | null,
): Failure => {
  if (!discovery || discovery.assumed) return failure;
  const { authServer, tenant } = addresses;
  const named = discovery.authServer;
  if (mixUps.has(failure.code) && named !== null && named !== authServer) {
    const code = failure.code === 'token.server_fault' ? 'token.auth_mix_up' : failure.code;
    return makeFailure(code, { ...failure.details, authServer, named });
  }
  const otherTenant = tenant !== null && tenant.toLowerCase() !== discovery.tenant?.toLowerCase();
  return otherTenant && tenantSuspects.has(failure.code)
    ? makeFailure('token.tenant_wrong', { tenant, named: discovery.tenant })
    : failure;
};
