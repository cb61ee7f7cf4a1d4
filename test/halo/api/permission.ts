import { covers } from '../auth/scopes';
import { reaches } from '../model/level';
import { type Answer, empty } from '../server/answer';
import type { Context } from '../server/context';
import type { Caller } from './bearer';
import type { Collection } from './collection';

/** Both layers must let the call pass: the token's scopes and the agent's rights (Halo guide 1566). Null: it passes. */
export function denied({ instance }: Context, caller: Caller, { scope, area }: Collection): Answer | null {
  if (!covers(caller.scopes, scope)) return empty(instance.switches.missingScope);
  if (scope === 'read:items' && isBefore299(instance.appVersion) && !covers(caller.scopes, 'edit:items')) {
    return empty(instance.switches.missingScope);
  }
  return reaches(caller.rights.access(area), 'names') ? null : empty(403);
}

/** Until 2.99 the list of items needed the permission to edit them (immybot's documentation). */
function isBefore299(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 2 || (major === 2 && minor < 99);
}

/** Roles and applications are for administrators with a scope that reaches configuration. */
export function deniedConfiguration(caller: Caller): Answer | null {
  if (!covers(caller.scopes, 'admin') && !caller.scopes.includes('all')) return empty(401);
  return caller.rights.administrator ? null : empty(403);
}
