import { describe, expect, test } from 'vitest';
import { gradient } from '../../../lib/profiles/gradient';
import { profileById, profiles } from '../../../lib/profiles/registry';
import { scopable } from '../../../lib/profiles/scopable';
import { resources } from '../../../lib/resources/registry';

describe.each(profiles)('the profile $name', (profile) => {
  test('is found by its id', () => expect(profileById(profile.id)).toBe(profile));

  test('gives a reason and a source for everything it asks', () => {
    for (const asked of [...profile.requirements, ...profile.prerequisites]) {
      expect(asked.why).toMatch(/\.$/);
      expect(asked.source).not.toBe('');
    }
  });

  test('asks for the permission and the access area of every record type it reads', () => {
    for (const type of profile.types) {
      const { scope, area } = resources[type];
      const asked = profile.requirements.filter((need) => !need.forTypes || need.forTypes.includes(type));
      expect(asked.some((need) => need.kind === 'scope' && need.scope === scope)).toBe(true);
      expect(asked.some((need) => need.kind === 'access' && need.area === area)).toBe(true);
    }
  });
});

test('an unknown id and no choice are no profile', () => {
  expect([profileById('nobody'), profileById(null)]).toEqual([null, null]);
});

test('Gradient asks for the seven permissions of its guide and forbids "all"', () => {
  const scopes = gradient.requirements.flatMap((need) => (need.kind === 'scope' ? [need.scope] : []));
  expect(scopes).toEqual([
    'read:customers',
    'read:contracts',
    'edit:contracts',
    'read:items',
    'edit:items',
    'read:invoices',
    'edit:invoices',
  ]);
  expect(gradient.requirements.some((need) => need.kind === 'no-scope' && need.scope === 'all')).toBe(true);
});

test('Gradient’s three-octet address is shown as printed, with a remark', () => {
  const [whole, short] = gradient.prerequisites.flatMap((one) => one.values ?? []);
  expect([whole?.text, whole?.remark, short?.text]).toEqual(['3.23.117.12', undefined, '3.138.54']);
  expect(short?.remark).toContain('3.23.117.12 & 3.138.54');
});

test('Scopable allows one PSA at a time and asks for no right to write', () => {
  expect(scopable.onePsa).toBe(true);
  const access = scopable.requirements.flatMap((need) => (need.kind === 'access' ? need.needs : []));
  expect(new Set(access)).toEqual(new Set(['read']));
});
