import type { Evidence } from '../../../lib/checks/evidence';
import type { TestInput } from '../../../lib/halo/test-input';
import { leastPrivilege } from '../../../lib/profiles/least-privilege';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import type { Draft } from '../../../lib/store/draft';

/** What a test of the wizard's values is made of: all the integration can read is tried, and what is not selected may be lacking. */
export const draftTest = (
  { fields, selection }: Draft,
  profile: IntegrationProfile,
  clientSecret: string,
  seen: Evidence,
): TestInput => ({
  typed: {
    baseUrl: fields.baseUrl.text,
    authServer: fields.authServer.text,
    tenant: fields.tenant.text,
    authFrom: fields.authServer.origin,
  },
  clientId: fields.clientId.text,
  clientSecret,
  types: profile.types,
  always: profile.alwaysTypes,
  optional: profile.types.filter((type) => !selection.includes(type)),
  alsoScopes: leastPrivilege(profile, selection).scopes,
  application: profile.names.application,
  seen,
});
