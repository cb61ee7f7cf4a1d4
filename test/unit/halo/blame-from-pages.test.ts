import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/checks/evidence';
import type { FailureCode } from '../../../lib/core/failures/catalogue';
import { makeFailure } from '../../../lib/core/make-failure';
import { blameFromPages } from '../../../lib/halo/blame-from-pages';
import type { FieldValue, PageKind, SeenRecord } from '../../../lib/page/observation';

const seenPage = (
  page: PageKind,
  recordName: string,
  fields: Record<string, FieldValue>,
  saved = true,
): SeenRecord => ({
  page,
  instance: 'https://acme.halopsa.com',
  recordId: recordName,
  recordName,
  path: '/config',
  fields: Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      { state: 'read', value, by: 'label', label: key, at: 1, saved },
    ]),
  ),
  at: 1,
});
const evidence = (...records: SeenRecord[]): Evidence => ({
  instance: 'https://acme.halopsa.com',
  records,
  focus: null,
  discovery: null,
  payloadUrl: null,
  selection: [],
});
const application = (more: Record<string, FieldValue> = {}) =>
  seenPage('application', 'Scopable', {
    'client-id': 'id-1',
    active: true,
    method: 'Client ID and Secret (Services)',
    'login-type': 'Agent',
    'login-agent': 'Scopable API',
    ...more,
  });
const blame = (code: FailureCode, seen: Evidence | null) =>
  blameFromPages(makeFailure(code), { seen, clientId: 'ID-1\u200b', application: 'Scopable' });

describe('blameFromPages', () => {
  it.each<[string, FailureCode, SeenRecord[], FailureCode]>([
    [
      'an inactive application',
      'api.agent_refused',
      [application({ active: false })],
      'token.application_inactive',
    ],
    [
      'an inactive application refused at the token',
      'token.invalid_client',
      [application({ active: 'No' })],
      'token.application_inactive',
    ],
    ['another login type', 'api.agent_forbidden', [application({ 'login-type': 'User' })], 'api.login_type'],
    ['no login agent', 'api.agent_refused', [application({ 'login-agent': null })], 'api.no_login_agent'],
    ['another method', 'token.refused', [application({ method: 'API Key' })], 'token.wrong_method'],
    [
      'a disabled agent',
      'api.agent_refused',
      [application(), seenPage('agent', 'Scopable API', { active: false })],
      'api.agent_disabled',
    ],
    [
      'a Client ID that changed',
      'token.invalid_client',
      [application({ 'client-id': 'id-2' })],
      'token.client_id_changed',
    ],
  ])('%s seen on the page is named', (_, code, records, named) => {
    expect(blame(code, evidence(...records)).code).toBe(named);
  });

  it.each<[string, Evidence | null]>([
    ['nothing was seen', null],
    ['all looks right', evidence(application())],
    [
      'the page was not saved',
      evidence(seenPage('application', 'Scopable', { 'client-id': 'id-1', active: false }, false)),
    ],
    [
      'two other applications were seen',
      evidence(application({ 'client-id': 'a' }), application({ 'client-id': 'b' })),
    ],
    [
      'the only application seen is another integration’s',
      evidence(seenPage('application', 'Rewst', { 'client-id': 'rewst', active: true })),
    ],
    ...['Client ID & Secret (Services)', 'Client Credentials', 'Client-ID und Geheimnis (Dienste)'].map(
      (method): [string, Evidence] => [`the method is called “${method}”`, evidence(application({ method }))],
    ),
  ])('a failure stays as it is when %s', (_, seen) => {
    expect(blame('token.invalid_client', seen).code).toBe('token.invalid_client');
  });

  it.each<[string, number, FailureCode]>([
    [
      'older than the change that made a new one is named with that, as the page labels it',
      100,
      'token.secret_older',
    ],
    ['given after that change is not', 300, 'token.invalid_client'],
  ])('a secret %s', (_, secretAt, code) => {
    const seen = application();
    const field = seen.fields['login-type'];
    // Halo shows the new secret once the other change is saved.
    const shown = seenPage('application', 'Scopable', { 'secret-state': 'shown' }).fields['secret-state'];
    const changed = {
      ...seen,
      fields: {
        ...seen.fields,
        ...(field && { 'login-type': { ...field, label: 'Log in Type', changedAt: 200 } }),
        ...(shown && { 'secret-state': { ...shown, label: 'Client Secret', changedAt: 210 } }),
      },
    };
    const credentials = { clientId: 'id-1', secretAt, provenAt: null };
    expect(blame('token.invalid_client', { ...evidence(changed), credentials })).toMatchObject({
      code,
      details: code === 'token.secret_older' ? { setting: 'Log in Type' } : {},
    });
  });

  it('an application that ticks all instead of the names is told so', () => {
    const all = evidence(application({ 'scope:all': true }));
    expect(blame('token.scope_missing', all)).toMatchObject({ details: { hasAll: true } });
    expect(blame('token.scope_missing', evidence(application())).details).toEqual({});
  });
});
