import { expect, test } from 'vitest';
import { badgeOf } from '../../../entrypoints/background/badge-of';
import { makeFailure } from '../../../lib/core/make-failure';
import type { Connection } from '../../../lib/store/connection';
import { glanceOf } from '../../../lib/view/connection-glance';
import { syncStatus } from '../../../lib/view/runs-status';
import { aConnection, aCount, aRun, noon } from '../view/runs-fixtures';

const withInvoices: Partial<Connection> = { selection: ['clients', 'sites', 'invoices'] };
const invoicesToo = { types: { ...aRun().types, invoices: aCount() } };

test.each([
  ['a complete sync', {}, [aRun()], true],
  ['no sync yet', {}, [], false],
  ['a sync with types missing', {}, [aRun({ state: 'incomplete' })], false],
  ['a sync that failed', {}, [aRun({ state: 'failed' })], false],
  ['a sync that was cancelled', {}, [aRun({ state: 'cancelled' })], false],
  ['a sync that waits', {}, [aRun({ state: 'paused', endedAt: null })], false],
  ['a sync under way', {}, [aRun({ state: 'running', endedAt: null })], false],
  ['a connection that is paused', { state: 'paused' }, [aRun()], false],
  ['a disk that is full', { pausedBecause: makeFailure('store.quota') }, [aRun()], false],
  ['a database that is held', { pausedBecause: makeFailure('store.blocked') }, [aRun()], false],
  ['a type switched on since', withInvoices, [aRun()], false],
  ['a type switched on and read', withInvoices, [aRun(invoicesToo)], true],
  [
    'a type switched off, and on again after a sync',
    withInvoices,
    [aRun({ id: 'r2', startedAt: noon }), aRun(invoicesToo)],
    false,
  ],
] as const)('badge, popup and Data Sync are of one mind about %s', (_, parts, runs, isGreen) => {
  const connection = aConnection(parts);
  const badge = badgeOf([{ connection, run: runs[0] ?? null, runs }], []);
  const outcomes = [glanceOf(connection, runs, noon).outcome, syncStatus(connection, runs, noon).outcome];
  expect([badge.state === 'green', ...outcomes.map((outcome) => outcome === 'passed')]).toEqual([
    isGreen,
    isGreen,
    isGreen,
  ]);
});
