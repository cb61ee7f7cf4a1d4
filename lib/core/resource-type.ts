/** The record types that can be synced, in the order people are shown them. Names as in the vendors' guides. */
export const resourceTypes = [
  'clients',
  'sites',
  'contacts',
  'products',
  'assets',
  'opportunities',
  'contracts',
  'invoices',
] as const;

export type ResourceType = (typeof resourceTypes)[number];
