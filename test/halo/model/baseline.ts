import type { HaloAgent, HaloApplication, HaloInstance, HaloRole, PermissionSettings } from './instance';

const guid = (n: number): string => `7c1f0000-5a2b-4c3d-9e4f-${String(n).padStart(12, '0')}`;

const roleIds = { administrator: guid(1), technician: guid(2), accounts: guid(3) };

const role = (id: string, idInt: number, name: string, settings: PermissionSettings): HaloRole => ({
  id,
  idInt,
  name,
  notes: '',
  settings,
});

const agent = (id: number, name: string, roles: string[], more: Partial<HaloAgent> = {}): HaloAgent => ({
  id,
  name,
  email: `${name.toLowerCase().replace(/\W+/g, '.')}@msp.example`,
  roles,
  active: true,
  apiOnly: false,
  defaultTeam: 1,
  workday: 1,
  settings: {},
  ...more,
});

const application = (n: number, name: string, more: Partial<HaloApplication>): HaloApplication => ({
  id: guid(100 + n),
  name,
  description: '',
  active: true,
  method: 'Authorisation Code (Native Application)',
  clientId: guid(200 + n),
  secretHash: null,
  loginType: null,
  loginAgent: null,
  scopes: ['all'],
  corsWhitelist: '',
  ...more,
});

const technician: PermissionSettings = {
  'Tickets Access Level': 'Read and Modify',
  'Clients Access Level': 'Read Only',
  'Users Access Level': 'Read and Modify',
  'Assets Access Level': 'Read and Modify',
  'Knowledge Base Access Level': 'Read and Modify',
  'Timesheets Access Level': 'Read and Modify (own)',
  'Can add new Tickets': 'Yes',
  'Can view Unassigned Tickets': 'Yes',
  'Editing of Actions': 'Can Edit Own Actions Only',
  'Allow use of all Clients': 'Yes',
};

const accounts: PermissionSettings = {
  'Clients Access Level': 'Read and Modify',
  'Items Access Level': 'Read and Modify',
  'Invoices Access Level': 'Read, Create, Modify and Delete',
  'Client Contracts Access Level': 'Read and Modify',
  'Billing Details Access Level': 'Read and Modify',
  'Can View Item Costs': 'Yes',
  'Allow use of all Clients': 'Yes',
};

/** A tenant as an admin finds it: ordinary roles, agents and applications, nothing for an integration yet. */
function ordinary(
  own: Pick<HaloInstance, 'product' | 'hosts' | 'basePath' | 'resourceServer' | 'authServer' | 'tenant'>,
): HaloInstance {
  return {
    appVersion: '2.236.133',
    ...own,
    roles: [
      role(roleIds.administrator, 1, 'Administrator', { 'Is a HaloPSA Administrator': 'Yes' }),
      role(roleIds.technician, 2, 'Technician', technician),
      role(roleIds.accounts, 3, 'Accounts', accounts),
    ],
    agents: [
      agent(1, 'Unassigned', [], { email: '', defaultTeam: null }),
      agent(2, 'Alex Morgan', [roleIds.administrator]),
      agent(3, 'Sam Taylor', [roleIds.technician]),
      agent(4, 'Jo Whitfield', [roleIds.accounts], { defaultTeam: 2 }),
      agent(5, 'Chris Leaver', [roleIds.technician], { active: false }),
    ],
    applications: [
      application(1, 'Halo Mobile App', {}),
      application(2, 'Outlook Add-in', { method: 'Implicit Flow (Single Page Application)' }),
      application(3, 'Remote Monitoring', {
        method: 'Client ID and Secret (Services)',
        loginType: 'Agent',
        loginAgent: 3,
        scopes: ['read:assets', 'edit:assets', 'read:tickets', 'edit:tickets'],
      }),
    ],
    webhooks: [],
    workdays: [
      { id: 1, name: 'Default Working Hours' },
      { id: 2, name: '24 Hours' },
    ],
    teams: [
      { id: 1, name: 'Service Desk', department: 'Support' },
      { id: 2, name: 'Accounts', department: 'Finance' },
      { id: 3, name: 'Sales', department: 'Commercial' },
    ],
  };
}

/** A hosted tenant. */
export const acme = (): HaloInstance =>
  ordinary({
    product: 'HaloPSA',
    hosts: ['acme.halopsa.com'],
    basePath: '',
    resourceServer: 'https://acme.halopsa.com/api',
    authServer: 'https://acme.halopsa.com/auth',
    tenant: 'acme',
  });

/** Where the second instance lives and what it is. */
export interface OwnInstance {
  readonly host: string;
  /** '' or a path such as /halo, under which an on-premises instance has its pages, its API and its auth. */
  readonly basePath: string;
  readonly product: HaloInstance['product'];
  readonly tenant: string | null;
}

/** An on-premises instance on the company's own domain, without a tenant, but for what is said otherwise. */
export const northwind = (own: Partial<OwnInstance> = {}): HaloInstance => {
  const { host = 'psa.northwind.example', basePath = '', product = 'HaloPSA', tenant = null } = own;
  const site = `https://${host}${basePath}`;
  return ordinary({
    product,
    hosts: [host],
    basePath,
    resourceServer: `${site}/api`,
    authServer: `${site}/auth`,
    tenant,
  });
};
