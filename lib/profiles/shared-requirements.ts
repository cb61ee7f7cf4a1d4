import { t } from '../words/t';
import type { Requirement } from './profile';

/** The agent can act at all; no guide says so, but everything else depends on it. */
export const agentActive: Requirement = {
  kind: 'flag',
  check: 'agent:active',
  layer: 'agent',
  label: 'Account Active',
  field: 'active',
  must: true,
  why: t('profiles.shared_requirements.halo_refuses_every_request_made_as'),
  source: 'HaloPSA guide 1823 (API applications log in as an agent)',
};

/** The application can be used at all. */
export const applicationActive: Requirement = {
  kind: 'flag',
  check: 'application:active',
  layer: 'application',
  label: 'Active',
  field: 'active',
  must: true,
  why: t('profiles.shared_requirements.halo_gives_no_working_token_to'),
  source: 'HaloPSA guide 1823 (API applications)',
};
