import type { FieldSpec } from './field-spec';

/** Configuration > Integrations > HaloPSA API, section API Details. */
export const apiFields: readonly FieldSpec[] = [
  {
    key: 'resource-server',
    kind: 'address',
    labels: ['Resource Server', 'Resource Server URL', 'Resource Server Address', 'Resource Server URI'],
    weak: ['Site URL'],
    properties: ['apiurl', 'api_url', 'resourceserver', 'resource_server'],
  },
  {
    key: 'auth-server',
    kind: 'address',
    labels: ['Authorisation', 'Authentication', 'Auth'].flatMap((word) =>
      ['Server', 'Server URL', 'Server Address', 'Server URI', 'Endpoint'].map((rest) => `${word} ${rest}`),
    ),
    properties: ['authurl', 'auth_url', 'authserver', 'authorisationserver', 'authorisation_server'],
  },
  {
    key: 'tenant',
    kind: 'tenant',
    labels: ['Tenant', 'Tenant ID', 'Tenant Name', 'Hosted Tenant'],
    properties: ['tenant', 'tenant_id', 'tenantid'],
  },
];
