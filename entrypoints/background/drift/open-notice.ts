import { browser } from 'wxt/browser';
import { connectionOfNotice } from './tell-drift';

/** A click on a notification of drift shows that connection's proof on the dashboard. */
export async function openNotice(id: string): Promise<void> {
  const connectionId = connectionOfNotice(id);
  if (connectionId === null) return;
  const dashboard = browser.runtime.getURL('/dashboard.html');
  await browser.tabs.create({ url: `${dashboard}?connection=${encodeURIComponent(connectionId)}#proof` });
  await browser.notifications.clear(id);
}
