import { extensionApi } from '../messages/extension-api';
import { type PanelWish, wishOfPanel } from './panel-wish';

/** Opens the dashboard in a tab of its own, on a connection; null: on that which it shows by itself. */
export async function openDashboard(connectionId: string | null): Promise<void> {
  const asked = connectionId === null ? '' : `?connection=${encodeURIComponent(connectionId)}`;
  await extensionApi().tabs.create({ url: extensionApi().runtime.getURL('/dashboard.html') + asked });
}

/** Opens the least rights for what is chosen in the wizard, one page, in a tab of its own. */
export async function openLeastPrivilege(): Promise<void> {
  await extensionApi().tabs.create({ url: extensionApi().runtime.getURL('/least-privilege.html') });
}

/** The Halo instance shown in the tab in front of the admin, if the browser lets us see its address; else null. */
export async function instanceInFront(): Promise<string | null> {
  const [tab] = await extensionApi().tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.url && /^https:\/\/[^/]+\.halopsa\.com(\/|$)/i.test(tab.url) ? new URL(tab.url).origin : null;
}

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/**
 * Has the side panel beside the current window show something; where the browser has none to open, or does not open it, the same
 * page in a tab of its own. Call it directly in a click. The window is asked for beforehand, because an await in the click would
 * end the gesture.
 */
export async function openSidePanel(windowId: number | null, wish: PanelWish): Promise<void> {
  wishOfPanel(windowId, wish);
  const opened = await askForPanel(windowId).catch((thrown: unknown) => {
    console.debug('The side panel could not be opened.', thrown);
    return false;
  });
  if (!opened) await extensionApi().tabs.create({ url: extensionApi().runtime.getURL('/sidepanel.html') });
}

async function askForPanel(windowId: number | null): Promise<boolean> {
  const { sidePanel, sidebarAction } = extensionApi() as unknown as {
    sidePanel?: SidePanel;
    sidebarAction?: { open(): Promise<void> };
  };
  if (sidePanel && windowId !== null) await sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else return false;
  return true;
}

export const currentWindow = async (): Promise<number | null> =>
  (await extensionApi().windows.getCurrent()).id ?? null;
