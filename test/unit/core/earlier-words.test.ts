import { expect, test } from 'vitest';
import { learntWords } from '../../../lib/core/learnt-words';
import { makeFailure } from '../../../lib/core/make-failure';
import { rightWords, type SeenAs, seenAsWords } from '../../../lib/core/right-words';
import { say } from '../../../lib/core/say';

test('what a step learnt is shown as the sentence an earlier version stored', () => {
  const told = 'Halo hat ein Token für 60 Minuten ausgestellt.';
  expect(learntWords(told)).toBe(told);
});

test('a right of an earlier version keeps its name, and is worded anew where its own name is not needed', () => {
  expect(rightWords({ right: 'access:clients', label: 'Kunden, Standorte' })).toBe('Kunden, Standorte');
  expect(rightWords({ right: 'scope:read:items', label: 'Berechtigung read:items' })).toBe(
    'Permission read:items',
  );
  expect(rightWords({ right: 'access:clients', types: ['clients', 'sites'] })).toBe('Clients, Sites');
});

test.each([
  ['not_ticked', 'not ticked'],
  ['not ticked', 'not ticked'],
  ['nicht angehakt', 'nicht angehakt'],
])('how a right looked, stored as “%s”, is told as “%s”', (stored, told) => {
  expect(seenAsWords(stored as SeenAs)).toBe(told);
});

test('failures whose details an earlier version worded are told with them as they are', () => {
  expect(say(makeFailure('api.sees_nothing', { type: 'Verträge' })).say).toContain('Verträge may be read');
  expect(say(makeFailure('api.sees_nothing', { type: 'contracts' })).say).toContain('Contracts may be read');
  const because = 'Halo asks to wait, for 30 s, re-checking.';
  expect(say(makeFailure('api.control_unsure', { because })).say).toContain(because);
  expect(say(makeFailure('api.control_unsure', { because: 'api.offline' })).say).toContain(': no network.');
  expect(say(makeFailure('api.control_unsure', { status: 500 })).say).toContain('status 500.');
});
