import type { Result } from '../core/result';
import type { UsableToken } from './request-usable-token';

/**
 * What the token requests showed of each permission. `writing` asked for `also`; where it failed for another reason than
 * a missing permission (a limit, a time-out), nothing is said of those.
 */
export const provenScopes = (
  reading: readonly string[],
  missing: readonly string[],
  also: readonly string[],
  writing: Result<UsableToken> | null,
): Record<string, 'granted' | 'missing'> => {
  const lacking = new Set(missing);
  const told = [...reading];
  if (writing?.ok) {
    told.push(...also);
    for (const scope of writing.value.missing) lacking.add(scope);
  } else if (writing?.error.code === 'token.scope_missing') {
    told.push(...also);
    for (const scope of also) lacking.add(scope);
  }
  return Object.fromEntries(told.map((scope) => [scope, lacking.has(scope) ? 'missing' : 'granted']));
};
