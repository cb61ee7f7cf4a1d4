/**
 * The areas of Halo's "Feature Access" whose level a requirement can name, in Halo's order
 * (role Permissions tab; each row ends in "Access Level"). Entity words vary by tenant; these keys do not.
 */
export const accessAreas = [
  'tickets',
  'clients',
  'users',
  'crm',
  'assets',
  'calendars',
  'knowledge-base',
  'suppliers',
  'items',
  'sales',
  'quotations',
  'sales-orders',
  'purchase-orders',
  'billing-details',
  'invoices',
  'reporting',
  'client-contracts',
  'supplier-contracts',
  'services',
  'software-releases',
  'timesheets',
  'software-licensing',
  'distribution-lists',
  'document-management',
  'mail-campaign',
  'event-management',
] as const;

export type AccessArea = (typeof accessAreas)[number];
