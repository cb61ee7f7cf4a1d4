import { describe, expect, it } from 'vitest';
import type { Drift } from '../../../lib/checks/drift';
import { makeFailure } from '../../../lib/core/make-failure';
import type { TestReport, TestStepId } from '../../../lib/halo/test-report';
import type { Connection } from '../../../lib/store/connection';
import type { SyncRun } from '../../../lib/store/sync-run';
import { glanceOf } from '../../../lib/view/connection-glance';
import { syncStatus } from '../../../lib/view/runs-status';
import { aConnection, aCount, aRun, noon } from './runs-fixtures';
import { failedTest } from './wizard-fixtures';

const signInLost: Drift = {
  id: 'd1',
  right: 'sign-in',
  types: [],
  at: noon,
  before: 'granted',
  after: 'refused',
  layer: 'application',
  failure: null,
  toldAt: null,
  mendedAt: null,
};

describe('a connection at a glance', () => {
  describe('after a test that failed', () => {
    const testFailing = (
      id: TestStepId,
      code: 'token.invalid_client' | 'token.server_fault',
    ): TestReport => ({
      ...failedTest,
      at: noon + 60_000,
      steps: [{ id, outcome: 'failed', ms: 4, learnt: null, failure: makeFailure(code) }],
    });
    const told = (lastTest: TestReport, run: Partial<SyncRun>, parts: Partial<Connection> = {}) =>
      glanceOf(aConnection({ lastTest, ...parts }), [aRun(run)], noon + 120_000);
    const earlier = { startedAt: noon };
    const later = { startedAt: noon + 90_000 };
    const failing = testFailing('records', 'token.server_fault');

    it('is not green until a sync that began later reads', () => {
      expect(told(failing, earlier)).toMatchObject({
        outcome: 'warned',
        refuted: 'The last connection test has not passed.',
        because: { code: 'token.server_fault' },
      });
      expect(told(failing, later)).toMatchObject({ outcome: 'passed', refuted: null, because: null });
      expect(told(failing, { ...later, state: 'cancelled' }).because).not.toBeNull();
      expect(told({ ...failing, passed: true }, earlier)).toMatchObject({ outcome: 'passed', refuted: null });
    });

    it('stays so where Halo refuses the sign-in: the token of before still reads', () => {
      expect(told(testFailing('token', 'token.invalid_client'), later)).toMatchObject({ outcome: 'warned' });
      expect(told(testFailing('token', 'token.server_fault'), later)).toMatchObject({ outcome: 'passed' });
    });

    it('does not tell of it twice where a right is lost', () => {
      const connection = aConnection({ lastTest: failing });
      const failure = makeFailure('token.invalid_client');
      for (const found of [{ at: failing.at }, { failure: makeFailure('token.server_fault') }]) {
        const lost = [{ ...signInLost, failure, ...found }];
        expect(glanceOf(connection, [aRun(earlier)], noon + 120_000, { lost })).toMatchObject({
          outcome: 'warned',
          refuted: null,
          because: lost[0]?.failure,
        });
      }
    });

    it('tells of it first where the right was lost before', () => {
      const lost = [{ ...signInLost, failure: makeFailure('token.invalid_client') }];
      expect(
        glanceOf(aConnection({ lastTest: failing }), [aRun(earlier)], noon + 120_000, { lost }),
      ).toMatchObject({
        refuted: 'The last connection test has not passed.',
        because: { code: 'token.server_fault' },
      });
    });

    it('is not green for what a sync reads from a server that lets a wrong token through', () => {
      const host = 'acme.halopsa.com';
      const control = makeFailure('api.control_accepted', { host, what: 'control.no_token' });
      const steps = [
        ...failing.steps,
        { id: 'control', outcome: 'warned', ms: 4, learnt: null, failure: control },
      ] as const;
      expect(told({ ...failing, steps }, later)).toMatchObject({ outcome: 'warned', because: control });
    });

    it('is green again with the sync that outdid it, whatever became of the next one', () => {
      const runs = (next: Partial<SyncRun>) => [aRun({ startedAt: noon + 100_000, ...next }), aRun(later)];
      const now = noon + 120_000;
      const connection = aConnection({ lastTest: failing });
      expect(glanceOf(connection, runs({ state: 'cancelled' }), now).refuted).toBeNull();
      const begun = [aRun({ ...later, state: 'running', types: {}, endedAt: null })];
      expect(glanceOf(connection, begun, now).refuted).not.toBeNull();
    });

    it('is green again with a sync that signed in with a newer secret, and not for that secret alone', () => {
      const refused = testFailing('token', 'token.invalid_client');
      const renewed = { secretAt: noon + 70_000 };
      for (const test of [failing, refused])
        expect(told(test, earlier, renewed)).toMatchObject({ outcome: 'warned' });
      expect(told(refused, { startedAt: noon + 65_000 }, renewed)).toMatchObject({ outcome: 'warned' });
      expect(told(refused, later, renewed)).toMatchObject({ outcome: 'passed', refuted: null });
      expect(told(refused, later, { secretAt: noon })).toMatchObject({ outcome: 'warned' });
    });

    it('says first why it is paused', () => {
      const pausedBecause = makeFailure('connection.no_secret');
      expect(told(failing, earlier, { state: 'paused', pausedBecause })).toMatchObject({
        outcome: 'failed',
        refuted: null,
        because: pausedBecause,
      });
    });
  });

  it('says how many records were synced', () => {
    const run = aRun({ types: { clients: aCount({ stored: 1200 }), sites: aCount({ stored: 4 }) } });
    expect(glanceOf(aConnection(), [run], noon).line).toContain('1,204 records synced');
  });

  it('says so while nothing was synced', () => {
    expect(glanceOf(aConnection(), [], noon).line).toContain('Nothing synced yet');
  });

  it('names the types that were switched on since, once the sync before them was complete', () => {
    const connection = aConnection({ selection: ['clients', 'sites', 'products', 'invoices'] });
    expect(glanceOf(connection, [aRun()], noon).short).toBe('Not synced yet: products, invoices.');
    expect(glanceOf(connection, [aRun({ state: 'running', endedAt: null })], noon).short).toBeNull();
    expect(glanceOf(aConnection(), [aRun()], noon).short).toBeNull();
  });

  it('gives the reason it was paused before that of its last run', () => {
    const pausedBecause = makeFailure('connection.no_secret');
    const glance = glanceOf(aConnection({ state: 'paused', pausedBecause }), [aRun()], noon);
    expect(glance.because).toBe(pausedBecause);
  });

  it('paused without its secret claims neither a connection nor a next sync, and counts what it still holds', () => {
    const pausedBecause = makeFailure('connection.no_secret');
    const run = aRun({ state: 'failed', types: { clients: aCount({ state: 'failed', stored: 0 }) } });
    const held = { clients: 1200, sites: 4 };
    const glance = glanceOf(aConnection({ state: 'paused', pausedBecause }), [run], noon, { held });
    expect(glance).toMatchObject({
      outcome: 'failed',
      title: 'Waiting for the Client Secret',
      line: '1,204 records stored',
      last: null,
    });
  });

  it('says whom it is connected as while it is active only', () => {
    expect(glanceOf(aConnection(), [aRun()], noon).title).toBe('Connected as Scopable API');
    const pausedBecause = makeFailure('connection.not_found');
    expect(glanceOf(aConnection({ state: 'paused', pausedBecause }), [aRun()], noon).title).not.toContain(
      'Connected',
    );
  });

  it('lists the types of the run in their usual order', () => {
    const run = aRun({ types: { contacts: aCount(), clients: aCount() } });
    expect(
      glanceOf(aConnection({ selection: ['clients', 'contacts'] }), [run], noon).progress.map(
        (each) => each.type,
      ),
    ).toEqual(['clients', 'contacts']);
  });

  it('of a sync that waits shows each type, the reason, and until when, as any other screen does', () => {
    const failure = makeFailure('sync.budget_spent', {
      waitSeconds: 240,
      limitRequests: 300,
      limitSeconds: 300,
    });
    const types = {
      clients: aCount({ stored: 1200 }),
      sites: aCount({ state: 'running', stored: 300, fetched: 300, total: 900, endedAt: null }),
    };
    const run = aRun({ state: 'paused', endedAt: null, resumesAt: noon + 240_000, failure, types });
    const connection = aConnection();
    const glance = glanceOf(connection, [run], noon, { held: { clients: 1200, sites: 300 } });
    expect(glance).toMatchObject({ outcome: 'warned', running: false, because: null });
    expect(glance.standing).toMatchObject({ title: 'Sync paused until 12:04', because: failure });
    expect(glance.standing).toEqual(syncStatus(connection, [run], noon).standing);
    expect(glance.progress.map(({ type, stored, total }) => [type, stored, total])).toEqual([
      ['clients', 1200, 10],
      ['sites', 300, 900],
    ]);
    expect(glance.line).toBe('1,500 records stored');
  });

  it('of records that cannot be opened claims neither a connection nor an end', () => {
    const broken = makeFailure('sync.records_unreadable', { name: 'UnknownError', message: 'corrupt' });
    expect(glanceOf(aConnection(), [], noon, { broken })).toMatchObject({
      outcome: 'failed',
      title: 'Not syncing until this is mended',
      because: broken,
    });
  });
});
