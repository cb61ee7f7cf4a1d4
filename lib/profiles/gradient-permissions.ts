import type { AccessArea } from '../core/access-area';
import type { Capability } from './profile';

/** The role's access levels as the guide lists them. */
export const gradientAreas: readonly (readonly [
  area: AccessArea,
  label: string,
  needs: Capability[],
  level: string,
  why: string,
])[] = [
  [
    'clients',
    'Clients Access Level',
    ['read'],
    'Read Only',
    'Gradient matches its accounts to your clients, and changes none.',
  ],
  [
    'items',
    'Items Access Level',
    ['read', 'modify'],
    'Read and Modify',
    'Gradient reads your items and updates the ones it maps.',
  ],
  [
    'invoices',
    'Invoices Access Level',
    ['read', 'create', 'modify'],
    'Read, Create and Modify',
    'Gradient reads invoices, and creates and corrects them when it reconciles billing.',
  ],
  [
    'client-contracts',
    'Client Contracts Access Level',
    ['read', 'modify'],
    'Read and Modify',
    'Gradient updates the quantities in your client contracts.',
  ],
];

/** The application's permissions as the guide lists them. */
export const gradientScopes: readonly (readonly [scope: string, label: string, why: string])[] = [
  ['read:customers', 'Read: Customers', 'Gradient lists your clients through the API.'],
  ['read:contracts', 'Read: Contracts', 'Gradient looks up the agreements it bills against.'],
  ['edit:contracts', 'Edit: Contracts', 'Gradient writes the counted quantities into agreements.'],
  ['read:items', 'Read: Items', 'Gradient maps vendors’ services to your items.'],
  ['edit:items', 'Edit: Items', 'Gradient updates items it has mapped.'],
  ['read:invoices', 'Read: Invoices', 'Gradient compares usage with what was invoiced.'],
  ['edit:invoices', 'Edit: Invoices', 'Gradient prepares and adjusts invoices.'],
];
