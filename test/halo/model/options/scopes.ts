/** One tick box of an application's Permissions tab. */
export interface ScopeOption {
  name: string;
  description: string;
}

const whole: readonly ScopeOption[] = [
  { name: 'all', description: 'Access to all features the logged in account can use' },
  { name: 'all:standard', description: 'Access to all standard features' },
  { name: 'all:teams', description: 'Access to everything the Microsoft Teams app needs' },
  { name: 'admin', description: 'Administrator access' },
  { name: 'admin:webhooks', description: 'Access to add and edit webhooks' },
];

/** Scope area → what Halo calls the records in the description. */
const areas: readonly (readonly [string, string])[] = [
  ['tickets', 'Tickets'],
  ['calendar', 'the Calendar'],
  ['customers', 'Customers, Sites and Users'],
  ['crm', 'CRM notes'],
  ['timesheets', 'Timesheets'],
  ['contracts', 'Contracts'],
  ['suppliers', 'Suppliers'],
  ['items', 'Items'],
  ['projects', 'Projects'],
  ['sales', 'Opportunities'],
  ['quotes', 'Quotations'],
  ['sos', 'Sales Orders'],
  ['pos', 'Purchase Orders'],
  ['invoices', 'Invoices'],
  ['reporting', 'Reports'],
  ['software', 'Software Releases'],
  ['softwarelicensing', 'Software Licensing'],
  ['kb', 'Knowledge Base articles'],
  ['assets', 'Assets'],
  ['distributionlists', 'Distribution Lists'],
];

/** Every scope in the order of the Permissions tab. Source: HaloAPI `Classes/HaloAuth.psm1` and Halo's guides. */
export const scopeOptions: readonly ScopeOption[] = [
  ...whole,
  ...areas.flatMap(([area, what]) => [
    { name: `read:${area}`, description: `View ${what}` },
    { name: `edit:${area}`, description: `View, add and edit ${what}` },
  ]),
  { name: 'editMine:timesheets', description: 'Edit own Timesheets' },
  { name: 'access:chat', description: 'Access to live chat' },
  { name: 'access:adpasswordreset', description: 'Access to reset Active Directory passwords' },
];

/** Scopes of the protocol, not of the Permissions tab. */
export const protocolScopes: readonly string[] = ['openid', 'offline_access', 'profile'];
