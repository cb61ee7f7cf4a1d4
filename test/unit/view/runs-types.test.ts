import { describe, expect, it } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { logEntry } from '../../../lib/view/runs-log';
import { runProgress } from '../../../lib/view/runs-open';
import { stampOf } from '../../../lib/view/runs-stamp';
import { nextSyncWords, syncStatus } from '../../../lib/view/runs-status';
import { typeRows } from '../../../lib/view/runs-types';
import { aConnection, aCount, aRun, aTest, noon } from './runs-fixtures';

const waiting = aCount({ state: 'waiting', total: null, fetched: 0, stored: 0, endedAt: null });
const failure = makeFailure('message.no_answer');

describe('a row of Data Sync', () => {
  const row = (type: string, ...runs: ReturnType<typeof aRun>[]) =>
    typeRows(['clients', 'sites'], runs, { clients: 10 }, noon).find((each) => each.type === type);

  it('has the newest run’s state and the store’s own count', () => {
    expect(row('clients', aRun())).toMatchObject({
      state: 'complete',
      stored: 10,
      total: 10,
      selected: true,
    });
  });

  it('keeps the total known before while a new run has none yet', () => {
    const fresh = aRun({ id: 'r2', state: 'running', types: { clients: waiting } });
    expect(row('clients', fresh, aRun())).toMatchObject({ state: 'waiting', total: 10, asOf: noon - 30_000 });
  });

  it('leaves out of the total what the filter left out, so that a complete type adds up', () => {
    const sites = aCount({ total: 48, fetched: 48, stored: 39, leftOut: 9 });
    const [, row] = typeRows(['clients', 'sites'], [aRun({ types: { sites } })], { sites: 39 }, noon);
    expect(row).toMatchObject({ type: 'sites', stored: 39, total: 39, leftOut: 9 });
  });

  it('never takes the number of changes for the number of records', () => {
    const changes = aCount({ mode: 'incremental', state: 'running', total: 3, fetched: 1, endedAt: null });
    const fresh = aRun({ id: 'r2', state: 'running', types: { clients: changes } });
    expect(row('clients', fresh, aRun())).toMatchObject({ total: 10, reading: { fetched: 1, of: 3 } });
  });

  it('of a type that is being read says Paused while the run waits', () => {
    const types = { clients: aCount({ state: 'running', endedAt: null }) };
    expect(row('clients', aRun({ state: 'paused', types }))).toMatchObject({
      state: 'running',
      stateWords: 'Paused',
    });
  });

  it('of a type never read says so, with nothing stored', () => {
    expect(row('sites')).toMatchObject({ state: 'never', stored: 0, total: null, asOfWords: null });
  });

  it('of a type switched on again after a sync without it has not been read: its records are dropped', () => {
    expect(row('sites', aRun({ id: 'r2', types: { clients: aCount() } }), aRun())).toMatchObject({
      state: 'never',
      asOfWords: null,
    });
    const fails = aRun({ id: 'r2', state: 'failed', types: { clients: aCount({ state: 'failed' }) } });
    expect(row('sites', fails, aRun())).toMatchObject({ state: 'complete' });
  });

  it('of a type switched off is off, whatever the last run said', () => {
    expect(row('assets', aRun({ types: { assets: aCount({ failure }) } }))).toMatchObject({
      state: 'off',
      selected: false,
      failure: null,
    });
  });
});

describe('progress', () => {
  it('adds up what has been received of all types', () => {
    const run = aRun({
      types: { clients: aCount(), sites: aCount({ state: 'running', total: 30, fetched: 5 }) },
    });
    expect(runProgress(run)).toEqual({ fetched: 15, total: 40, about: false, typesDone: 1, types: 2 });
  });

  it('has no total while a type to come has none', () => {
    expect(runProgress(aRun({ types: { clients: aCount(), sites: waiting } })).total).toBeNull();
  });

  it('of a first run takes the connection test’s counts for the types to come, and says so', () => {
    const run = aRun({ state: 'running', types: { clients: aCount(), sites: waiting } });
    const progress = runProgress(run, { earlier: [], tested: aTest({ sites: 340 }) });
    expect(progress).toMatchObject({ total: 350, about: true });
  });

  it('of a later run expects no total of a type of which perhaps only the changes come', () => {
    const run = aRun({ state: 'running', types: { clients: aCount(), sites: waiting } });
    expect(runProgress(run, { earlier: [aRun()], tested: null }).total).toBeNull();
    const full = { ...run, full: true };
    expect(runProgress(full, { earlier: [aRun()], tested: null }).total).toBe(20);
  });

  it('never passes its end when Halo sends more than it counted', () => {
    const run = aRun({ types: { clients: aCount({ state: 'running', total: 3, fetched: 9 }) } });
    expect(runProgress(run)).toMatchObject({ fetched: 9, total: 9 });
  });
});

describe('the status', () => {
  const status = (runs: ReturnType<typeof aRun>[], over = {}) => syncStatus(aConnection(over), runs, noon);

  it('is right only when every selected type was complete', () => {
    expect(status([aRun()])).toMatchObject({ outcome: 'passed', startBlocked: null });
    const oneType = status([aRun({ types: { clients: aCount() } })]);
    expect(oneType.outcome).toBe('warned');
    expect(oneType.title).toContain('sites');
  });

  it('names the types an incomplete run lacks', () => {
    const run = aRun({
      state: 'incomplete',
      types: { clients: aCount(), sites: aCount({ state: 'incomplete' }) },
    });
    expect(status([run])).toMatchObject({
      outcome: 'warned',
      title: 'Last sync incomplete, at 11:59: sites',
    });
  });

  it('of records that could not be written to when a sync was due tells why, also before the first', () => {
    const pausedBecause = makeFailure('store.quota');
    for (const runs of [[aRun()], []])
      expect(status(runs, { pausedBecause })).toMatchObject({ outcome: 'warned', failure: pausedBecause });
  });

  it('before any run is not known', () => {
    expect(status([])).toMatchObject({ outcome: 'cantTell', title: 'No sync has run yet' });
  });

  it('of a run under way can be cancelled and not started twice', () => {
    const running = status([aRun({ state: 'running', endedAt: null })]);
    expect(running).toMatchObject({ outcome: null, canCancel: true, startBlocked: 'A sync is under way.' });
  });

  it('of a run that waits tells until when and why', () => {
    const paused = aRun({ state: 'paused', endedAt: null, resumesAt: noon + 60_000, failure });
    expect(status([paused])).toMatchObject({ outcome: 'warned', title: 'Sync paused until 12:01' });
    expect(status([paused]).standing).toMatchObject({ because: failure, pausedUntil: noon + 60_000 });
  });

  it('of a paused connection carries its failure', () => {
    expect(status([aRun()], { state: 'paused', pausedBecause: failure })).toMatchObject({
      outcome: 'failed',
      failure,
    });
  });

  it('of records that cannot be opened says so before anything else, also while a run waits', () => {
    const broken = makeFailure('sync.records_unreadable', { name: 'UnknownError', message: 'corrupt' });
    const waits = aRun({ state: 'paused', endedAt: null, resumesAt: noon + 60_000 });
    const told = { outcome: 'failed', unreadable: true, failure: broken };
    expect(syncStatus(aConnection(), [waits], noon, { broken })).toMatchObject(told);
    expect(status([], { state: 'paused', pausedBecause: broken })).toMatchObject(told);
  });

  it('of storage that another window holds is no reason to rebuild', () => {
    const broken = makeFailure('store.blocked');
    expect(syncStatus(aConnection(), [aRun()], noon, { broken }).unreadable).toBe(false);
  });

  it('of a disconnected one is never green', () => {
    expect(status([aRun()], { state: 'disconnected' })).toMatchObject({
      outcome: null,
      canCancel: false,
    });
  });

  it('tells when the next sync runs', () => {
    expect(nextSyncWords(aConnection(), noon)).toBe('Next sync at 12:15, then every 15 minutes.');
    expect(nextSyncWords(aConnection({ scheduleMinutes: 1, nextSyncAt: noon - 1 }), noon)).toBe(
      'The next sync is due.',
    );
    expect(nextSyncWords(aConnection({ state: 'disconnected' }), noon)).toBeNull();
  });
});

describe('the stamp', () => {
  it('says nothing before it is known what has been read', () => {
    expect(stampOf(['clients'], null, noon).words).toBe('');
    expect(stampOf(['clients'], [], noon).words).toBe('Not read completely yet');
  });

  it('tells when a type was last read whole', () => {
    expect(stampOf(['clients'], [aRun()], noon)).toEqual({
      words: 'As of 11:59',
      syncing: false,
      current: true,
    });
  });

  it('of several types is the oldest of theirs', () => {
    const older = aRun({ id: 'r0', types: { sites: aCount({ endedAt: noon - 3_600_000 }) } });
    const sites = aCount({ state: 'incomplete' });
    const newer = aRun({ state: 'incomplete', types: { clients: aCount(), sites } });
    expect(stampOf(['clients', 'sites'], [newer, older], noon).words).toBe('As of 11:00');
  });

  it('never claims a time for a type that was never complete', () => {
    const run = aRun({ state: 'incomplete', types: { clients: aCount({ state: 'incomplete' }) } });
    expect(stampOf(['clients'], [run], noon)).toMatchObject({
      words: 'Not read completely yet',
      current: false,
    });
  });

  it('is old when the last run did not complete the type', () => {
    const failed = aRun({ id: 'r2', state: 'failed', types: { clients: aCount({ state: 'failed' }) } });
    expect(stampOf(['clients'], [failed, aRun()], noon)).toMatchObject({
      words: 'As of 11:59',
      current: false,
    });
  });

  it('says that a run is under way, also while it waits', () => {
    const syncing = (state: 'running' | 'paused' | 'complete') =>
      stampOf(['clients'], [aRun({ state })], noon).syncing;
    expect([syncing('running'), syncing('paused'), syncing('complete')]).toEqual([true, true, false]);
  });
});

describe('a log entry', () => {
  it('tells refusals with their reasons, repeats, waits and what is missing', () => {
    const entry = logEntry(
      aRun({
        state: 'incomplete',
        types: {
          clients: aCount({
            state: 'incomplete',
            total: 12,
            refused: [{ reason: 'id-missing', count: 2 }],
            duplicates: 1,
            throttled: 3,
          }),
        },
      }),
      noon,
    );
    expect(entry.counts[0]?.remarks).toEqual([
      '2 records missing',
      '2 rows refused: no id',
      '1 row sent more than once',
      'Halo asked to wait 3 times',
    ]);
    expect(entry.counts[0]?.refused).toBe('2');
  });

  it('leaves refusals to the failure that is about them', () => {
    const refused = [{ reason: 'id-missing', count: 2 }] as const;
    const failure = makeFailure('sync.rows_refused', { count: 2, reasons: 'id-missing' });
    const entry = logEntry(aRun({ types: { clients: aCount({ refused, failure }) } }), noon);
    expect(entry.counts[0]).toMatchObject({ remarks: [], refused: '2' });
  });

  it('of a type whose total was never told says so instead of zero', () => {
    const untold = aRun({ types: { clients: aCount({ total: null }), sites: waiting } });
    expect(logEntry(untold, noon).counts.map((count) => count.total)).toEqual(['not told', '–']);
  });

  it('of a run under way counts its time so far', () => {
    expect(logEntry(aRun({ startedAt: noon - 42_000, endedAt: null }), noon).duration).toBe('42 s');
  });
});
