import type { FieldSpec } from './field-spec';

/** Configuration > Integrations > HaloPSA API > View Applications, tab Details. The ticks of Permissions: read-scopes. */
export const applicationFields: readonly FieldSpec[] = [
  {
    key: 'name',
    kind: 'text',
    labels: ['Application Name'],
    weak: ['Name'],
    properties: ['displayName', 'displayname'],
  },
  {
    key: 'active',
    kind: 'flag',
    labels: ['Active', 'Application Active', 'Is Active'],
    weak: ['Enabled'],
    inverse: ['Inactive', 'Disabled'],
  },
  {
    key: 'method',
    kind: 'text',
    labels: ['Authentication Method', 'Authorisation Method'],
    properties: ['grant_type'],
  },
  {
    key: 'client-id',
    kind: 'guid',
    labels: ['Client ID'],
    properties: ['clientId', 'clientid', 'client_id'],
  },
  {
    key: 'secret-state',
    kind: 'secret',
    labels: ['Client Secret'],
    properties: ['clientSecret', 'clientsecret', 'client_secret'],
  },
  {
    key: 'login-type',
    kind: 'text',
    labels: ['Login Type', 'Log in Type', 'Logon Type'],
    properties: ['loginentity'],
  },
  {
    key: 'login-agent',
    kind: 'text',
    labels: [
      'Agent to log in as',
      'Agent to login as',
      'Agent to log on as',
      'Login Agent',
      'Log in as Agent',
    ],
    properties: ['loginas_agent_id', 'loginas_agent_name'],
  },
  // Older forms have no Login Type but a box; folded into login-type by read-application.
  {
    key: 'allow-agents',
    kind: 'flag',
    labels: ['Allow Agent Logins', 'Allow Agents to log in', 'Log on as Agent'],
    properties: ['allowagents'],
  },
];
