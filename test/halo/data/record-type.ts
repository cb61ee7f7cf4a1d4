/** The eight kinds of record the API lists. */
export const recordTypes = [
  'clients',
  'sites',
  'contacts',
  'products',
  'assets',
  'opportunities',
  'contracts',
  'invoices',
] as const;

export type RecordType = (typeof recordTypes)[number];

/** A row as the API sends it; members whose value is null are left out. */
export type HaloRow = Record<string, unknown>;
