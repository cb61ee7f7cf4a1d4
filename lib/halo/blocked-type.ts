import type { Failure } from '../core/failure';
import { listsItemsToEditors } from '../core/lists-items-to-editors';
import { makeFailure } from '../core/make-failure';
import type { Resource } from '../resources/resource';

/** The application's layer: without the scope nobody may read the type through it. */
export const scopeBlocks = ({ type, scope }: Resource): Failure =>
  makeFailure('api.scope_blocks', { type, scope });

/** The agent's layer: the scope is there, so it is the role that lacks the area. */
export const roleBlocks = ({ type, scope, area }: Resource): Failure =>
  makeFailure('api.role_blocks', { type, scope, area: areaLabel(area) });

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
