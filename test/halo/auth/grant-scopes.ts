import type { Switches } from '../faults/switches';
import type { Refusal } from './refusals';
import { covers, isKnownScope, isProtocolScope } from './scopes';

/** The scopes a token gets for what was asked and what the application has ticked, or why none is given. */
export function grantScopes(
  asked: readonly string[],
  ticked: readonly string[],
  policy: Switches['scopePolicy'],
): readonly string[] | Refusal {
  if (!asked.every(isKnownScope)) return 'unknownScope';
  if (policy === 'narrow') return narrowed(asked, ticked);
  const has = (scope: string) => (policy === 'covering' ? covers(ticked, scope) : ticked.includes(scope));
  return asked.every((scope) => isProtocolScope(scope) || has(scope)) ? asked : 'scopeNotAllowed';
}

/** Asking for `all` gives what is ticked; anything else is kept where the application covers it. */
function narrowed(asked: readonly string[], ticked: readonly string[]): readonly string[] {
  if (asked.includes('all')) return ticked;
  return asked.filter((scope) => isProtocolScope(scope) || covers(ticked, scope));
}
