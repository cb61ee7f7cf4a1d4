import type { Learnt } from '../core/learnt';
import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';

/**
 * The permissions granted. What was left out on purpose is named without advice: granting it would be more than the integration
 * needs.
 */
export function scopesLearnt(
  proven: Readonly<Record<string, 'granted' | 'missing'>>,
  types: readonly ResourceType[],
): Learnt {
  const those = (state: 'granted' | 'missing') =>
    Object.keys(proven).filter((scope) => proven[scope] === state);
  const absent = those('missing');
  const spare = types.filter((type) => absent.includes(resources[type].scope));
  return { code: 'scopes', granted: those('granted'), absent, spare };
}
