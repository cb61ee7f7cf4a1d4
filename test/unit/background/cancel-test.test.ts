import { expect, it } from 'vitest';
import type { WorkerContext } from '../../../entrypoints/background/context';
import { connectionTestCancel } from '../../../entrypoints/background/handlers/connection-test-cancel';

const cancelIn = async (connectionId: string | null) => {
  const tests = new Map(['draft', 'one', 'two'].map((owner) => [owner, new AbortController()]));
  const context: WorkerContext = {
    tests,
    continueSyncs: () => {},
    syncDue: () => {},
    verifyCaptured: () => {},
  };
  const from = { kind: 'page', origin: 'chrome-extension://self', tabId: null } as const;
  await connectionTestCancel(context).run({ connectionId }, from);
  return [...tests].filter(([, { signal }]) => signal.aborted).map(([owner]) => owner);
};

it('Cancel ends the test it belongs to and no other', async () => {
  expect(await cancelIn('two')).toEqual(['two']);
  expect(await cancelIn(null)).toEqual(['draft']);
});

it('Cancel of a test that is over ends none', async () => {
  expect(await cancelIn('gone')).toEqual([]);
});
