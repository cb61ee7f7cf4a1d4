import { browser } from 'wxt/browser';

type SessionArea = typeof browser.storage.session & {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/**
 * The browser's session storage: in memory, gone when the browser closes, closed to content scripts. That is its default
 * in Chromium; saying so guards against another part having opened it. Not every browser has the switch.
 */
export const sessionArea = async (): Promise<SessionArea> => {
  const area: SessionArea = browser.storage.session;
  try {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    // A browser that has the name but not the switch keeps its default, which is the same.
  }
  return area;
};
