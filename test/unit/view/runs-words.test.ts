import { describe, expect, it } from 'vitest';
import { durationWords, plural, timeWords } from '../../../lib/core/words';
import { chosenOf } from '../../../lib/view/chosen-connection';
import { fixedTypes } from '../../../lib/view/runs-filters';
import { readFullSchedule, readSchedule } from '../../../lib/view/runs-schedule';
import { tabOfHash } from '../../../lib/view/runs-tabs';
import { aConnection } from './runs-fixtures';

describe('words', () => {
  it('for a duration fit its size', () => {
    expect([400, 12_300, 60_000, 185_000, 7_440_000, -5].map(durationWords)).toEqual([
      '0.4 s',
      '12 s',
      '1 min',
      '3 min 5 s',
      '2 h 4 min',
      '0.0 s',
    ]);
  });

  it('count one thing in the singular', () => {
    expect([plural(1, 'record'), plural(0, 'record'), plural(1200, 'record')]).toEqual([
      '1 record',
      '0 records',
      '1,200 records',
    ]);
  });

  it('for a time name the day only when it is another one', () => {
    const noon = new Date(2026, 10, 22, 12, 0).getTime();
    expect(timeWords(noon - 3_600_000, noon)).toBe('at 11:00');
    expect(timeWords(noon - 86_400_000, noon)).toBe('on 21 Nov at 12:00');
    expect(timeWords(new Date(2025, 0, 2, 9, 5).getTime(), noon)).toBe('on 2 Jan 2025 at 09:05');
  });
});

describe('a schedule', () => {
  it('of whole minutes from one to a day is taken', () => {
    expect(['1', ' 15 ', '1440'].map(readSchedule)).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 15 },
      { ok: true, value: 1440 },
    ]);
  });

  it('of anything else is refused with what to type', () => {
    const messages = ['', '0', '-5', '1.5', '1e3', 'soon', '1441', '99999999999'].map((text) =>
      readSchedule(text),
    );
    expect(messages.every((reading) => !reading.ok && reading.message.length > 10)).toBe(true);
  });
});

it('a full pass is scheduled in whole hours, from one to thirty days', () => {
  expect(['1', '720'].map(readFullSchedule)).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 720 },
  ]);
  expect(['0', '721', '1.5', ''].every((text) => !readFullSchedule(text).ok)).toBe(true);
});

describe('the dashboard', () => {
  it('opens the tab its address names, else Data Sync', () => {
    expect(['#sync-logs', '#configuration', '', '#constructor'].map(tabOfHash)).toEqual([
      'sync-logs',
      'configuration',
      'data-sync',
      'data-sync',
    ]);
  });

  it('shows the connection chosen, else the newest that is not disconnected', () => {
    const old = aConnection({ id: 'old', createdAt: 1 });
    const newer = aConnection({ id: 'newer', createdAt: 2 });
    const ended = aConnection({ id: 'ended', createdAt: 3, state: 'disconnected' });
    expect(chosenOf([old, ended, newer], null)?.id).toBe('newer');
    expect(chosenOf([old, ended, newer], 'old')?.id).toBe('old');
    expect(chosenOf([old, ended, newer], 'gone')?.id).toBe('newer');
    expect(chosenOf([ended], null)?.id).toBe('ended');
    expect(chosenOf([], null)).toBeNull();
  });

  it('keeps clients on, and types the integration does not read off, each with its reason', () => {
    expect(fixedTypes('scopable').clients).toBe('Always synced');
    expect(fixedTypes('gradient').assets).toBe('Not used by Gradient MSP');
    expect(fixedTypes('unknown')).toEqual({});
  });
});
