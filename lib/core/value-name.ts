/** The values a vendor asks the admin to carry over from Halo. */
export const valueNames = ['resource-server', 'auth-server', 'tenant', 'client-id', 'client-secret'] as const;

export type ValueName = (typeof valueNames)[number];

/** How a vendor wants an address written (facts: vendors contradict each other, so it belongs to the profile). */
export type AddressForm =
  | 'as-shown'
  | 'with-slash'
  | 'without-slash'
  | 'no-scheme'
  | 'host-only'
  | 'without-api'
  | 'sub-domain';

/** How a vendor wants an absent tenant written. */
export type AbsentTenantForm = 'blank' | 'Not set';
