import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import type { QueryAnswer, TypeFound } from '../../../lib/records/protocol';
import type { RecordsClient } from '../../../lib/view/records-client';
import { liveList } from '../../../lib/view/records-live-list';
import { wholePlace } from '../../../lib/view/records-place';

const types = signal(['clients', 'sites'] as const);
const place = signal({ ...wholePlace('clients'), query: 'acme', everywhere: true });

/** What the list of a search of all types says, given how far clients have been read. */
async function listOf(clients: Partial<TypeFound>) {
  const whole: TypeFound = { found: 1, read: 1, whole: true, failure: null };
  const answer: QueryAnswer = {
    count: 2,
    types: { clients: { ...whole, ...clients }, sites: whole },
    located: {},
    from: 0,
    rows: [
      { kind: 'heading', type: 'clients', found: 1 },
      { kind: 'heading', type: 'sites', found: 1 },
    ],
  };
  const client = { changes: signal(0), failure: signal(null), ask: async () => answer };
  const list = liveList(client as unknown as RecordsClient, types, place, new Map());
  await vi.waitFor(() => expect(list.state.value.state).toBe('ready'));
  list.stop();
  const state = list.state.value;
  if (state.state !== 'ready') throw new Error(state.state);
  const headings = [0, 1].map((at) => state.list.item(at));
  return {
    preparing: state.preparing,
    whole: state.whole,
    unread: state.unread,
    soFar: headings.map((item) => item?.kind === 'heading' && item.soFar),
  };
}

describe('a list of all types', () => {
  it('is whole once each of them is read', async () => {
    expect(await listOf({})).toEqual({ preparing: false, whole: true, unread: [], soFar: [false, false] });
  });

  it('says which of its counts are so far while a type is read', async () => {
    expect(await listOf({ whole: false })).toEqual({
      preparing: true,
      whole: false,
      unread: [],
      soFar: [true, false],
    });
  });

  it('is not whole, and none is on its way, where a type could not be read to its end, and says which', async () => {
    const failure = makeFailure('store.quota');
    expect(await listOf({ whole: false, failure })).toEqual({
      preparing: false,
      whole: false,
      unread: [{ failure, types: ['clients'] }],
      soFar: [true, false],
    });
  });
});
