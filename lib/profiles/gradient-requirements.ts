import { t } from '../words/t';
import { agentLogin, clientSecretMethod } from './application-values';
import { gradientGuide as guide, gradientStep as step } from './gradient-guide';
import { gradientAreas, gradientScopes } from './gradient-permissions';
import type { Requirement } from './profile';
import { agentActive, applicationActive } from './shared-requirements';

const roleStep = step('Create Role');
const agentStep = step('Configure Agent');
const applicationStep = step('Create New Application');
const finishStep = step('Finish Gradient Connection');

const values: readonly (readonly [
  value: 'resource-server' | 'auth-server' | 'tenant',
  label: string,
  why: string,
])[] = [
  [
    'resource-server',
    'Resource Server',
    t('profiles.gradient_requirements.it_is_the_address_gradient_reads'),
  ],
  [
    'auth-server',
    'Authorization Server',
    t('profiles.gradient_requirements.it_is_the_address_gradient_gets'),
  ],
  ['tenant', 'Tenant', t('profiles.gradient_requirements.it_tells_a_hosted_halo_which')],
];

/** What Gradient's guide has an admin set in Halo, in its order. */
export const gradientRequirements: readonly Requirement[] = [
  {
    kind: 'text',
    check: 'role:name',
    layer: 'role',
    label: 'Role Name',
    field: 'name',
    oneOf: ['Gradient'],
    advice: true,
    why: t('profiles.gradient_requirements.a_role_of_its_own_keeps'),
    source: roleStep,
  },
  ...gradientAreas.map(
    ([area, label, needs, level, why, olderNeeds]): Requirement => ({
      kind: 'access',
      check: `role:${area}`,
      layer: 'role',
      label,
      area,
      needs,
      level,
      ...(olderNeeds ? { olderNeeds } : {}),
      why,
      source: roleStep,
    }),
  ),
  {
    kind: 'flag',
    check: 'role:administrator',
    layer: 'role',
    label: 'Is a HaloPSA Administrator',
    field: 'setting:administrator',
    must: false,
    advice: true,
    why: t('profiles.gradient_requirements.an_administrator_may_do_everything_in'),
    source: roleStep,
  },
  {
    kind: 'text',
    check: 'agent:name',
    layer: 'agent',
    label: 'Username',
    field: 'name',
    oneOf: ['Gradient'],
    why: t('profiles.gradient_requirements.everything_the_integration_does_is_then'),
    source: agentStep,
  },
  {
    kind: 'member',
    check: 'agent:roles',
    layer: 'agent',
    label: 'Roles',
    field: 'roles',
    suggested: 'Gradient',
    why: t('profiles.gradient_requirements.the_agent_gets_its_access_levels'),
    source: agentStep,
  },
  {
    kind: 'flag',
    check: 'agent:api-only',
    layer: 'agent',
    label: 'Is an API-only Agent',
    field: 'api-only',
    must: true,
    why: t('profiles.gradient_requirements.an_api_only_agent_takes_no'),
    source: agentStep,
  },
  agentActive,
  {
    kind: 'text',
    check: 'agent:default-team',
    layer: 'agent',
    label: 'Default Team',
    field: 'default-team',
    oneOf: ['*No Default Team*'],
    advice: true,
    why: t('profiles.gradient_requirements.the_integration_works_no_tickets_so'),
    source: agentStep,
  },
  {
    kind: 'text',
    check: 'agent:work-hours',
    layer: 'agent',
    label: 'Work Hours',
    field: 'work-hours',
    oneOf: ['Default Working Hours'],
    advice: true,
    why: t('profiles.gradient_requirements.halo_does_not_save_an_agent'),
    source: agentStep,
  },
  {
    kind: 'text',
    check: 'application:name',
    layer: 'application',
    label: 'Application Name',
    field: 'name',
    oneOf: ['Gradient MSP'],
    why: t('profiles.gradient_requirements.you_find_the_application_again_by'),
    source: applicationStep,
  },
  applicationActive,
  {
    kind: 'text',
    check: 'application:method',
    layer: 'application',
    label: 'Authentication Method',
    field: 'method',
    ...clientSecretMethod,
    why: t('profiles.gradient_requirements.gradient_logs_in_as_a_service'),
    source: applicationStep,
  },
  {
    kind: 'text',
    check: 'application:login-type',
    layer: 'application',
    label: 'Login Type',
    field: 'login-type',
    ...agentLogin,
    why: t('profiles.gradient_requirements.only_an_agent_login_has_access'),
    source: applicationStep,
  },
  {
    kind: 'login-agent',
    check: 'application:login-agent',
    layer: 'application',
    label: 'Agent to log in as',
    suggested: 'Gradient',
    why: t('profiles.gradient_requirements.the_application_acts_with_the_rights'),
    source: applicationStep,
  },
  ...gradientScopes.map(
    ([scope, label, why]): Requirement => ({
      kind: 'scope',
      check: `scope:${scope}`,
      layer: 'application',
      label,
      scope,
      why,
      source: applicationStep,
    }),
  ),
  {
    kind: 'no-scope',
    check: 'scope:all',
    layer: 'application',
    label: 'all',
    scope: 'all',
    why: t('profiles.gradient_requirements.gradient_asks_for_a_fixed_list'),
    source: `Earlier editions of Gradient’s guide (${guide}); MSPCentric’s guide for the same kind of application`,
  },
  ...values.map(
    ([value, label, why]): Requirement => ({
      kind: 'address',
      check: `connection:${value}`,
      layer: 'connection',
      label,
      value,
      why,
      source: finishStep,
    }),
  ),
];
