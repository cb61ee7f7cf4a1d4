import type { Requirement } from './profile';

/** The agent can act at all; no guide says so, but everything else depends on it. */
export const agentActive: Requirement = {
  kind: 'flag',
  check: 'agent:active',
  layer: 'agent',
  label: 'Account Active',
  field: 'active',
  must: true,
  why: 'Halo refuses every request made as an agent that is not active.',
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
  why: 'Halo gives no working token to an application that is not active.',
  source: 'HaloPSA guide 1823 (API applications)',
};
