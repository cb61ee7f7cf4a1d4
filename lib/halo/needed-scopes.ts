import { listsItemsToEditors } from '../core/lists-items-to-editors';
import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';

/** The application scopes that reading these types needs: each once, and never `all`. */
export const neededScopes = (types: readonly ResourceType[]): string[] => [
  ...new Set(types.map((type) => resources[type].scope)),
];

/** The same for a token of that version of Halo: before 2.99 items are listed to an application only as one that may edit them. */
export const askedScopes = (types: readonly ResourceType[], version: string | null): string[] => {
  const scopes = neededScopes(types);
  return types.includes('products') && listsItemsToEditors(version) && !scopes.includes('edit:items')
    ? [...scopes, 'edit:items']
    : scopes;
};
