import { expect, test } from 'vitest';
import type { HeldCredentials } from '../../../lib/checks/evidence';
import { judge } from '../../../lib/checks/judge';
import type { FieldValue, Observation, SeenRecord } from '../../../lib/page/observation';
import { gradient } from '../../../lib/profiles/gradient';
import { mergeObservation } from '../../../lib/store/merge-observation';
import { gradientEvidence } from './evidence-of';

const id = '0f5a1c1e-0000-4000-8000-000000000001';
const given: HeldCredentials = { clientId: id, secretAt: 100, provenAt: 110 };
const read = (value: FieldValue) => ({ state: 'read', value, by: 'label', label: '' }) as const;

/** One look at the application: in its form, or as Halo has it. */
const look = (
  at: number,
  mode: 'form' | 'saved',
  values: Readonly<Record<string, FieldValue>>,
): Observation => ({
  page: 'application',
  instance: 'https://acme.halopsa.com',
  recordId: '7',
  recordName: gradient.names.application,
  path: '/config/integrations/api/applications?id=7',
  tab: null,
  mode: mode === 'form' ? 'edit' : 'view',
  unsaved: mode === 'form',
  fields: Object.fromEntries(
    Object.entries({ 'client-id': id, 'login-type': 'Agent', 'secret-state': 'masked', ...values }).map(
      ([key, value]) => [key, read(value)],
    ),
  ),
  at,
});

const verdictOf = (looks: readonly Observation[], credentials: HeldCredentials) => {
  const record = looks.reduce<SeenRecord | null>(mergeObservation, null);
  const evidence = { ...gradientEvidence, records: record ? [record] : [], credentials };
  const { outcome, failure } =
    judge(gradient, evidence).find(({ check }) => check === 'connection:client-secret') ?? {};
  return [outcome, failure?.code ?? null];
};
const before = look(90, 'saved', { 'login-type': 'User' });
const shown = { 'login-type': 'User', 'secret-state': 'shown' };

test('a token proves nothing of a secret that a form shows and nobody captured', () => {
  const generated = look(200, 'form', shown);
  expect(verdictOf([before, generated], { ...given, provenAt: 300 })).toEqual([
    'warned',
    'check.secret_older',
  ]);
  const saved = look(400, 'saved', shown);
  expect(verdictOf([before, generated, saved], { ...given, provenAt: 300 })).toEqual([
    'warned',
    'check.secret_older',
  ]);
  expect(verdictOf([before, generated, saved], { ...given, provenAt: 500 })).toEqual(['passed', null]);
});

test('captured in the form, a token for it shows that the form was saved', () => {
  const generated = look(200, 'form', shown);
  const captured = { ...given, secretAt: 210, provenAt: 300 };
  expect(verdictOf([before, generated], captured)).toEqual(['passed', null]);
  expect(verdictOf([before, generated, look(400, 'saved', shown)], captured)).toEqual(['passed', null]);
});

test('a token given between a change in the form and its save proves nothing after it', () => {
  const changed = look(200, 'form', { 'login-type': 'Agent' });
  const saved = look(400, 'saved', { 'login-type': 'Agent' });
  expect(verdictOf([before, changed], { ...given, provenAt: 300 })).toEqual([
    'warned',
    'check.secret_will_change',
  ]);
  expect(verdictOf([before, changed, saved], { ...given, provenAt: 300 })).toEqual([
    'warned',
    'check.secret_older',
  ]);
  expect(verdictOf([before, changed, saved], { ...given, secretAt: 210, provenAt: 300 })).toEqual([
    'cantTell',
    'check.secret_untested',
  ]);
  expect(verdictOf([before, changed, saved], { ...given, provenAt: 500 })).toEqual(['passed', null]);
});

test('a form that is thrown away leaves a later token its word', () => {
  const generated = look(200, 'form', shown);
  const left = look(400, 'saved', { 'login-type': 'User' });
  expect(verdictOf([before, generated, left], { ...given, provenAt: 500 })).toEqual(['passed', null]);
});

test('a new secret in a form that is seen no more does not stand against every later token', () => {
  const generated = look(200, 'form', shown);
  const hour = 60 * 60_000;
  expect(verdictOf([before, generated], { ...given, provenAt: 200 + hour })).toEqual([
    'warned',
    'check.secret_older',
  ]);
  expect(verdictOf([before, generated], { ...given, provenAt: 201 + hour })).toEqual(['passed', null]);
});

test('a token for a secret shown after the change, and captured, shows that the change was saved before it was seen', () => {
  const changed = look(200, 'form', { 'login-type': 'Agent' });
  const generated = look(205, 'form', { 'login-type': 'Agent', 'secret-state': 'shown' });
  const saved = look(400, 'saved', { 'login-type': 'Agent' });
  const captured = { ...given, secretAt: 210, provenAt: 300 };
  expect(verdictOf([before, changed, generated, saved], captured)).toEqual(['passed', null]);
});
