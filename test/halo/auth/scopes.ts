import { protocolScopes, scopeOptions } from '../model/options/scopes';

const known = new Set([...scopeOptions.map((option) => option.name), ...protocolScopes, 'admin:webhook']);

export const isKnownScope = (scope: string): boolean => known.has(scope);

/** Scopes no application needs ticked: OpenIddict lets every client ask for them. */
export const isProtocolScope = (scope: string): boolean => protocolScopes.includes(scope);

/** Does a set of scopes include what `needed` gives? `edit:x` includes reading x; `all` includes every plain scope. */
export function covers(scopes: readonly string[], needed: string): boolean {
  if (scopes.includes(needed)) return true;
  if (needed.startsWith('admin'))
    return scopes.includes('admin') || (needed === 'admin:webhooks' && scopes.includes('admin:webhook'));
  if (scopes.includes('all') || (needed !== 'all' && scopes.includes('all:standard'))) return true;
  return needed.startsWith('read:') && scopes.includes(needed.replace('read:', 'edit:'));
}
