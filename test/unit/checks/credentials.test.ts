import { describe, expect, test } from 'vitest';
import type { Evidence, HeldCredentials } from '../../../lib/checks/evidence';
import { judge } from '../../../lib/checks/judge';
import { say } from '../../../lib/core/say';
import type { SeenField } from '../../../lib/page/observation';
import { gradient } from '../../../lib/profiles/gradient';
import { changing, gradientEvidence, read, record, withField } from './evidence-of';

const id = '0f5a1c1e-0000-4000-8000-000000000001';
const held: HeldCredentials = { clientId: id, secretAt: 100, provenAt: null };
const showing = (clientId: string, more: Record<string, SeenField> = {}): Evidence =>
  changing(gradientEvidence, 'application', (one) =>
    Object.entries({ 'client-id': read(clientId), 'secret-state': read('masked'), ...more }).reduce(
      (now, [key, field]) => withField(now, key, field),
      one,
    ),
  );
const of = (evidence: Evidence, credentials: HeldCredentials | null, check: string) => {
  const found = judge(gradient, { ...evidence, credentials }).find((each) => each.check === check);
  return found ? [found.outcome, found.failure?.code ?? null] : null;
};

describe('the Client ID held', () => {
  test('is not judged while none is held', () => {
    expect(of(showing(id), null, 'connection:client-id')).toBeNull();
    expect(of(showing(id), { ...held, clientId: ' ' }, 'connection:client-id')).toBeNull();
  });

  test.each([id, id.toUpperCase(), ` ${id}\u200b `])(
    '%j passes when the application shows it',
    (clientId) => {
      expect(of(showing(id), { ...held, clientId }, 'connection:client-id')).toEqual(['passed', null]);
    },
  );

  test('fails when the application shows another: it was replaced on the first save', () => {
    const evidence = showing('9f5a1c1e-0000-4000-8000-000000000009');
    expect(of(evidence, held, 'connection:client-id')).toEqual(['failed', 'check.client_id_changed']);
    const failure = judge(gradient, { ...evidence, credentials: held }).find(
      ({ check }) => check === 'connection:client-id',
    )?.failure;
    expect(failure && say(failure).say).toContain('9f5a1c1e-0000-4000-8000-000000000009');
  });

  test('cannot be told by an application that merely happened to be opened', () => {
    const evidence = changing(showing('9f5a1c1e-0000-4000-8000-000000000009'), 'application', (one) => ({
      ...withField(one, 'name', read('Remote Monitoring')),
      recordName: 'Remote Monitoring',
    }));
    expect(of(evidence, held, 'connection:client-id')).toEqual(['cantTell', 'check.record_not_told']);
  });

  test('passes by the application that shows it, whatever that is called', () => {
    const evidence = showing('9f5a1c1e-0000-4000-8000-000000000009');
    const other = record('application', 'Another name', { 'client-id': id });
    const both = { ...evidence, records: [...evidence.records, other] };
    expect(of(both, held, 'connection:client-id')).toEqual(['passed', null]);
  });

  test('makes the application that shows it the one every row is about', () => {
    const other = record('application', 'Another name', { 'client-id': id, 'scope:read:items': false });
    const { recordId } = gradientEvidence.records.find(({ page }) => page === 'application') ?? other;
    const evidence: Evidence = {
      ...gradientEvidence,
      records: [...gradientEvidence.records, other],
      focus: { page: 'application', recordId },
    };
    expect(of(evidence, held, 'scope:read:items')).toEqual(['failed', 'check.scope_missing']);
    const rows = judge(gradient, { ...evidence, credentials: held }).filter(
      ({ layer, witness }) => layer === 'application' && witness !== null,
    );
    expect(new Set(rows.map(({ witness }) => witness?.recordName))).toEqual(new Set(['Another name']));
  });

  test('cannot be told before the application was opened', () => {
    const evidence = { ...gradientEvidence, records: [] };
    expect(of(evidence, held, 'connection:client-id')).toEqual(['cantTell', 'check.record_not_seen']);
  });
});

describe('the Client Secret held', () => {
  const changed = (key: string, at: number) => ({ [key]: { ...read('Agent'), changedAt: at } });

  test('passes once Halo gave a token for it, while no change was seen after it was given', () => {
    const proven = { ...held, provenAt: 100 };
    expect(of(showing(id), proven, 'connection:client-secret')).toEqual(['passed', null]);
    expect(of(showing(id, changed('login-type', 99)), proven, 'connection:client-secret')).toEqual([
      'passed',
      null,
    ]);
  });

  test('may be any text until it was tried', () => {
    const untried = ['cantTell', 'check.secret_untested'];
    expect(of(showing(id), held, 'connection:client-secret')).toEqual(untried);
    expect(of(showing(id), { ...held, provenAt: 99 }, 'connection:client-secret')).toEqual(untried);
  });

  test.each(['login-type', 'method', 'secret-state'])('is suspect once %s was changed later', (key) => {
    expect(of(showing(id, changed(key, 101)), held, 'connection:client-secret')).toEqual([
      'warned',
      'check.secret_older',
    ]);
  });

  test('is suspect for the change that made the new one, not for its being shown after that', () => {
    const evidence = showing(id, { ...changed('login-type', 101), ...changed('secret-state', 105) });
    const row = judge(gradient, { ...evidence, credentials: { ...held, provenAt: 103 } }).find(
      ({ check }) => check === 'connection:client-secret',
    );
    expect(row).toMatchObject({ outcome: 'warned', field: 'login-type' });
    expect(row?.failure && say(row.failure).say).toContain('“Login Type” was changed');
    const generated = showing(id, { ...changed('login-type', 99), ...changed('secret-state', 105) });
    const other = judge(gradient, { ...generated, credentials: held }).find(
      ({ check }) => check === 'connection:client-secret',
    );
    expect(other).toMatchObject({ outcome: 'warned', field: 'secret-state' });
  });

  test('is beyond doubt again once Halo has given a token for it after the change', () => {
    const proven = { ...held, provenAt: 102 };
    expect(of(showing(id, changed('method', 101)), proven, 'connection:client-secret')).toEqual([
      'passed',
      null,
    ]);
  });

  test('is about to be replaced while the form shows another login type', () => {
    const editing = {
      'login-type': { ...read('User', false), unsavedFrom: { value: 'Agent', at: 101 } },
    };
    expect(of(showing(id, editing), held, 'connection:client-secret')).toEqual([
      'warned',
      'check.secret_will_change',
    ]);
    const left = { 'login-type': { ...read('Agent', false), unsavedFrom: { value: 'Agent', at: 101 } } };
    const [, code] = of(showing(id, left), held, 'connection:client-secret') ?? [];
    expect(code).not.toBe('check.secret_will_change');
  });

  test('is not judged while none is held', () => {
    expect(of(showing(id), { ...held, secretAt: null }, 'connection:client-secret')).toBeNull();
  });
});
