import type { TestReport } from '../../../lib/halo/test-report';
import type { FieldValue, PageKind, SeenRecord } from '../../../lib/page/observation';

export const acme = 'https://acme.halopsa.com';

export const passedTest: TestReport = {
  passed: true,
  steps: [
    { id: 'token', outcome: 'passed', ms: 412, learnt: { code: 'token', seconds: 3600 }, failure: null },
  ],
  agent: { id: 42, name: 'Scopable API' },
  addresses: {
    base: acme,
    apiRoot: `${acme}/api`,
    authServer: `${acme}/auth`,
    tokenUrl: `${acme}/auth/token`,
    tenant: 'acme',
    authFrom: 'authinfo',
  },
  discovery: null,
  appVersion: '2.184.1',
  scopesAsked: ['read:customers'],
  scopesMissing: [],
  types: { clients: { state: 'allowed', total: 1204, failure: null } },
  at: 1_000,
};

export const failedTest: TestReport = { ...passedTest, passed: false, agent: null };

/** A record as its page was last seen, every field read and saved. */
export function seen(
  page: PageKind,
  recordId: string,
  fields: Record<string, FieldValue>,
  more: Partial<SeenRecord> = {},
): SeenRecord {
  const at = more.at ?? 1_000;
  return {
    page,
    instance: acme,
    recordId,
    recordName: typeof fields.name === 'string' ? fields.name : null,
    path: `/config/${page}?id=${recordId}`,
    at,
    ...more,
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        { state: 'read', value, by: 'property', label: key, at, saved: true } as const,
      ]),
    ),
  };
}
