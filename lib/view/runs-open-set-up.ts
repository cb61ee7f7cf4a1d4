import { currentWindow, openSidePanel } from './open-page';

/**
 * The function to call in a click to open the set-up: beside the page in the side panel, or, where the browser has
 * none to open, in a tab of its own. The window is asked for beforehand, because an await would end the gesture.
 */
export function setUpOpener(): () => Promise<void> {
  let windowId: number | null = null;
  void currentWindow().then((id) => {
    windowId = id;
  });
  return () => openSidePanel(windowId, { screen: 'wizard', connectionId: null });
}
