import type { FailureCode } from '../../../lib/core/failures/catalogue';
import { makeFailure } from '../../../lib/core/make-failure';
import type { ResourceType } from '../../../lib/core/resource-type';
import type { TestReport, TestStepId, TypeProbe } from '../../../lib/halo/test-report';

const order: TestStepId[] = ['address', 'discovery', 'token', 'scopes', 'agent', 'control', 'records'];

/** A test in which every step passed and every type can be read. */
export const passedReport = (
  types: readonly ResourceType[],
  agent: string,
  more: Partial<TestReport> = {},
): TestReport => ({
  passed: true,
  steps: order.map((id) => ({ id, outcome: 'passed', ms: 1, learnt: null, failure: null })),
  agent: { id: 7, name: agent },
  agentApiOnly: true,
  addresses: {
    base: 'https://acme.halopsa.com',
    apiRoot: 'https://acme.halopsa.com/api',
    authServer: 'https://acme.halopsa.com/auth',
    tokenUrl: 'https://acme.halopsa.com/auth/token',
    tenant: 'acme',
    authFrom: 'authinfo',
  },
  discovery: null,
  appVersion: null,
  scopesAsked: [],
  scopesMissing: [],
  scopesProven: {},
  types: Object.fromEntries(
    types.map((type): [ResourceType, TypeProbe] => [type, { state: 'allowed', total: 10, failure: null }]),
  ),
  at: 10,
  ...more,
});

/** The same test stopped at a step: that one failed, and those after it were skipped. */
export const stoppedAt = (report: TestReport, id: TestStepId, code: FailureCode): TestReport => ({
  ...report,
  passed: false,
  steps: report.steps.map((step) => {
    if (order.indexOf(step.id) < order.indexOf(id)) return step;
    return step.id === id
      ? { ...step, outcome: 'failed', failure: makeFailure(code) }
      : { ...step, outcome: 'skipped' };
  }),
  agent: null,
  agentApiOnly: null,
  types: {},
});

/** The same test with one type answered otherwise. */
export const probing = (
  report: TestReport,
  type: ResourceType,
  state: TypeProbe['state'],
  code: FailureCode | null,
): TestReport => ({
  ...report,
  types: {
    ...report.types,
    [type]: { state, total: null, failure: code && makeFailure(code, { type, scope: 'read:x', area: 'x' }) },
  },
});
