import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { Resource } from '../resources/resource';

/** The application's layer: without the scope nobody may read the type through it. */
export const scopeBlocks = ({ type, scope }: Resource): Failure =>
  makeFailure('api.scope_blocks', { type, scope });

/** The agent's layer: the scope is there, so it is the role that lacks the area. */
export const roleBlocks = ({ type, scope, area }: Resource): Failure =>
  makeFailure('api.role_blocks', { type, scope, area: areaLabel(area) });

/** Halo before 2.99 lists items to a login that may edit them only (immybot's guide). */
export const listsItemsToEditors = (version: string | null): boolean => {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  return major > 0 && (major < 2 || (major === 2 && minor < 99));
};

/** Why such a Halo does not list items to a token without `edit:items`; null for another type, version or token. */
export const oldItemsBlock = (
  { type }: Resource,
  version: string | null,
  missingScopes: readonly string[],
): Failure | null =>
  type === 'products' && listsItemsToEditors(version) && missingScopes.includes('edit:items')
    ? makeFailure('api.items_need_edit', { type, version })
    : null;

/** `client-contracts` → “Client Contracts”, as the role's Permissions tab writes it. */
const areaLabel = (area: string) =>
  area.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  );
