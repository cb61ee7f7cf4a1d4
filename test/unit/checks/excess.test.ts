import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../lib/checks/evidence';
import { judge } from '../../../lib/checks/judge';
import { say } from '../../../lib/core/say';
import type { FieldValue } from '../../../lib/page/observation';
import { gradient } from '../../../lib/profiles/gradient';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { scopable } from '../../../lib/profiles/scopable';
import { changing, gradientEvidence, read, scopableEvidence, withField } from './evidence-of';

const granting = (
  evidence: Evidence,
  page: 'role' | 'agent' | 'application',
  fields: Record<string, FieldValue>,
): Evidence =>
  changing(evidence, page, (one) =>
    Object.entries(fields).reduce(
      (record, [key, value]) => withField(record, key, { ...read(value), label: key }),
      one,
    ),
  );
const of = (profile: IntegrationProfile, evidence: Evidence, check: string) => {
  const found = judge(profile, evidence).filter((each) => each.check === check);
  if (found.length > 1) throw new Error(`${check} is judged twice`);
  return found[0] ? [found[0].outcome, found[0].failure?.code ?? null, found[0].seen] : null;
};

describe('too much', () => {
  test('is no row at all where nothing of it was seen', () => {
    expect(of(gradient, gradientEvidence, 'role:others')).toBeNull();
    expect(of(gradient, gradientEvidence, 'scope:others')).toBeNull();
  });

  test('in areas no profile asks for is told as one list', () => {
    const evidence = granting(gradientEvidence, 'role', {
      'access:tickets': 'Read and Modify',
      'access:assets': 'Read Only',
      'access:crm': 'No Access',
    });
    expect(of(gradient, evidence, 'role:others')).toEqual([
      'warned',
      'check.areas_not_needed',
      'access:tickets (Read and Modify), access:assets (Read Only)',
    ]);
  });

  test('set on the agent itself counts as well as on its role', () => {
    const evidence = granting(gradientEvidence, 'agent', { 'access:tickets': 'Read Only' });
    expect(of(gradient, evidence, 'role:others')?.[0]).toBe('warned');
  });

  test('in many areas names six and counts the others', () => {
    const areas = ['tickets', 'users', 'crm', 'assets', 'calendars', 'suppliers', 'sales', 'reporting'];
    const evidence = granting(
      gradientEvidence,
      'role',
      Object.fromEntries(areas.map((area) => [`access:${area}`, 'Read Only'])),
    );
    expect(of(gradient, evidence, 'role:others')?.[2]).toMatch(/^(?:[^,]+, ){5}[^,]+ and 2 more$/);
  });

  test('of an area that only an unselected record type needs is told', () => {
    const evidence: Evidence = { ...scopableEvidence, selection: ['clients'] };
    expect(of(scopable, evidence, 'role:others')?.[2]).toContain('Read Only');
    expect(of(scopable, evidence, 'scope:others')).toEqual([
      'warned',
      'check.scopes_not_needed',
      'read:contracts, read:items, read:invoices, read:assets, read:sales',
    ]);
  });

  test.each<[string, string, string]>([
    ['scope:admin', 'scope:admin', 'check.scope_admin'],
    ['scope:admin:webhooks', 'scope:admin:webhooks', 'check.scope_admin'],
    ['scope:all', 'scope:all', 'check.scope_whole'],
    ['scope:all:standard', 'scope:all:standard', 'check.scope_whole'],
    ['scope:edit:tickets', 'scope:others', 'check.scopes_not_needed'],
  ])('as %s on the application is warned as %s', (field, check, code) => {
    const evidence = granting(scopableEvidence, 'application', { [field]: true });
    expect(of(scopable, evidence, check)?.slice(0, 2)).toEqual(['warned', code]);
  });

  test('as “all” is a fault for Gradient alone, and told once', () => {
    const evidence = granting(gradientEvidence, 'application', { 'scope:all': true });
    expect(of(gradient, evidence, 'scope:all')?.slice(0, 2)).toEqual(['failed', 'check.scope_forbidden']);
  });

  test('as an edit permission beside the read one that is needed is told at that row alone', () => {
    const evidence = granting(scopableEvidence, 'application', { 'scope:edit:customers': true });
    expect(of(scopable, evidence, 'scope:read:customers')?.slice(0, 2)).toEqual([
      'warned',
      'check.scope_too_wide',
    ]);
    expect(of(scopable, evidence, 'scope:others')).toBeNull();
  });

  test('not saved is not granted yet', () => {
    const evidence = changing(gradientEvidence, 'role', (one) =>
      withField(one, 'access:tickets', read('Read Only', false)),
    );
    expect(of(gradient, evidence, 'role:others')).toBeNull();
  });
});

describe('a client restriction', () => {
  test('said in so many words is a warning even where the guide does not name it', () => {
    const evidence = granting(gradientEvidence, 'role', { 'setting:all-clients': 'No' });
    expect(of(gradient, evidence, 'role:all-clients')?.slice(0, 2)).toEqual([
      'warned',
      'check.clients_restricted',
    ]);
  });

  test.each([null, 'Not set', 'Yes'])('answered %j is none', (value) => {
    const evidence = granting(gradientEvidence, 'role', { 'setting:all-clients': value });
    expect(of(gradient, evidence, 'role:all-clients')).toBeNull();
  });

  test('is judged once where the profile asks for it', () => {
    const evidence = granting(scopableEvidence, 'role', { 'setting:all-clients': 'No' });
    expect(of(scopable, evidence, 'role:all-clients')?.slice(0, 2)).toEqual(['warned', 'check.flag_off']);
  });
});

test('every finding of too much has its sentence and its mend', () => {
  const evidence = granting(
    granting(gradientEvidence, 'application', { 'scope:admin': true, 'scope:edit:kb': true }),
    'role',
    { 'access:tickets': 'Read Only', 'setting:all-clients': 'No' },
  );
  for (const { failure } of judge(gradient, evidence)) {
    if (failure) expect(`${say(failure).say} ${say(failure).fix}`).not.toMatch(/undefined|null|“”/);
  }
});
