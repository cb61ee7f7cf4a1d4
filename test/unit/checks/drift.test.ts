import { describe, expect, test } from 'vitest';
import { type DriftWatch, noteLook } from '../../../lib/checks/drift';
import { isConclusive, rightsIn } from '../../../lib/checks/drift-rights';
import { driftNotice } from '../../../lib/checks/drift-words';
import { makeFailure } from '../../../lib/core/make-failure';
import type { ResourceType } from '../../../lib/core/resource-type';
import type { TestReport } from '../../../lib/halo/test-report';
import { passedReport, probing, stoppedAt } from './reports';

const types: ResourceType[] = ['clients', 'sites', 'products'];
const wanted = { types, scopes: ['read:customers', 'read:items'] };
const good = (more: Partial<TestReport> = {}) =>
  passedReport(types, 'API', {
    scopesProven: { 'read:customers': 'granted', 'read:items': 'granted' },
    ...more,
  });
const withoutItems = (report: TestReport): TestReport => ({
  ...probing(report, 'products', 'forbidden', 'api.scope_blocks'),
  scopesMissing: ['read:items'],
  scopesProven: { ...report.scopesProven, 'read:items': 'missing' },
});

const fresh: DriftWatch = { connectionId: 'c1', lookedAt: null, nextLookAt: 0, granted: {}, drifts: [] };
/** The watch after these looks, one every minute. */
const watched = (...reports: TestReport[]): DriftWatch =>
  reports.reduce((watch, report, at) => noteLook(watch, rightsIn(report, wanted), (at + 1) * 60_000), fresh);
const open = ({ drifts }: DriftWatch) =>
  drifts.filter(({ mendedAt }) => mendedAt === null).map(({ right }) => right);

describe('a right that was granted before and is not now', () => {
  test('is one drift, however often it is looked at', () => {
    const refused = probing(good(), 'products', 'forbidden', 'api.role_blocks');
    const watch = watched(good(), refused, refused, refused);
    expect(watch.drifts).toMatchObject([
      {
        right: 'access:items',
        types: ['products'],
        before: 'readable',
        after: 'refused',
        layer: 'role',
        at: 120_000,
        mendedAt: null,
        failure: { code: 'api.role_blocks' },
      },
    ]);
  });

  test('is mended once it is granted again, and a drift anew when it is lost anew', () => {
    const refused = probing(good(), 'products', 'forbidden', 'api.role_blocks');
    const mended = watched(good(), refused, good());
    expect(mended.drifts).toMatchObject([{ at: 120_000, mendedAt: 180_000 }]);
    const again = watched(good(), refused, good(), refused);
    expect(again.drifts.map(({ at, mendedAt }) => [at, mendedAt])).toEqual([
      [240_000, null],
      [120_000, 180_000],
    ]);
  });

  test('by a permission is told of the permission alone, with the application to blame', () => {
    const watch = watched(good(), withoutItems(good()));
    expect(watch.drifts).toMatchObject([
      { right: 'scope:read:items', layer: 'application', before: 'granted', after: 'not_ticked' },
    ]);
  });

  test('by two types of one area is told once', () => {
    const one = probing(good(), 'clients', 'forbidden', 'api.role_blocks');
    expect(open(watched(good(), probing(one, 'sites', 'forbidden', 'api.role_blocks')))).toEqual([
      'access:clients',
    ]);
  });

  test('that shows nothing any more counts, and what was never granted does not', () => {
    const empty = probing(good(), 'products', 'empty', 'api.sees_nothing');
    expect(open(watched(good(), empty))).toEqual(['access:items']);
    expect(open(watched(empty, empty))).toEqual([]);
  });

  test.each([
    ['token', 'token.invalid_client', 'application'],
    ['agent', 'api.agent_refused', 'agent'],
    ['agent', 'api.agent_disabled', 'agent'],
  ] as const)('by the %s (%s) hides the others without calling them lost', (id, code, layer) => {
    const watch = watched(good(), stoppedAt(good(), id, code));
    expect(watch.drifts.map((drift) => [drift.right, drift.layer])).toEqual([[id, layer]]);
    expect(open(noteLook(watch, rightsIn(good(), wanted), 300_000))).toEqual([]);
  });

  test('and is needed no longer is closed', () => {
    const watch = watched(good(), probing(good(), 'products', 'forbidden', 'api.role_blocks'));
    const next = noteLook(watch, rightsIn(good(), { types: ['clients'], scopes: [] }), 300_000);
    expect(open(next)).toEqual([]);
  });
});

test('a server that lets a wrong token through is a drift of its own, and its other answers count for nothing', () => {
  const gullible = probing(good(), 'products', 'forbidden', 'api.role_blocks');
  const steps = gullible.steps.map((step) =>
    step.id === 'control'
      ? { ...step, outcome: 'warned' as const, failure: makeFailure('api.control_accepted') }
      : step,
  );
  expect(open(watched(good(), { ...gullible, steps }))).toEqual(['control']);
});

test('a look that met trouble on the way tells nothing', () => {
  expect(isConclusive(stoppedAt(good(), 'token', 'token.unreachable'))).toBe(false);
  expect(isConclusive(stoppedAt(good(), 'records', 'sync.budget_spent'))).toBe(false);
  expect(isConclusive(stoppedAt(good(), 'token', 'token.invalid_client'))).toBe(true);
});

test('one type that gives no answer does not hide what the others lost', () => {
  const timedOut = probing(good(), 'assets', 'failed', 'api.timeout');
  const { types } = probing(timedOut, 'invoices', 'forbidden', 'api.role_blocks');
  expect(isConclusive({ ...stoppedAt(good(), 'records', 'api.timeout'), types })).toBe(true);
});

test('a notification names what changed, what blocks it and the one step to take', () => {
  const { drifts } = watched(good(), withoutItems(good()));
  const notice = driftNotice('acme.halopsa.com', drifts);
  expect(notice.title).toBe('Access changed at acme.halopsa.com');
  expect(notice.message).toMatch(
    /^Permission read:items: granted before, not ticked now\. Blocked by the application\. Tick read:items in /,
  );
});
