import { browser } from 'wxt/browser';

/** Tells the in-page panels to ask again: what they were judged by has changed. They watch this key of storage.local. */
export async function bumpPanelRevision(): Promise<void> {
  await browser.storage.local.set({ panelRevision: crypto.randomUUID() });
}
