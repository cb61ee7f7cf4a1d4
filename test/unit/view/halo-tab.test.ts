import { afterEach, expect, it, vi } from 'vitest';
import { watchHaloTab } from '../../../lib/view/halo-tab';

afterEach(() => vi.unstubAllGlobals());

it('tells of a page whose address the browser keeps to itself that it is none of Halo’s', async () => {
  const told: (string | undefined)[] = [];
  let inFront: { url?: string } = { url: 'https://acme.halopsa.com/customers?clientid=7' };
  const updated = vi.fn<(heard: (id: number, change: object) => void) => void>();
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', {
    tabs: {
      query: async () => [inFront],
      onActivated: { addListener: () => {}, removeListener: () => {} },
      onUpdated: { addListener: updated, removeListener: () => {} },
    },
  });
  const stop = watchHaloTab((address) => told.push(address?.host));
  await vi.waitFor(() => expect(told).toEqual(['acme.halopsa.com']));
  inFront = {};
  updated.mock.calls[0]?.[0](1, { status: 'loading' });
  await vi.waitFor(() => expect(told).toEqual(['acme.halopsa.com', undefined]));
  stop();
});
