import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';

/** The application scopes that reading these types needs: each once, and never `all`. */
export const neededScopes = (types: readonly ResourceType[]): string[] => [
  ...new Set(types.map((type) => resources[type].scope)),
];
