import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { contentScriptFile } from '../../../entrypoints/background/hosts/hosts';
import { emptyStores } from '../store/support';

const hosted = 'https://*.halopsa.com/*';
const own = 'https://psa.northwind.example/*';
let served: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  emptyStores();
  served = [];
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({
    origins: [hosted, own, 'https://*/*'],
  })) as never);
  const registered = { id: 'halo-httpspsa.northwind.example', matches: [own], js: [contentScriptFile] };
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation((async () => [
    registered,
  ]) as never);
  const tabs: Record<string, number[]> = { [hosted]: [1, 2], [own]: [3] };
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    (tabs[url] ?? []).map((id) => ({ id }))) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ target, files }) => {
    served.push([target.tabId, ...(files ?? [])]);
    // One tab shows an error page: the others are served all the same.
    if (target.tabId === 1) throw new Error('Cannot access contents of the page');
    return [];
  });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
  }
  background.main();
});

const everyTab = [1, 2, 3].map((id) => [id, `/${contentScriptFile}`]);

describe('Halo tabs that were open before', () => {
  it.each(['install', 'update'] as const)('are served after an %s', async (reason) => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await expect.poll(() => served).toEqual(everyTab);
  });

  it('are served when the browser starts', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await expect.poll(() => served).toEqual(everyTab);
  });
});
