import type { ResourceType } from '../core/resource-type';

/** What people call each record type; apart from the rest of a resource, which a first screen has no need of. */
export const resourceLabels: Readonly<Record<ResourceType, string>> = {
  clients: 'Clients',
  sites: 'Sites',
  contacts: 'Contacts',
  products: 'Products',
  assets: 'Assets',
  opportunities: 'Opportunities',
  contracts: 'Contracts',
  invoices: 'Invoices',
};
