import type { AccessArea } from '../core/access-area';
import { t } from '../words/t';
import type { Capability } from './profile';

/** The role's access levels as the guide lists them. */
export const gradientAreas: readonly (readonly [
  area: AccessArea,
  label: string,
  needs: Capability[],
  level: string,
  why: string,
  olderNeeds?: Capability[],
])[] = [
  [
    'clients',
    'Clients Access Level',
    ['read'],
    'Read Only',
    t('profiles.gradient_permissions.gradient_matches_its_accounts_to_your'),
  ],
  [
    'items',
    'Items Access Level',
    ['read', 'modify'],
    'Read and Modify',
    t('profiles.gradient_permissions.gradient_reads_your_items_and_updates'),
  ],
  [
    'invoices',
    'Invoices Access Level',
    ['read', 'create', 'modify'],
    'Read, Create and Modify',
    t('profiles.gradient_permissions.gradient_reads_invoices_and_creates_and'),
    // Halo's level 2 was labelled "Read and Modify" before it was "Read, Create and Modify", and so was it in earlier guides.
    ['read', 'modify'],
  ],
  [
    'client-contracts',
    'Client Contracts Access Level',
    ['read', 'modify'],
    'Read and Modify',
    t('profiles.gradient_permissions.gradient_updates_the_quantities_in_your'),
  ],
];

/** The application's permissions as the guide lists them. */
export const gradientScopes: readonly (readonly [scope: string, label: string, why: string])[] = [
  [
    'read:customers',
    'Read: Customers',
    t('profiles.gradient_permissions.gradient_lists_your_clients_through_the'),
  ],
  [
    'read:contracts',
    'Read: Contracts',
    t('profiles.gradient_permissions.gradient_looks_up_the_agreements_it'),
  ],
  [
    'edit:contracts',
    'Edit: Contracts',
    t('profiles.gradient_permissions.gradient_writes_the_counted_quantities_into'),
  ],
  ['read:items', 'Read: Items', t('profiles.gradient_permissions.gradient_maps_vendors_services_to_your')],
  ['edit:items', 'Edit: Items', t('profiles.gradient_permissions.gradient_updates_items_it_has_mapped')],
  [
    'read:invoices',
    'Read: Invoices',
    t('profiles.gradient_permissions.gradient_compares_usage_with_what_was'),
  ],
  [
    'edit:invoices',
    'Edit: Invoices',
    t('profiles.gradient_permissions.gradient_prepares_and_adjusts_invoices'),
  ],
];
