import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../lib/records/protocol';
import { serve } from '../../../lib/records/serve';
import * as shelves from '../../../lib/records/shelf';
import { recordsFailure } from '../../../lib/view/runs-unreadable';
import { aQuery } from './a-shelf';

const open: ToWorker = { open: { connectionId: 'c1', types: ['clients'] } };
const ask = { query: aQuery({}), shown: {}, from: 0, most: 60, locate: [] };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the search worker', () => {
  it('told to open what it has open goes on with it, and begins anew with anything else', () => {
    const begun = vi.spyOn(shelves, 'newShelf');
    const take = serve(() => {}, recordsFailure);
    take(open);
    take(open);
    expect(begun).toHaveBeenCalledTimes(1);
    take({ open: { connectionId: 'c1', types: ['clients', 'sites'] } });
    take({ open: { connectionId: 'c2', types: ['clients', 'sites'] } });
    expect(begun).toHaveBeenCalledTimes(3);
  });

  it('answers a list when the first of it is read, and of several only the newest', async () => {
    const said: FromWorker[] = [];
    const take = serve((message) => said.push(message), recordsFailure);
    take(open);
    for (const id of [1, 2]) take({ id, question: 'query', ask });
    await vi.waitFor(() => expect(said.filter((message) => 'id' in message)).toHaveLength(2));
    const answers = said.flatMap((message) => ('id' in message && message.ok ? [message] : []));
    expect(answers).toMatchObject([
      { id: 1, value: null },
      { id: 2, value: { count: 0, types: { clients: { whole: true } } } },
    ]);
  });
});
