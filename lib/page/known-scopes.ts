const both = (...names: string[]) => names.flatMap((name) => [`read:${name}`, `edit:${name}`]);

/** The permissions an application can have (HaloAPI PowerShell module, Classes/HaloAuth.psm1, and vendors' guides). */
export const knownScopes: readonly string[] = [
  'all:standard',
  'all:teams',
  'admin:webhook',
  'admin:webhooks',
  ...both(
    'tickets',
    'calendar',
    'customers',
    'crm',
    'timesheets',
    'contracts',
    'suppliers',
    'items',
    'projects',
  ),
  ...both(
    'sales',
    'quotes',
    'sos',
    'pos',
    'invoices',
    'reporting',
    'software',
    'softwarelicensing',
    'distributionlists',
    'kb',
    'assets',
  ),
  'editmine:timesheets',
  'access:chat',
  'access:adpasswordreset',
];
