import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activateConnection } from '../../../lib/store/connections';
import { type HomeView, homeView } from '../../../lib/view/home';
import { aConnection, emptyStores } from '../store/support';

vi.mock('../../../lib/view/read-glances', () => ({
  readGlances: () => Promise.reject(new Error('The row cannot be read.')),
}));

let view: HomeView;
beforeEach(async () => {
  fakeBrowser.reset();
  emptyStores();
  vi.stubGlobal('browser', {
    ...fakeBrowser,
    storage: { ...fakeBrowser.storage, managed: { get: async () => ({}) } },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: { query: async () => [] },
  });
  await activateConnection(aConnection(), { onePsa: false, vendor: 'Scopable' });
  view = homeView();
});
afterEach(() => {
  view.stop();
  vi.unstubAllGlobals();
});

it('says why the connections cannot be read, instead of waiting for them for ever', async () => {
  await expect.poll(() => view.failure.value?.details.message).toBe('The row cannot be read.');
  expect(view.screen.value).toBeNull();
});
