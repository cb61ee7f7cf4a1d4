import { describe, expect, test } from 'vitest';
import { gradient } from '../../../lib/profiles/gradient';
import { leastPrivilege } from '../../../lib/profiles/least-privilege';
import { leastPrivilegeText } from '../../../lib/profiles/least-privilege-text';
import { profiles } from '../../../lib/profiles/registry';
import { scopable } from '../../../lib/profiles/scopable';

describe('the least privilege', () => {
  test('of a selection names only what it reads, and clients always', () => {
    const { types, scopes, sections } = leastPrivilege(scopable, ['assets']);
    expect(types).toEqual(['clients', 'assets']);
    expect(scopes).toEqual(['read:customers', 'read:assets']);
    const levels = sections[0]?.rows.filter(({ label }) => label.endsWith('Access Level'));
    expect(levels?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Clients Access Level: Read Only',
      'Assets Access Level: Read Only',
    ]);
  });

  test('on a Halo that lists items to editors only has the permission to edit them, once', () => {
    const scopesOn = (version: string) => leastPrivilege(scopable, ['products'], version).scopes;
    expect(scopesOn('2.98.40')).toEqual(['read:customers', 'read:items', 'edit:items']);
    expect(scopesOn('2.99.1')).toEqual(['read:customers', 'read:items']);
    expect(leastPrivilege(scopable, ['assets'], '2.98.40').scopes).not.toContain('edit:items');
    const { types } = gradient;
    expect(leastPrivilege(gradient, types, '2.98.40')).toEqual(leastPrivilege(gradient, types));
  });

  test('of Gradient is what its guide lists', () => {
    const { scopes, sections } = leastPrivilege(gradient, gradient.defaultTypes);
    expect(scopes).toHaveLength(7);
    expect(sections.map(({ title }) => title)).toEqual([
      'Role “Gradient”',
      'Agent “Gradient”',
      'Application “Gradient MSP”',
    ]);
    expect(sections[2]?.rows).toContainEqual({ label: 'all', value: 'not ticked', why: expect.any(String) });
  });

  test.each(profiles.map((profile) => [profile.name, profile] as const))(
    'of %s never asks for all, admin or the rights of an administrator',
    (_, profile) => {
      const { scopes, sections } = leastPrivilege(profile, profile.types);
      expect(scopes.filter((scope) => /^(?:all|admin)/.test(scope))).toEqual([]);
      const administrator = sections
        .flatMap(({ rows }) => rows)
        .find(({ label }) => /administrator/i.test(label));
      expect(administrator?.value).toBe('No');
    },
  );

  test('fits a page of plain text', () => {
    const text = leastPrivilegeText(leastPrivilege(scopable, scopable.types), ['Clients', 'Sites']);
    expect(text.split('\n').length).toBeLessThan(60);
    expect(text).toContain('Scopable: the least HaloPSA rights it needs\nFor: Clients, Sites');
    expect(text).toContain('  read:customers: ticked');
    expect(text).not.toMatch(/undefined|null/);
  });
});
