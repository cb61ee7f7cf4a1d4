import { afterEach, expect, it, vi } from 'vitest';
import { openSidePanel } from '../../../lib/view/open-page';
import { takePanelWish } from '../../../lib/view/panel-wish';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose side panel does as `open` says; answers what was opened instead. */
async function openedInstead(sidePanel: { open(): Promise<void> } | undefined): Promise<string[]> {
  const opened: string[] = [];
  vi.stubGlobal('chrome', {
    sidePanel,
    runtime: { id: 'self', getURL: (path: string) => `chrome-extension://self${path}` },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  });
  vi.stubGlobal('browser', undefined);
  await openSidePanel(1, { screen: 'records', connectionId: null });
  return opened;
}

it('where the side panel opens, nothing else does', async () => {
  expect(await openedInstead({ open: async () => {} })).toEqual([]);
});

it('a browser without a side panel, or one that refuses, shows the records in a tab', async () => {
  const inTab = ['chrome-extension://self/sidepanel.html'];
  expect(await openedInstead(undefined)).toEqual(inTab);
  expect(await openedInstead({ open: () => Promise.reject(new Error('No window.')) })).toEqual(inTab);
});

it('the panel is opened within the click, and is told before that what it is to show', () => {
  const wish = { screen: 'wizard', connectionId: null } as const;
  let told: unknown = 'not opened';
  vi.stubGlobal('chrome', {
    runtime: { id: 'self' },
    sidePanel: {
      open: async () => {
        told = takePanelWish();
      },
    },
  });
  vi.stubGlobal('browser', undefined);
  void openSidePanel(1, wish);
  expect(told).toMatchObject(wish);
});
