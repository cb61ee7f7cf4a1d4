import { expect, test } from 'vitest';
import type { DiscoveryEvidence } from '../../../lib/checks/evidence';
import type { Draft } from '../../../lib/store/draft';
import { emptyDraft } from '../../../lib/store/drafts';
import { hostsNeeded } from '../../../lib/view/hosts-needed';

const base = 'https://acme.halopsa.com';
const draft = (authServer: string, origin: 'typed' | 'page' = 'typed'): Draft => ({
  ...emptyDraft,
  fields: {
    ...emptyDraft.fields,
    baseUrl: { text: base, origin: 'typed' },
    authServer: { text: authServer, origin },
  },
});
const discovery = (authServer: string): DiscoveryEvidence => ({
  base,
  authServer,
  tenant: 'acme',
  appVersion: null,
  assumed: false,
  at: 1,
});

test('an instance that signs in on its own host needs that host only', () => {
  expect(hostsNeeded(draft(`${base}/auth`), base, null)).toEqual(['acme.halopsa.com']);
});

test('an auth server on another host is needed too, typed or named by the instance', () => {
  const both = ['acme.halopsa.com', 'auth.haloservicedesk.com'];
  expect(hostsNeeded(draft('https://auth.haloservicedesk.com'), base, null)).toEqual(both);
  expect(hostsNeeded(draft(''), base, discovery('https://auth.haloservicedesk.com'))).toEqual(both);
});

test('a foreign auth server that only a page showed is never asked for', () => {
  expect(hostsNeeded(draft('https://auth.attacker.example/auth', 'page'), base, null)).toEqual([
    'acme.halopsa.com',
  ]);
});

test('while no instance is known, hosted pages are to be read, unless Halo runs elsewhere or an address is being typed', () => {
  const empty = { ...emptyDraft, hosting: null };
  expect(hostsNeeded(empty, null, null)).toEqual(['*.halopsa.com']);
  expect(hostsNeeded({ ...empty, hosting: 'on-premises' }, null, null)).toEqual([]);
  expect(
    hostsNeeded(
      { ...draft(''), fields: { ...empty.fields, baseUrl: { text: 'http://acme', origin: 'typed' } } },
      null,
      null,
    ),
  ).toEqual([]);
});
