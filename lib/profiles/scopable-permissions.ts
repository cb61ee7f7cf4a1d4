import type { AccessArea } from '../core/access-area';
import type { ResourceType } from '../core/resource-type';
import { t } from '../words/t';

/** The areas of the role the sync reads, with what it reads of them. */
export const scopableAreas: readonly (readonly [
  area: AccessArea,
  label: string,
  what: string,
  types: ResourceType[],
])[] = [
  ['clients', 'Clients Access Level', t('profiles.scopable.reads.clients'), ['clients', 'sites']],
  ['users', 'Users Access Level', t('profiles.scopable.reads.users'), ['contacts']],
  ['items', 'Items Access Level', t('profiles.scopable.reads.items'), ['products']],
  ['assets', 'Assets Access Level', t('profiles.scopable.reads.assets'), ['assets']],
  ['sales', 'Sales Access Level', t('profiles.scopable.reads.sales'), ['opportunities']],
  [
    'client-contracts',
    'Client Contracts Access Level',
    t('profiles.scopable.reads.contracts'),
    ['contracts'],
  ],
  ['invoices', 'Invoices Access Level', t('profiles.scopable.reads.invoices'), ['invoices']],
];

/** The application's permissions it reads with. */
export const scopableScopes: readonly (readonly [scope: string, what: string, types: ResourceType[]])[] = [
  ['read:customers', t('profiles.scopable.scopes.customers'), ['clients', 'sites', 'contacts']],
  ['read:items', t('profiles.scopable.scopes.items'), ['products']],
  ['read:assets', t('profiles.scopable.scopes.assets'), ['assets']],
  ['read:sales', t('profiles.scopable.scopes.sales'), ['opportunities']],
  ['read:contracts', t('profiles.scopable.scopes.contracts'), ['contracts']],
  ['read:invoices', t('profiles.scopable.scopes.invoices'), ['invoices']],
];
