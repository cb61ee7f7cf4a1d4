import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../../entrypoints/background/badge-of';
import type { DriftWatch } from '../../../lib/checks/drift';
import { makeFailure } from '../../../lib/core/make-failure';
import type { TestStepId } from '../../../lib/halo/test-report';
import type { Connection } from '../../../lib/store/connection';
import type { SyncRunState } from '../../../lib/store/sync-run';
import { aConnection, aRun, noon } from '../view/runs-fixtures';
import { failedTest } from '../view/wizard-fixtures';

const one = (state: SyncRunState | null, parts: Partial<Connection> = {}) => ({
  connection: aConnection(parts),
  run: state && aRun({ state }),
  runs: state ? [aRun({ state })] : [],
});
const elsewhere: Partial<Connection> = {
  id: 'c2',
  addresses: { ...aConnection().addresses, base: 'https://psa.northwind.example' },
};
const lost = (mendedAt: number | null): DriftWatch => ({
  connectionId: aConnection().id,
  lookedAt: 1,
  nextLookAt: 2,
  granted: {},
  drifts: [
    {
      id: 'd1',
      right: 'access:items',
      types: ['products'],
      at: 1,
      before: 'readable',
      after: 'refused',
      layer: 'role',
      failure: null,
      toldAt: null,
      mendedAt,
    },
  ],
});
/** Newer than most runs here. */
const failing = (id: TestStepId, code: Parameters<typeof makeFailure>[0]): Partial<Connection> => ({
  lastTest: {
    ...failedTest,
    at: noon + 3_600_000,
    steps: [{ id, outcome: 'failed', ms: 4, learnt: null, failure: makeFailure(code) }],
  },
});
const refuted = failing('token', 'token.invalid_client');
const twiceSynced = {
  ...one('cancelled', failing('records', 'token.server_fault')),
  runs: [
    aRun({ state: 'cancelled', startedAt: noon + 7_300_000 }),
    aRun({ id: 'r0', startedAt: noon + 7_200_000 }),
  ],
};
const noSecret = makeFailure('connection.no_secret');

describe('the badge', () => {
  test.each([
    ['nothing connected', [], [], 'none', 'Halo Companion'],
    ['never synced', [one(null)], [], 'none', 'acme.halopsa.com: not synced yet.'],
    ['synced', [one('complete')], [], 'green', 'acme.halopsa.com: synced completely.'],
    ['syncing', [one('running')], [], 'syncing', 'acme.halopsa.com: syncing.'],
    ['waiting', [one('paused')], [], 'syncing', 'waits for Halo'],
    [
      'synced, and a type switched on since',
      [one('complete', { selection: ['clients', 'sites', 'invoices'] })],
      [],
      'amber',
      'acme.halopsa.com: synced, but not yet: invoices.',
    ],
    ['not whole', [one('incomplete')], [], 'amber', 'the last sync is incomplete'],
    ['failed', [one('failed')], [], 'red', 'the last sync failed'],
    ['tested since and failed', [one('complete', refuted)], [], 'amber', 'connection test has not passed'],
    ['tested since, synced, and a sync cancelled', [twiceSynced], [], 'none', 'the last sync was cancelled'],
    [
      'access gone earlier, and tested since and failed',
      [one('complete', refuted)],
      [lost(null)],
      'amber',
      'connection test has not passed',
    ],
    ['access gone', [one('complete')], [lost(null)], 'amber', 'access was taken away: Products.'],
    ['access gone and failed', [one('failed')], [lost(null)], 'red', 'the last sync failed'],
    ['access back', [one('complete')], [lost(2)], 'green', 'synced completely'],
    ['in trouble and failed', [one('failed', { pausedBecause: noSecret })], [], 'red', 'The Client Secret'],
    ['in trouble', [one('complete', { pausedBecause: noSecret })], [], 'amber', 'The Client Secret'],
    [
      'stopped',
      [one('complete', { state: 'paused', pausedBecause: noSecret })],
      [],
      'red',
      'not syncing. The Client Secret',
    ],
    [
      'two green',
      [one('complete'), one('complete', elsewhere)],
      [],
      'green',
      '2 connections synced completely.',
    ],
    [
      'the worst of several',
      [one('complete'), one('running'), one('failed', elsewhere)],
      [],
      'red',
      'psa.northwind.example: the last sync failed.',
    ],
  ] as const)('%s', (_, newest, watches, state, words) => {
    const badge = badgeOf(newest, watches);
    expect(badge.state).toBe(state);
    expect(badge.title).toContain(words);
    expect(badge.title.startsWith('Halo Companion')).toBe(true);
  });
});
