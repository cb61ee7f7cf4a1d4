import type { ResourceType } from '../core/resource-type';
import { resourceNoun } from '../resources/labels';
import { resources } from '../resources/registry';
import { t } from '../words/t';

/**
 * The permissions granted, in words. What was left out on purpose is named without advice: granting it would be more than the
 * integration needs.
 */
export function scopesLearnt(
  proven: Readonly<Record<string, 'granted' | 'missing'>>,
  types: readonly ResourceType[],
): string {
  const those = (state: 'granted' | 'missing') =>
    Object.keys(proven).filter((scope) => proven[scope] === state);
  const absent = those('missing');
  const granted = those('granted').join(', ');
  if (absent.length === 0) return granted;
  const spare = types.filter((type) => absent.includes(resources[type].scope));
  const names = spare.map((type) => resourceNoun(type)).join(', ');
  return t('halo.scopes_learnt.could_be_added', { granted, names, absent: absent.join(', ') });
}
