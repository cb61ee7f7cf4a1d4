import { extensionApi } from '../messages/extension-api';

/**
 * Calls back with the address of the tab in front beside this page, now and whenever it changes: another tab, another page,
 * another record within Halo. The browser tells the addresses of those hosts only that were granted, which are Halo's; null is
 * any other page.
 */
export function watchHaloTab(look: (address: URL | null) => void): () => void {
  const { tabs } = extensionApi();
  let stopped = false;
  const tell = async () => {
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    if (!stopped) look(tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null);
  };
  const onActivated = () => void tell();
  const onUpdated = (_id: number, change: { url?: string; status?: string }) => {
    // Of a page whose address is not told, only that it loads.
    if (change.url !== undefined || change.status === 'loading') void tell();
  };
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  void tell();
  return () => {
    stopped = true;
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
  };
}
