import { appliesTo } from '../profiles/applies-to';
import type { IntegrationProfile, Requirement } from '../profiles/profile';
import type { Evidence } from './evidence';

/** Does the requirement count for what is selected and looked at? */
export const applies = (need: Requirement, profile: IntegrationProfile, evidence: Evidence): boolean => {
  // Webhooks are optional: they count once the admin has an address for them, or looks at one.
  if (need.layer === 'webhook' && evidence.payloadUrl === null && evidence.focus?.page !== 'webhook')
    return false;
  return appliesTo(need, profile, evidence.selection);
};
