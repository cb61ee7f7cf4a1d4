import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../lib/checks/evidence';
import { prove } from '../../../lib/checks/proof';
import type { ProofRow } from '../../../lib/checks/proof-row';
import { makeFailure } from '../../../lib/core/make-failure';
import { say } from '../../../lib/core/say';
import type { TestReport } from '../../../lib/halo/test-report';
import type { FieldValue, PageKind, SeenField } from '../../../lib/page/observation';
import { gradient } from '../../../lib/profiles/gradient';
import { scopable } from '../../../lib/profiles/scopable';
import { changing, gradientEvidence, read, scopableEvidence, withField } from './evidence-of';
import { passedReport, probing, stoppedAt } from './reports';

const report = passedReport(scopable.types, 'Scopable API', {
  scopesProven: { 'read:customers': 'granted' },
});
const evidence: Evidence = { ...scopableEvidence, payloadUrl: null };
const set = (page: PageKind, key: string, value: FieldValue | SeenField): Evidence =>
  changing(evidence, page, (one) =>
    withField(
      one,
      key,
      value !== null && typeof value === 'object' && 'state' in value ? value : read(value as FieldValue),
    ),
  );
const row = (check: string, seen: Evidence, tested: TestReport | null): ProofRow => {
  const found = prove(scopable, seen, tested).rows.find((each) => each.check === check);
  if (!found) throw new Error(`no row ${check}`);
  return found;
};
const told = (found: ProofRow) => ({
  outcome: found.outcome,
  blocks: found.blocks.join(),
  disagree: found.disagree,
  code: found.failure?.code ?? null,
});

describe('the proof of a right', () => {
  test('passes when the role, the application and the API agree, and shows all three', () => {
    const clients = row('proof:clients', evidence, report);
    expect(told(clients)).toEqual({ outcome: 'passed', blocks: '', disagree: false, code: null });
    expect(clients.cells.role.seen).toBe('Read Only');
    expect(clients.cells.application.seen).toBe('read:customers');
    expect(clients.cells.api).toMatchObject({ seen: 'Clients: 10; Sites: 10', at: 10 });
    expect(clients.cells.agent.outcome).toBe('inapplicable');
  });

  test('is not passed by the pages alone, nor by the API alone', () => {
    expect(told(row('proof:clients', evidence, null))).toMatchObject({
      outcome: 'cantTell',
      code: 'proof.not_tested',
    });
    const unseen = { ...evidence, records: [] };
    expect(row('proof:clients', unseen, report).outcome).toBe('cantTell');
  });

  test('blames the role where the application grants it', () => {
    const tested = probing(report, 'products', 'forbidden', 'api.role_blocks');
    expect(told(row('proof:items', set('role', 'access:items', 'No Access'), tested))).toEqual({
      outcome: 'failed',
      blocks: 'role',
      disagree: false,
      code: 'check.level_too_low',
    });
  });

  test('blames the application where the role grants it', () => {
    const tested = probing(report, 'products', 'forbidden', 'api.scope_blocks');
    expect(told(row('proof:items', set('application', 'scope:read:items', false), tested))).toEqual({
      outcome: 'failed',
      blocks: 'application',
      disagree: false,
      code: 'check.scope_missing',
    });
  });

  test('is in order by a right set on the agent itself, under that layer', () => {
    const byAgent = changing(set('role', 'access:items', 'No Access'), 'agent', (one) =>
      withField(one, 'access:items', read('Read Only')),
    );
    const found = row('proof:items', byAgent, report);
    expect(found.outcome).toBe('passed');
    expect([found.cells.role.outcome, found.cells.agent.outcome]).toEqual(['inapplicable', 'passed']);
  });

  test('without a single visible row is worth a look, not passed', () => {
    const tested = probing(report, 'products', 'empty', 'api.sees_nothing');
    expect(told(row('proof:items', evidence, tested))).toMatchObject({
      outcome: 'warned',
      code: 'api.sees_nothing',
    });
  });

  test('is not proven by a server that answers to any token', () => {
    const gullible: TestReport = {
      ...report,
      passed: false,
      steps: report.steps.map((step) =>
        step.id === 'control'
          ? {
              ...step,
              outcome: 'warned',
              failure: makeFailure('api.control_accepted', { host: 'x', what: 'y' }),
            }
          : step,
      ),
    };
    expect(told(row('proof:clients', evidence, gullible))).toMatchObject({
      outcome: 'cantTell',
      code: 'api.control_accepted',
    });
    expect(row('proof:control', evidence, gullible).outcome).toBe('cantTell');
  });

  test('that the last test did not reach is not called refused', () => {
    const stopped = stoppedAt(report, 'token', 'token.invalid_client');
    expect(told(row('proof:items', evidence, stopped))).toMatchObject({
      outcome: 'cantTell',
      code: 'token.invalid_client',
      disagree: false,
    });
  });

  test('to write is witnessed by the permission alone, and says that it was not used', () => {
    const tested = passedReport(gradient.types, 'Gradient', { scopesProven: { 'edit:items': 'granted' } });
    const seen = { ...gradientEvidence, selection: gradient.types };
    const found = prove(gradient, seen, tested).rows.find(({ check }) => check === 'proof:items');
    expect(found?.outcome).toBe('passed');
    expect(found?.cells.api.seen).toBe('Products: 10; edit:items granted, not used');
    const lacking = passedReport(gradient.types, 'Gradient', { scopesProven: { 'edit:items': 'missing' } });
    const refused = prove(gradient, seen, lacking).rows.find(({ check }) => check === 'proof:items');
    expect(refused && told(refused)).toMatchObject({
      outcome: 'failed',
      blocks: 'application',
      disagree: true,
    });
  });
});

describe('a right value that is only in the form', () => {
  const unsaved = { outcome: 'failed', disagree: false, code: 'check.not_saved' };

  test.each<[PageKind, string, SeenField, 'api.role_blocks' | 'api.scope_blocks', string]>([
    ['role', 'access:items', read('Read Only', false), 'api.role_blocks', 'role'],
    ['application', 'scope:read:items', read(true, false), 'api.scope_blocks', 'application'],
  ])('of the %s is to be saved where the API refuses', (page, field, value, code, blocks) => {
    const tested = probing(report, 'products', 'forbidden', code);
    const found = row('proof:items', set(page, field, value), tested);
    expect(told(found)).toEqual({ ...unsaved, blocks });
    expect(found.failure && say(found.failure).fix).toMatch(/^Press Save on /);
    expect(found.place).toMatchObject({ page, field });
  });

  test('of the agent’s own rights is to be saved there', () => {
    const byAgent = changing(set('role', 'access:items', 'No Access'), 'agent', (one) =>
      withField(one, 'access:items', read('Read Only', false)),
    );
    const tested = probing(report, 'products', 'forbidden', 'api.role_blocks');
    expect(told(row('proof:items', byAgent, tested))).toEqual({ ...unsaved, blocks: 'agent' });
  });

  test('is no answer to a refusal that blames another page', () => {
    const tested = probing(report, 'products', 'forbidden', 'api.scope_blocks');
    const found = row('proof:items', set('role', 'access:items', read('Read Only', false)), tested);
    expect(told(found)).toMatchObject({ blocks: 'application', code: 'api.scope_blocks' });
  });

  test('of a setting is to be saved as well', () => {
    const tested = stoppedAt(report, 'token', 'token.wrong_method');
    const found = row(
      'proof:application:method',
      set('application', 'method', read('Client ID & Secret (Services)', false)),
      tested,
    );
    expect(told(found)).toEqual({ ...unsaved, blocks: 'application' });
  });
});

test('a page that denies what a later test got is to be read anew, also where no application was ever opened', () => {
  const denied = set('role', 'access:items', 'No Access');
  const records = denied.records.filter(({ page }) => page !== 'application');
  const { failure } = row('proof:items', { ...denied, records }, report);
  expect(failure && say(failure).fix).toContain('so that it is read anew');
});

describe('the field to go to', () => {
  const to = (check: string, seen: Evidence, tested: TestReport | null) => row(check, seen, tested).place;
  const level = { page: 'role', recordId: 'role-Reader', field: 'access:items', label: 'Items Access Level' };

  test('is that of the first layer that stands in the way', () => {
    expect(to('proof:items', set('role', 'access:items', 'No Access'), report)).toEqual(level);
    expect(to('proof:items', set('application', 'scope:read:items', false), report)).toEqual({
      page: 'application',
      recordId: 'application-Scopable Integration',
      field: 'scope:read:items',
      label: 'read:items',
    });
  });

  test('is the page’s own where the API contradicts what it shows', () => {
    const tested = probing(report, 'products', 'forbidden', 'api.role_blocks');
    expect(to('proof:items', evidence, tested)).toEqual(level);
  });

  test('is in the list of records as long as the record is not known', () => {
    expect(to('proof:items', { ...evidence, records: [] }, report)).toEqual({ ...level, recordId: null });
  });

  test('is none where all is proven, or only the API is still to be asked', () => {
    expect(to('proof:items', evidence, report)).toBeNull();
    expect(to('proof:items', evidence, null)).toBeNull();
    expect(to('proof:control', evidence, null)).toBeNull();
  });
});

describe('a test that is not about it', () => {
  const credentials = { clientId: '', secretAt: 11, provenAt: null };

  test('because the secret was given later, proves nothing', () => {
    const later = prove(scopable, { ...evidence, credentials }, report);
    const earlier = prove(scopable, { ...evidence, credentials: { ...credentials, secretAt: 9 } }, report);
    expect(later.testedAt).toBeNull();
    expect(earlier.testedAt).toBe(10);
    expect(later.rows.filter(({ cells }) => cells.api.outcome === 'passed')).toEqual([]);
  });

  test('because the type was selected later, leaves its row open', () => {
    const { sites: _, ...types } = report.types;
    expect(told(row('proof:clients', evidence, { ...report, types }))).toMatchObject({
      outcome: 'cantTell',
      code: 'proof.not_reached',
    });
  });

  test('because it could not ask for the permission to write, leaves that open', () => {
    const seen = { ...gradientEvidence, selection: gradient.types };
    const { rows } = prove(gradient, seen, passedReport(gradient.types, 'Gradient'));
    const items = rows.find(({ check }) => check === 'proof:items');
    expect(items && told(items)).toMatchObject({ outcome: 'cantTell', code: 'proof.not_reached' });
  });
});

test('an older Halo that lists items to editors only is no contradiction until the page shows their permission', () => {
  const tested = probing(report, 'products', 'forbidden', 'api.items_need_edit');
  const refused = { outcome: 'failed', blocks: 'application' };
  const lacking = row('proof:items', evidence, tested);
  expect(told(lacking)).toEqual({ ...refused, disagree: false, code: 'api.items_need_edit' });
  const { discovery } = evidence;
  const old = { ...evidence, discovery: discovery && { ...discovery, appVersion: '2.98.40' } };
  const ticked = changing(old, 'application', (one) =>
    withField(one, 'scope:edit:items', { ...read(true), at: 20 }),
  );
  expect(told(row('proof:items', ticked, tested))).toEqual({
    ...refused,
    disagree: true,
    code: 'proof.api_refuses',
  });
});

describe('witnesses that contradict each other', () => {
  test.each<['api.role_blocks' | 'api.scope_blocks', string]>([
    ['api.role_blocks', 'role'],
    ['api.scope_blocks', 'application'],
  ])('are a finding of their own when the page grants and the API says %s', (code, layer) => {
    const tested = probing(report, 'products', 'forbidden', code);
    const found = row('proof:items', evidence, tested);
    expect(told(found)).toEqual({
      outcome: 'failed',
      blocks: layer,
      disagree: true,
      code: 'proof.api_refuses',
    });
    expect(found.failure && say(found.failure).say).toContain('unsaved changes on the page');
  });

  test('are put down to an older token when the page was seen after the test', () => {
    const tested = probing(report, 'products', 'forbidden', 'api.scope_blocks');
    const later = set('application', 'scope:read:items', { ...read(true), at: 20 });
    const found = row('proof:items', later, tested);
    expect(found.failure && say(found.failure).say).toContain('the token is older than the change');
  });

  test('are never green when the page denies what the API allows', () => {
    expect(told(row('proof:items', set('role', 'access:items', 'No Access'), report))).toMatchObject({
      outcome: 'cantTell',
      disagree: true,
      code: 'proof.api_allows',
    });
    expect(told(row('proof:items', set('application', 'scope:read:items', false), report))).toMatchObject({
      outcome: 'cantTell',
      disagree: true,
    });
  });

  test('do not contradict each other where names alone are granted: Halo answers with rows then', () => {
    expect(told(row('proof:items', set('role', 'access:items', 'View (Names Only)'), report))).toMatchObject({
      outcome: 'failed',
      disagree: false,
      code: 'check.level_too_low',
    });
  });

  test('over who logs in are named', () => {
    const other = passedReport(scopable.types, 'Alex Morgan');
    expect(told(row('proof:application:login-agent', evidence, other))).toMatchObject({
      outcome: 'failed',
      disagree: true,
      code: 'proof.other_agent',
    });
  });
});

describe('the proof of a setting', () => {
  test('that the API can witness takes both', () => {
    expect(row('proof:agent:api-only', evidence, report).outcome).toBe('passed');
    expect(row('proof:connection:tenant', evidence, null).outcome).toBe('cantTell');
    expect(row('proof:connection:tenant', evidence, report).cells.api.seen).toBe('acme');
  });

  test('that the API cannot witness rests on its page', () => {
    expect(told(row('proof:application:name', evidence, null))).toMatchObject({ outcome: 'passed' });
  });

  test('is refuted by the step of the test that speaks of it', () => {
    const tested = stoppedAt(report, 'token', 'token.tenant_missing');
    expect(told(row('proof:connection:tenant', evidence, tested))).toMatchObject({
      outcome: 'failed',
      blocks: 'api',
      code: 'token.tenant_missing',
    });
  });
});

test('every row has one id and words for whatever is not passed', () => {
  for (const tested of [null, report, stoppedAt(report, 'agent', 'api.agent_refused')]) {
    const { rows } = prove(scopable, { ...evidence, records: evidence.records.slice(0, 2) }, tested);
    expect(new Set(rows.map(({ check }) => check)).size).toBe(rows.length);
    for (const { outcome, failure } of rows) {
      if (outcome === 'passed' || outcome === 'inapplicable') continue;
      const words = failure && say(failure);
      expect(`${words?.say} ${words?.fix}`).not.toMatch(/undefined|null|“”/);
    }
  }
});
