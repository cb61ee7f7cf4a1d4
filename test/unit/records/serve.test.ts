import { describe, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../lib/records/protocol';
import { serve } from '../../../lib/records/serve';
import { recordsFailure } from '../../../lib/view/runs-unreadable';
import { aQuery } from './a-shelf';

const open: ToWorker = { open: { connectionId: 'c1', types: ['clients'] } };
const ask = { query: aQuery({}), shown: {}, from: 0, most: 60, locate: [] };

describe('the search worker', () => {
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
