import { describe, expect, test } from 'vitest';
import { dueConnections, nextSyncAt } from '../../../lib/sync/schedule';
import { aConnection } from '../store/support';

const minute = 60_000;
const now = 1_800_000_000_000;
const ran = (startedAt: number, resumesAt: number | null = null) => ({ startedAt, resumesAt });

describe('the next sync', () => {
  test('comes one interval after the start of the last', () => {
    expect(nextSyncAt(aConnection(), ran(now - 5 * minute), now)).toBe(now + 10 * minute);
  });

  test('of a connection that never synced is now', () => {
    expect(nextSyncAt(aConnection(), null, now)).toBe(now);
  });

  test('overdue after a night asleep comes in a minute, once', () => {
    expect(nextSyncAt(aConnection(), ran(now - 600 * minute), now)).toBe(now + minute);
  });

  test('is not put off by a run that started in the future, before the clock was set back', () => {
    expect(nextSyncAt(aConnection(), ran(now + 300 * minute), now)).toBe(now + 15 * minute);
  });

  test('waits for a paused run', () => {
    expect(nextSyncAt(aConnection(), ran(now, now + 40 * minute), now)).toBe(now + 40 * minute);
  });

  test('of a run whose pause is over comes one interval after its start', () => {
    expect(nextSyncAt(aConnection(), ran(now - 5 * minute, now - 1), now)).toBe(now + 10 * minute);
  });

  test('of a paused or disconnected connection is none', () => {
    expect(nextSyncAt(aConnection({ state: 'paused' }), ran(now), now)).toBeNull();
    expect(nextSyncAt(aConnection({ state: 'disconnected' }), ran(now), now)).toBeNull();
  });
});

test('due are the active connections whose time has come', () => {
  const connections = [
    aConnection({ id: 'past', nextSyncAt: now - 1 }),
    aConnection({ id: 'future', nextSyncAt: now + 1 }),
    aConnection({ id: 'unset', nextSyncAt: null }),
    aConnection({ id: 'paused', nextSyncAt: now - 1, state: 'paused' }),
  ];
  expect(dueConnections(connections, now).map(({ id }) => id)).toEqual(['past']);
});
