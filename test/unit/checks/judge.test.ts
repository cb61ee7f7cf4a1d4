import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../lib/checks/evidence';
import { fieldPlace } from '../../../lib/checks/field-place';
import { judge } from '../../../lib/checks/judge';
import { summarise } from '../../../lib/checks/summarise';
import type { Verdict } from '../../../lib/checks/verdict';
import { say } from '../../../lib/core/say';
import type { FieldValue, PageKind, SeenField, SeenRecord } from '../../../lib/page/observation';
import { gradient } from '../../../lib/profiles/gradient';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { scopable } from '../../../lib/profiles/scopable';
import { changing, gradientEvidence, read, record, scopableEvidence, unsure, withField } from './evidence-of';

const of = (verdicts: readonly Verdict[], check: string): Verdict => {
  const found = verdicts.find((verdict) => verdict.check === check);
  if (!found) throw new Error(`no verdict ${check}`);
  return found;
};
const outcome = (profile: IntegrationProfile, evidence: Evidence, check: string) => {
  const { outcome, failure } = of(judge(profile, evidence), check);
  return [outcome, failure?.code ?? null];
};
const setting = (evidence: Evidence, page: PageKind, field: string, value: FieldValue, saved = true) =>
  changing(evidence, page, (one) => withField(one, field, read(value, saved)));

const cases = [
  ['Gradient', gradient, gradientEvidence],
  ['Scopable', scopable, scopableEvidence],
] as const;

test.each([
  ['https://acme.halopsa.com', 'HaloPSA API'],
  ['https://halopsa.acme.com', 'HaloPSA API'],
  ['https://acme.haloitsm.com', 'HaloITSM API'],
])('the way to the application on %s leads over its menu entry “%s”', (instance, entry) => {
  const { failure } = of(judge(gradient, { ...gradientEvidence, records: [], instance }), 'scope:read:items');
  expect(failure && say(failure).fix).toContain(
    `Configuration > Integrations > ${entry} > View Applications`,
  );
});

describe.each(cases)('%s', (_, profile, evidence) => {
  test('passes everywhere when Halo is set up as its guide says', () => {
    const verdicts = judge(profile, evidence);
    expect(verdicts.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(summarise(verdicts)).toEqual({ outcome: 'passed', next: null });
  });

  test('can tell nothing when nothing has been seen', () => {
    const verdicts = judge(profile, { ...evidence, records: [] });
    expect(new Set(verdicts.map((verdict) => verdict.outcome))).toEqual(new Set(['cantTell']));
  });

  test('has a sentence and a mend for every verdict that is not passed', () => {
    for (const records of [[], evidence.records.map((one) => ({ ...one, fields: {} }))]) {
      for (const { failure } of judge(profile, { ...evidence, records })) {
        if (!failure) continue;
        const words = say(failure);
        expect(`${words.say} ${words.fix}`).not.toMatch(/undefined|null|“”/);
      }
    }
  });

  test('gives each check one id', () => {
    const ids = profile.requirements.map((need) => need.check);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('never passes a check whose field is missing, unsure, unsaved or insufficient', () => {
    const needed = judge(profile, evidence).flatMap(({ check, field, witness }) =>
      field && witness ? [{ check, field, page: witness.page }] : [],
    );
    const because = fc.constantFrom(
      'two-candidates',
      'unknown-control',
      'state-not-shown',
      'not-loaded',
      'hidden-by-all',
      'reader-threw',
    ) as fc.Arbitrary<Extract<SeenField, { state: 'unsure' }>['because']>;
    const worse = fc.oneof(
      fc.constant(null),
      because.map((reason) => ({ ...unsure(reason), seenEarlier: { value: 'Read and Modify', at: 1 } })),
      because.map(unsure),
      fc.constant('unsaved' as const),
      fc
        .constantFrom<FieldValue>(
          'No Access',
          'View (Names Only)',
          '3',
          '',
          null,
          [],
          'Read and Modify (own)',
        )
        .map(read),
    );
    fc.assert(
      fc.property(fc.constantFrom(...needed), worse, ({ check, field, page }, change) => {
        const changed = changing(evidence, page, (one) => {
          const now = one.fields[field];
          return withField(
            one,
            field,
            change === 'unsaved' && now ? { ...now, saved: false } : change === 'unsaved' ? null : change,
          );
        });
        const verdict = of(judge(profile, changed), check);
        if (isHarmless(profile, check, change)) return;
        // Without the field, the heading above every tab still tells a saved record's name.
        if (field === 'name' && changed.records.some((one) => one.page === page && !one.fields.name)) return;
        expect([check, verdict.outcome]).not.toEqual([check, 'passed']);
      }),
      { numRuns: 800 },
    );
  });
});

test('a field that could be read before and no longer can is in doubt, and both are told', () => {
  const doubted = { ...unsure('two-candidates'), seenEarlier: { value: 'Read and Modify', at: Date.now() } };
  const evidence = changing(gradientEvidence, 'role', (one) => withField(one, 'access:clients', doubted));
  const { outcome, seen, failure } = of(judge(gradient, evidence), 'role:clients');
  expect([outcome, seen]).toEqual(['cantTell', null]);
  const words = failure && say(failure).say;
  expect(words).toMatch(/^The page shows “Clients Access Level”/);
  expect(words).toMatch(
    /Halo showed “Read and Modify” at \d\d:\d\d; whether that still holds cannot be told\.$/,
  );
});

/** The few changes that leave a requirement met: another right covers it, or any (or no) value will do. */
const isHarmless = (
  profile: IntegrationProfile,
  check: string,
  change: SeenField | null | 'unsaved',
): boolean => {
  const need = profile.requirements.find((one) => one.check === check);
  if (!need) return false;
  if (need.kind === 'scope' && need.scope.startsWith('read:')) {
    return profile.requirements.some(
      (one) => one.check === need.check.replace('read:', 'edit:') && one !== need,
    );
  }
  if (change === null || change === 'unsaved' || change.state !== 'read') return false;
  const { value } = change;
  if (need.kind === 'flag' && !need.must) return value === 'No Access' || value === '' || value === null;
  if (need.kind === 'no-scope') return value === 'No Access';
  if (need.kind === 'filled' || need.kind === 'events') return typeof value === 'string' && value !== '';
  return need.kind === 'member' && profile.names.role === null && typeof value === 'string' && value !== '';
};

describe('an access level', () => {
  test('that is too low fails and names the area, the level and the place to set it', () => {
    const verdict = of(
      judge(gradient, setting(gradientEvidence, 'role', 'access:items', 'Read Only')),
      'role:items',
    );
    expect(verdict.outcome).toBe('failed');
    expect(verdict.failure && say(verdict.failure).fix).toBe(
      'Open Configuration > Teams & Agents > Roles > Gradient > Permissions and set “Items Access Level” to “Read and Modify”.',
    );
    expect(verdict.witness?.recordName).toBe('Gradient');
  });

  test('is asked for under the name the tenant gives it', () => {
    const renamed = changing(gradientEvidence, 'role', (one) =>
      withField(one, 'access:items', { ...read('No Access'), label: 'Products Access Level' }),
    );
    const { failure } = of(judge(gradient, renamed), 'role:items');
    expect(failure && say(failure).fix).toContain('“Products Access Level”');
  });

  test.each<[string, string, string | null]>([
    ['No Access', 'failed', 'check.level_too_low'],
    ['View (Names Only)', 'failed', 'check.level_too_low'],
    ['Read Only', 'failed', 'check.level_too_low'],
    ['Read and Modify', 'cantTell', 'check.level_older'],
    ['Read and Modify (own)', 'failed', 'check.level_too_low'],
    ['Read and Create', 'failed', 'check.level_too_low'],
    ['Read, Create and Modify (own)', 'failed', 'check.level_own_only'],
    ['Read, Create, Modify and Delete', 'warned', 'check.level_deletes'],
    ['3', 'cantTell', 'check.level_unknown'],
  ])('of invoices at “%s” is %s for Gradient', (level, expected, code) => {
    const evidence = setting(gradientEvidence, 'role', 'access:invoices', level);
    expect(outcome(gradient, evidence, 'role:invoices')).toEqual([expected, code]);
  });

  test('in a language that is not known is not told to be set to an English word', () => {
    const evidence = setting(gradientEvidence, 'role', 'access:items', 'Lesen und Ändern');
    const { outcome, failure } = of(judge(gradient, evidence), 'role:items');
    expect([outcome, failure?.code]).toEqual(['cantTell', 'check.level_unknown']);
    expect(failure && say(failure)).toEqual({
      say: '“Items Access Level” shows “Lesen und Ändern”, which is not an access level this extension knows: it knows them in English only.',
      fix: 'Open Configuration > Teams & Agents > Roles > Gradient > Permissions and compare “Items Access Level” yourself with the level that Halo calls “Read and Modify” in English.',
    });
  });

  test('that is right but not saved cannot be told', () => {
    const evidence = setting(gradientEvidence, 'role', 'access:items', 'Read and Modify', false);
    expect(outcome(gradient, evidence, 'role:items')).toEqual(['cantTell', 'check.not_saved']);
  });

  test('nor is it called unsaved where nobody can tell whether the page is being edited', () => {
    const untold = { ...read('Read and Modify', false), untold: true } as const;
    const evidence = changing(gradientEvidence, 'role', (one) => withField(one, 'access:items', untold));
    const { outcome, failure } = of(judge(gradient, evidence), 'role:items');
    expect(outcome).toBe('cantTell');
    expect(failure && say(failure).say).toBe(
      '“Items Access Level” is right on the page, but whether the page is being edited cannot be told.',
    );
  });

  test('set on the agent itself makes up for an empty role', () => {
    const empty = setting(gradientEvidence, 'role', 'access:clients', 'Not set');
    const evidence = setting(empty, 'agent', 'access:clients', 'Read Only');
    expect(outcome(gradient, evidence, 'role:clients')).toEqual(['passed', null]);
  });

  test('of an administrator is more than needed', () => {
    const evidence = setting(gradientEvidence, 'role', 'setting:administrator', 'Yes');
    expect(outcome(gradient, evidence, 'role:items')).toEqual(['warned', 'check.administrator']);
    expect(outcome(gradient, evidence, 'role:administrator')).toEqual(['warned', 'check.flag_on']);
  });

  test('is the highest of the agent’s roles', () => {
    const low = setting(gradientEvidence, 'role', 'access:items', 'Read Only');
    const twoRoles = setting(low, 'agent', 'roles', ['Gradient', 'Stock']);
    const stock = record('role', 'Stock', { 'access:items': 'Read and Modify' });
    const both = { ...twoRoles, records: [...twoRoles.records, stock] };
    expect(outcome(gradient, both, 'role:items')).toEqual(['passed', null]);
    expect(outcome(gradient, twoRoles, 'role:items')).toEqual(['cantTell', 'check.record_not_seen']);
    expect(outcome(gradient, twoRoles, 'agent:roles')).toEqual(['warned', 'check.role_extra']);
  });
});

test('a second role whose level is not understood keeps the area from passing', () => {
  const evidence = setting(gradientEvidence, 'agent', 'roles', ['Gradient', 'Stock']);
  const odd = record('role', 'Stock', { 'setting:administrator': 'No', 'access:items': '3' });
  const both = { ...evidence, records: [...evidence.records, odd] };
  expect(outcome(gradient, both, 'role:items')).toEqual(['cantTell', 'check.level_unknown']);
});

test('a resource server other than the address Halo was opened at is a doubt', () => {
  const evidence = setting(gradientEvidence, 'api', 'resource-server', 'https://psa.acme.example/api');
  expect(outcome(gradient, evidence, 'connection:resource-server')).toEqual([
    'warned',
    'check.address_elsewhere',
  ]);
});

describe('a name', () => {
  const headed = (name: string) => withField(record('role', name, {}), 'name', null);
  const verdictOf = (role: SeenRecord) => {
    const focus = { page: 'role', recordId: role.recordId } as const;
    return of(judge(gradient, { ...gradientEvidence, focus, records: [role] }), 'role:name').outcome;
  };

  test('is told by the heading while the tab with its field has not been opened', () => {
    expect(verdictOf(headed('Gradient'))).toBe('passed');
    expect(verdictOf(headed('Sales'))).toBe('warned');
  });

  test('is not told by the heading of a record that is not saved, nor against a field that disagrees', () => {
    expect(verdictOf({ ...headed('Gradient'), recordId: 'new' })).toBe('cantTell');
    expect(verdictOf(withField(headed('Gradient'), 'name', read('Sales')))).toBe('warned');
  });
});

describe('which record is judged', () => {
  test('is never one of another instance', () => {
    const evidence = { ...gradientEvidence, instance: 'https://other.halopsa.com' };
    expect(summarise(judge(gradient, evidence)).outcome).toBe('cantTell');
  });

  test('is not another agent than the one the application logs in as', () => {
    const evidence = setting(gradientEvidence, 'application', 'login-agent', 'Bob');
    expect(outcome(gradient, evidence, 'agent:api-only')).toEqual(['cantTell', 'check.record_not_seen']);
    expect(outcome(gradient, evidence, 'application:login-agent')).toEqual([
      'failed',
      'check.login_agent_other',
    ]);
  });

  test('is the agent the application logs in as also while another name is typed in its form', () => {
    const typing = { ...read('Half typed', false), unsavedFrom: { value: 'Gradient', at: 1 } };
    const evidence = changing(gradientEvidence, 'agent', (one) => withField(one, 'name', typing));
    expect(outcome(gradient, evidence, 'agent:api-only')).toEqual(['passed', null]);
    expect(outcome(gradient, evidence, 'agent:name')).toEqual(['failed', 'check.wrong_value']);
    expect(outcome(gradient, evidence, 'role:clients')).toEqual(['passed', null]);
  });

  test('cannot be told when two roles bear the agent’s role’s name', () => {
    const twin = { ...record('role', 'Gradient', { 'access:clients': 'No Access' }), recordId: 'twin' };
    const evidence = { ...gradientEvidence, records: [...gradientEvidence.records, twin] };
    expect(outcome(gradient, evidence, 'role:clients')).toEqual(['cantTell', 'check.same_name']);
  });

  describe('of the applications', () => {
    const applications = (...names: string[]): Evidence => ({
      ...scopableEvidence,
      records: scopableEvidence.records.flatMap((one) =>
        one.page === 'application'
          ? names.map((name) => ({
              ...withField(one, 'name', read(name)),
              recordId: name,
              recordName: name,
            }))
          : one,
      ),
    });
    const inFront = (evidence: Evidence, recordId: string): Evidence => ({
      ...evidence,
      focus: { page: 'application', recordId },
    });
    const scopeOf = (evidence: Evidence) => outcome(scopable, evidence, 'scope:read:items');
    const unknown = ['cantTell', 'check.record_not_told'];

    test('is not another one that happened to be opened', () => {
      const evidence = applications('N-able billing export');
      expect(scopeOf(evidence)).toEqual(unknown);
      const { failure } = of(judge(scopable, evidence), 'scope:read:items');
      expect(failure && say(failure)).toMatchObject({
        say: 'None of the applications seen is the application “Scopable Integration”, so “read:items” is not known.',
        fix: expect.stringContaining('View Applications'),
      });
    });

    test('is the only one seen while it is in front of the admin', () => {
      expect(scopeOf(inFront(applications('Other'), 'Other'))).toEqual(['passed', null]);
      expect(scopeOf(inFront(applications('Other', 'Export'), 'Other'))).toEqual(unknown);
    });

    test('is the one of the profile’s name, although another is in front of the admin', () => {
      const evidence = inFront(applications('Scopable Integration', 'Export'), 'Export');
      expect(of(judge(scopable, evidence), 'scope:read:items').witness?.recordName).toBe(
        'Scopable Integration',
      );
    });
  });

  describe('of agents and roles, while no application tells', () => {
    const john = { ...record('agent', 'John', { roles: ['Engineer'], 'api-only': false }), at: 5 };
    const engineer = { ...record('role', 'Engineer', { 'access:clients': 'Read Only' }), at: 5 };
    const seeing = (...records: SeenRecord[]): Evidence => ({ ...scopableEvidence, records });
    const judged = (evidence: Evidence, check: string) => {
      const { outcome, failure, witness } = of(judge(scopable, evidence), check);
      return [outcome, failure?.code ?? witness?.recordName];
    };
    const untold = ['cantTell', 'check.agent_not_told'];

    test('is not a person’s agent, nor a role without an agent that has it', () => {
      const evidence = seeing(john, engineer);
      expect(judged(evidence, 'agent:name')).toEqual(untold);
      expect(judged(evidence, 'agent:api-only')).toEqual(untold);
      expect(judged(evidence, 'role:clients')).toEqual(['cantTell', 'check.role_not_told']);
      expect(outcome(gradient, evidence, 'agent:api-only')).toEqual(untold);
      expect(outcome(gradient, evidence, 'role:clients')).toEqual(['cantTell', 'check.role_not_told']);
    });

    test('is told with what would tell, and leads there', () => {
      const verdicts = judge(gradient, seeing(john, engineer));
      const told = (check: string) => {
        const verdict = of(verdicts, check);
        return [verdict.failure && say(verdict.failure), fieldPlace(verdict)];
      };
      expect(told('agent:api-only')).toMatchObject([
        {
          say: 'None of the agents seen is called “Gradient” or is an API-only agent, so “Is an API-only Agent” is not known.',
          fix: expect.stringContaining('Configuration > Teams & Agents > Agents, or its application'),
        },
        { page: 'agent', recordId: null },
      ]);
      expect(told('role:clients')).toMatchObject([
        {
          say: 'None of the roles seen is called “Gradient”, so “Clients Access Level” is not known.',
          fix: expect.stringContaining('Configuration > Teams & Agents > Agents > Details'),
        },
        { page: 'agent', recordId: null, field: 'roles' },
      ]);
    });

    test('is the agent in front of the admin, with its roles', () => {
      const focus = { page: 'agent', recordId: john.recordId } as const;
      const evidence = { ...seeing(john, engineer), focus };
      expect(judged(evidence, 'agent:api-only')).toEqual(['failed', 'check.flag_off']);
      expect(judged(evidence, 'role:clients')).toEqual(['passed', 'Engineer']);
    });

    test('is the agent of the expected name, whoever was opened later, with its roles', () => {
      const named = record('agent', 'Scopable API', { roles: ['Reader'], 'api-only': true });
      const reader = record('role', 'Reader', { 'access:clients': 'No Access' });
      const evidence = seeing(john, engineer, named, reader);
      expect(judged(evidence, 'agent:api-only')).toEqual(['passed', 'Scopable API']);
      expect(of(judge(scopable, evidence), 'role:clients')).toMatchObject({
        outcome: 'failed',
        witness: { recordName: 'Reader' },
      });
    });

    test('is else the newest agent that is API-only, be it in the form alone', () => {
      const sync = withField(record('agent', 'Sync', { roles: ['Engineer'] }), 'api-only', read(true, false));
      const older = { ...record('agent', 'Older', { 'api-only': true }), at: 0 };
      const evidence = seeing(john, engineer, sync, older);
      expect(judged(evidence, 'agent:name')).toEqual(['passed', 'Sync']);
      expect(judged(evidence, 'agent:api-only')).toEqual(['cantTell', 'check.not_saved']);
      expect(judged(evidence, 'role:clients')).toEqual(['passed', 'Engineer']);
    });

    test('is the role of the expected name, while no agent tells', () => {
      const evidence = seeing(john, engineer, record('role', 'Gradient', { 'access:clients': 'Read Only' }));
      expect(of(judge(gradient, evidence), 'role:clients')).toMatchObject({
        outcome: 'passed',
        witness: { recordName: 'Gradient' },
      });
    });
  });

  test('is the role in front of the admin', () => {
    const other = record('role', 'Sales', { 'access:clients': 'No Access' });
    const evidence: Evidence = {
      ...gradientEvidence,
      records: [...gradientEvidence.records, other],
      focus: { page: 'role', recordId: other.recordId },
    };
    const verdict = of(judge(gradient, evidence), 'role:clients');
    expect([verdict.outcome, verdict.witness?.recordName]).toEqual(['failed', 'Sales']);
  });
});

test('an agent that is logged in as and not opened yet leads to the list of agents, as its words do', () => {
  const named = setting(scopableEvidence, 'application', 'login-agent', 'API User');
  const records = named.records.filter(({ page }) => page !== 'agent');
  const verdict = of(judge(scopable, { ...named, records }), 'application:login-agent');
  expect(verdict.failure && say(verdict.failure).fix).toContain('Teams & Agents > Agents > API User');
  expect(fieldPlace(verdict)).toMatchObject({ page: 'agent', recordId: null, field: 'name' });
});

describe('the application’s permissions', () => {
  test('with “all” ticked fail for Gradient and are too much for Scopable', () => {
    const ticked = (evidence: Evidence) => setting(evidence, 'application', 'scope:all', true);
    expect(outcome(gradient, ticked(gradientEvidence), 'scope:all')).toEqual([
      'failed',
      'check.scope_forbidden',
    ]);
    expect(outcome(scopable, ticked(scopableEvidence), 'scope:read:items')).toEqual([
      'warned',
      'check.scope_all',
    ]);
  });

  test('that are hidden while “all” is being ticked cannot be told', () => {
    const hidden = changing(scopableEvidence, 'application', (one) =>
      withField(withField(one, 'scope:all', read(true, false)), 'scope:read:items', unsure('hidden-by-all')),
    );
    expect(outcome(scopable, hidden, 'scope:read:items')).toEqual(['cantTell', 'check.hidden_by_all']);
  });

  test('to edit cover those to read', () => {
    const evidence = setting(gradientEvidence, 'application', 'scope:read:items', false);
    expect(outcome(gradient, evidence, 'scope:read:items')).toEqual(['passed', null]);
  });

  test('to edit are more than a read-only sync needs', () => {
    const evidence = setting(scopableEvidence, 'application', 'scope:edit:items', true);
    expect(outcome(scopable, evidence, 'scope:read:items')).toEqual(['warned', 'check.scope_too_wide']);
  });

  test('to edit items are no more than a Halo needs that lists them to editors only, and of nothing else', () => {
    const on = (appVersion: string): Evidence => {
      const { discovery } = scopableEvidence;
      const ticked = setting(scopableEvidence, 'application', 'scope:edit:items', true);
      const both = setting(ticked, 'application', 'scope:edit:assets', true);
      return { ...both, discovery: discovery && { ...discovery, appVersion } };
    };
    expect(outcome(scopable, on('2.98.40'), 'scope:read:items')).toEqual(['passed', null]);
    expect(outcome(scopable, on('2.99.1'), 'scope:read:items')).toEqual(['warned', 'check.scope_too_wide']);
    expect(outcome(scopable, on('2.98.40'), 'scope:read:assets')).toEqual(['warned', 'check.scope_too_wide']);
  });

  test('are asked for only for the record types chosen', () => {
    const evidence: Evidence = { ...scopableEvidence, selection: ['clients'], payloadUrl: null };
    const checks = judge(scopable, evidence).map((verdict) => verdict.check);
    expect(checks.filter((check) => check.startsWith('scope:read'))).toEqual(['scope:read:customers']);
    expect(checks).toContain('role:clients');
    expect(checks).not.toContain('role:items');
    expect(checks.some((check) => check.startsWith('webhook:'))).toBe(false);
  });
});

describe('the values of the HaloPSA API page', () => {
  test('fail with both values told when authinfo says otherwise', () => {
    const evidence = setting(gradientEvidence, 'api', 'auth-server', 'https://auth.attacker.example/auth');
    const { outcome, failure } = of(judge(gradient, evidence), 'connection:auth-server');
    expect(outcome).toBe('failed');
    expect(failure?.details).toMatchObject({
      seen: 'https://auth.attacker.example/auth',
      expected: 'https://acme.halopsa.com/auth',
    });
  });

  test('agree whatever the closing slash', () => {
    const evidence = setting(gradientEvidence, 'api', 'auth-server', 'https://acme.halopsa.com/auth/');
    expect(outcome(gradient, evidence, 'connection:auth-server')).toEqual(['passed', null]);
  });

  test('are not confirmed by an address that was only assumed', () => {
    const { discovery } = gradientEvidence;
    const evidence = { ...gradientEvidence, discovery: discovery && { ...discovery, assumed: true } };
    expect(outcome(gradient, evidence, 'connection:auth-server')).toEqual([
      'cantTell',
      'check.address_unconfirmed',
    ]);
  });

  test('need no tenant where neither the page nor authinfo has one', () => {
    const { discovery } = gradientEvidence;
    const evidence = {
      ...setting(gradientEvidence, 'api', 'tenant', 'Not set'),
      discovery: discovery && { ...discovery, tenant: null },
    };
    expect(outcome(gradient, evidence, 'connection:tenant')).toEqual(['passed', null]);
    expect(outcome(gradient, setting(gradientEvidence, 'api', 'tenant', ''), 'connection:tenant')).toEqual([
      'failed',
      'check.address_differs',
    ]);
  });
});

describe('a recommendation', () => {
  test('that is not followed is a warning, not a failure', () => {
    const evidence = setting(gradientEvidence, 'agent', 'default-team', 'Service Desk');
    expect(outcome(gradient, evidence, 'agent:default-team')).toEqual(['warned', 'check.wrong_value']);
  });
});

describe('a webhook', () => {
  test('without the content type that newer Halo dropped is in order', () => {
    const evidence = changing(scopableEvidence, 'webhook', (one) => withField(one, 'content-type', null));
    expect(outcome(scopable, evidence, 'webhook:content-type')).toEqual(['inapplicable', null]);
  });
  test('to another address fails', () => {
    const evidence = setting(scopableEvidence, 'webhook', 'payload-url', 'https://hooks.example.com/other');
    expect(outcome(scopable, evidence, 'webhook:payload-url')).toEqual(['failed', 'check.wrong_value']);
  });

  test.each(['foo', 'http://hooks.example.com/halo/1'])(
    'that posts to %s does not pass for being told so',
    (url) => {
      const evidence = { ...setting(scopableEvidence, 'webhook', 'payload-url', url), payloadUrl: url };
      expect(outcome(scopable, evidence, 'webhook:payload-url')).toEqual([
        'failed',
        'check.payload_url_not_https',
      ]);
    },
  );
});

describe.each([
  ['Gradient', gradient, gradientEvidence],
  ['Scopable', scopable, scopableEvidence],
])('a choice on the application, for %s', (_name, profile, evidence) => {
  const of = (field: string, value: string) =>
    outcome(profile, setting(evidence, 'application', field, value), `application:${field}`);

  test.each([
    'Client ID & Secret (Services)',
    'Client ID And Secret (Services)',
    'Client ID and Secret',
    'Client Credentials',
    'Client ID and Secret (Client Credentials)',
  ])('is right by every name its method has had: %s', (name) => {
    expect(of('method', name)).toEqual(['passed', null]);
  });

  test.each([
    ['method', 'Username & Password'],
    ['method', 'Implicit Flow (Single Page Application)'],
    ['method', 'Authorization Code (Native Application)'],
    ['method', 'API Key BETA'],
    ['login-type', 'User'],
    ['login-type', 'Suppliers'],
  ])('is wrong where it is certainly another: %s “%s”', (field, value) => {
    expect(of(field, value)).toEqual(['failed', 'check.wrong_value']);
  });

  test.each([
    ['method', 'Client-ID und Geheimnis (Dienste)'],
    ['login-type', 'Technician'],
  ])('cannot be told in words that are not known: %s “%s”', (field, value) => {
    expect(of(field, value)).toEqual(['cantTell', 'check.value_unknown']);
  });
});

test('other work hours are worth a word and no stop, because a workday may have any name', () => {
  const evidence = setting(gradientEvidence, 'agent', 'work-hours', '24 Hours');
  expect(outcome(gradient, evidence, 'agent:work-hours')).toEqual(['warned', 'check.wrong_value']);
});

test('the webhook is the one to the address given, however its host is written, though another was seen later', () => {
  const other = record('webhook', 'Other', { 'payload-url': 'https://x.example.com/', enabled: true });
  const evidence = {
    ...scopableEvidence,
    payloadUrl: 'https://Hooks.Example.com/halo/1',
    records: [...scopableEvidence.records, { ...other, at: 99 }],
  };
  const found = of(judge(scopable, evidence), 'webhook:payload-url');
  expect([found.outcome, found.witness?.recordName]).toEqual(['passed', 'Scopable']);
});

test('a setting that newer versions have dropped is in order when its page no longer shows it', () => {
  const evidence = changing(scopableEvidence, 'webhook', (one) =>
    withField(one, 'content-type', unsure('not-shown')),
  );
  expect(outcome(scopable, evidence, 'webhook:content-type')[0]).toBe('inapplicable');
});

describe('the summary', () => {
  test('puts what failed before what cannot be told, and that before warnings', () => {
    const evidence = setting(
      setting(gradientEvidence, 'agent', 'default-team', 'Service Desk'),
      'agent',
      'api-only',
      false,
    );
    expect(summarise(judge(gradient, evidence)).next?.check).toBe('agent:api-only');
  });
  test('of nothing is not green', () => expect(summarise([]).outcome).toBe('cantTell'));
});
