import type { FieldValue, PageKind } from '../../../../lib/page/observation';

export type Kind = 'level' | 'flag' | 'text' | 'list' | 'guid' | 'address' | 'tenant';

export interface Field {
  readonly key: string;
  readonly kind: Kind;
  /** What tenants call it. */
  readonly names: readonly string[];
  /** Halo's property, where one is known. */
  readonly property?: string;
}

const guid = (digit: string) => `${digit.repeat(8)}-7425-40de-944b-e07fc1f90ae7`;

/** What a field of each kind may hold, as a person reads it; `null` is an empty field. */
export const valuesOf: Readonly<Record<Kind, readonly FieldValue[]>> = {
  level: [
    'No Access',
    'Read Only',
    'Read and Modify',
    'Read, Create and Modify',
    'Read, Modify and Delete',
    'View (Names Only)',
    'Read only (All), Modify Own',
    'Read and Modify (own)',
    '3',
    null,
  ],
  flag: [true, false],
  text: ['Gradient', 'IT', '24 Hours', '*No Default Team*', 'Client ID and Secret (Services)', 'Agent', null],
  list: [['Gradient'], ['Gradient', 'Read only'], ['Service Desk', 'IT', 'Finance']],
  guid: [guid('1'), guid('a'), null],
  address: [
    'https://acme.halopsa.com/api',
    'https://auth.haloservicedesk.com',
    'https://psa.example.org/auth/',
    null,
  ],
  tenant: ['acme', 'northwind2', null],
};

const access = (key: string, ...names: string[]): Field => ({
  key: `access:${key}`,
  kind: 'level',
  names: names.map((name) => `${name} Access Level`),
});

const rights: readonly Field[] = [
  access('tickets', 'Tickets'),
  access('clients', 'Clients', 'Customers', 'Organisations', 'Accounts', 'Companies'),
  access('users', 'Users', 'End-Users', 'Contacts'),
  access('assets', 'Assets'),
  access('suppliers', 'Suppliers', 'Vendors'),
  access('items', 'Items', 'Products'),
  access('sales', 'Sales'),
  access('sales-orders', 'Sales Orders'),
  access('billing-details', 'Billing Details'),
  access('invoices', 'Invoices'),
  access('client-contracts', 'Client Contracts', 'Customer Agreements', 'Organization Contracts'),
  access('supplier-contracts', 'Supplier Contracts', 'Vendor Agreements'),
  access('software-licensing', 'Software Licensing', 'Software Licencing'),
  {
    key: 'setting:administrator',
    kind: 'flag',
    names: ['Is a HaloPSA Administrator', 'Is a HaloITSM Administrator'],
  },
  {
    key: 'setting:all-clients',
    kind: 'flag',
    names: ['Allow use of all Clients', 'Allow use of all Customers'],
  },
];

const scope = (name: string): Field => ({
  key: `scope:${name}`,
  kind: 'flag',
  names: [name, name.replace(/^./, (first) => first.toUpperCase()).replace(':', ': ')],
});

/** The forms that are generated: the five pages, the agent's own rights, and the application's permissions. */
export const forms: readonly { readonly page: PageKind; readonly fields: readonly Field[] }[] = [
  { page: 'role', fields: rights },
  { page: 'agent', fields: rights },
  {
    page: 'agent',
    fields: [
      { key: 'name', kind: 'text', names: ['Username', 'User name'], property: 'name' },
      { key: 'email', kind: 'text', names: ['Email Address', 'E-mail Address'], property: 'email' },
      { key: 'roles', kind: 'list', names: ['Roles', 'Agent Roles'], property: 'roles' },
      { key: 'active', kind: 'flag', names: ['Account Active'] },
      {
        key: 'api-only',
        kind: 'flag',
        names: ['Is an API-only Agent', 'API only agent', 'API Only Agent'],
        property: 'isapiagent',
      },
      { key: 'default-team', kind: 'text', names: ['Default Team'], property: 'team' },
      {
        key: 'work-hours',
        kind: 'text',
        names: ['Work Hours', 'Workday', 'Working Hours'],
        property: 'workday_id',
      },
    ],
  },
  {
    page: 'application',
    fields: [
      { key: 'name', kind: 'text', names: ['Application Name'], property: 'displayName' },
      { key: 'active', kind: 'flag', names: ['Active'] },
      {
        key: 'method',
        kind: 'text',
        names: ['Authentication Method', 'Authorization Method'],
        property: 'grant_type',
      },
      { key: 'client-id', kind: 'guid', names: ['Client ID', 'Customer ID'], property: 'clientId' },
      { key: 'login-type', kind: 'text', names: ['Login Type', 'Log in Type'], property: 'loginentity' },
      { key: 'login-agent', kind: 'text', names: ['Agent to log in as'], property: 'loginas_agent_id' },
    ],
  },
  {
    page: 'application',
    fields: [
      'read:customers',
      'read:contracts',
      'edit:contracts',
      'read:items',
      'edit:items',
      'read:invoices',
      'admin:webhook',
      'all:teams',
    ].map(scope),
  },
  {
    page: 'api',
    fields: [
      {
        key: 'resource-server',
        kind: 'address',
        names: ['Resource Server', 'Resource Server URL'],
        property: 'apiurl',
      },
      {
        key: 'auth-server',
        kind: 'address',
        names: ['Authorisation Server', 'Authorization Server', 'Auth Server', 'Authentication Server'],
        property: 'authurl',
      },
      { key: 'tenant', kind: 'tenant', names: ['Tenant', 'Tenant ID'], property: 'tenant' },
    ],
  },
  {
    page: 'webhook',
    fields: [
      { key: 'name', kind: 'text', names: ['Webhook Name'], property: 'name' },
      { key: 'payload-url', kind: 'address', names: ['Payload URL'], property: 'url' },
      { key: 'content-type', kind: 'text', names: ['Content Type'], property: 'content_type' },
      { key: 'enabled', kind: 'flag', names: ['Enabled'] },
    ],
  },
];

/** Fields of Halo that no check needs, which stand between those that are read. */
export const strangers: readonly Field[] = [
  {
    key: '',
    kind: 'level',
    names: [
      'Approval Process',
      'Editing of Actions',
      'Chat Rights',
      'Can Edit Closed',
      'Approval Process Rule Access for Agents',
    ],
  },
  {
    key: '',
    kind: 'flag',
    names: [
      'Two Factor Enabled',
      'Use AD authentication',
      'Use lightweight logs',
      'Can add new Tickets',
      'Require PKCE',
      'Can edit tickets which are not assigned',
      'Allow use of all Asset Types',
      'Can view Tickets that are assigned to other Agents',
    ],
  },
  { key: '', kind: 'text', names: ['Status', 'Description', 'Retain Logs', 'Default Report'] },
  { key: '', kind: 'list', names: ['Departments', 'Qualifications'] },
  { key: '', kind: 'address', names: ['Redirect URI', 'Logo'] },
  { key: '', kind: 'guid', names: ['Publisher', 'Correlation'] },
];
