import { extensionApi } from '../messages/extension-api';

/**
 * Calls back with the address of the tab in front beside this page, now and whenever it changes: another tab, another page,
 * another record within Halo. The browser tells the addresses of those hosts only that were granted, which are Halo's.
 */
export function watchHaloTab(look: (address: URL) => void): () => void {
  const { tabs } = extensionApi();
  let stopped = false;
  const tell = async () => {
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    if (!stopped && tab?.url && URL.canParse(tab.url)) look(new URL(tab.url));
  };
  const onActivated = () => void tell();
  const onUpdated = (_id: number, change: { url?: string }) => {
    if (change.url !== undefined) void tell();
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
