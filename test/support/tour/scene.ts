import type { Page } from 'playwright-core';
import { ordinaryFirst } from '../../halo/data/ordinary-first';
import { type RunningHalo, startHalo } from '../../halo/start';
import { type ExtensionBrowser, launchChromium } from '../chromium';
import { type HaloTab, openHaloTab } from '../journey/halo-tab';
import { wizardOn } from '../journey/wizard';

/** What the tour plays on: the stand-in with nothing set up, the browser, a tab with Halo, and the popup in a tab of its own. */
export interface Scene extends HaloTab {
  readonly halo: RunningHalo;
  readonly browser: ExtensionBrowser;
  readonly popup: Page;
  readonly wizard: ReturnType<typeof wizardOn>;
}

export async function setScene(): Promise<Scene & { close(): Promise<void> }> {
  const halo = await startHalo({ data: { clients: 24 } });
  ordinaryFirst(halo.instance().data);
  const browser = await launchChromium({ standIn: halo });
  const haloTab = await openHaloTab(browser);
  const popup = await browser.open('popup.html');
  return {
    ...haloTab,
    halo,
    browser,
    popup,
    wizard: wizardOn(popup),
    async close() {
      await browser.close();
      await halo.close();
    },
  };
}
