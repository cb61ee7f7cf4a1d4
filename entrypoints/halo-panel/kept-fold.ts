import { extensionApi } from '../../lib/messages/extension-api';

export async function readCollapsed(): Promise<boolean> {
  const { panelCollapsed } = await extensionApi().storage.local.get('panelCollapsed');
  return panelCollapsed === true;
}

export const keepCollapsed = (collapsed: boolean): Promise<void> =>
  extensionApi().storage.local.set({ panelCollapsed: collapsed });
