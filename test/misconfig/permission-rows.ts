import type { AccessArea } from '../../lib/core/access-area';

/** The rows of the Permissions tab by what they are observed as: Feature Access in Halo's own order, each ending in "Access Level". */
const areas: Readonly<Record<AccessArea, string>> = {
  tickets: 'Tickets',
  clients: 'Clients',
  users: 'Users',
  crm: 'CRM',
  assets: 'Assets',
  calendars: 'Calendars and Appointments',
  'knowledge-base': 'Knowledge Base',
  suppliers: 'Suppliers',
  items: 'Items',
  sales: 'Sales',
  quotations: 'Quotations',
  'sales-orders': 'Sales Orders',
  'purchase-orders': 'Purchase Orders',
  'billing-details': 'Billing Details',
  invoices: 'Invoices',
  reporting: 'Reporting',
  'client-contracts': 'Client Contracts',
  'supplier-contracts': 'Supplier Contracts',
  services: 'Services',
  'software-releases': 'Software Releases',
  timesheets: 'Timesheets',
  'software-licensing': 'Software Licencing',
  'distribution-lists': 'Distribution Lists',
  'document-management': 'Document Management',
  'mail-campaign': 'Mail Campaign',
  'event-management': 'Event Management',
};

export const permissionRows = [
  { key: 'setting:administrator', isFlag: true, label: 'Is a HaloPSA Administrator' },
  { key: 'setting:all-clients', isFlag: true, label: 'Allow use of all Clients' },
  ...Object.entries(areas).map(([area, name]) => ({
    key: `access:${area}`,
    isFlag: false,
    label: `${name} Access Level`,
  })),
];
