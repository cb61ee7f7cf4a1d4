import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../chromium';
import { openPanel, type Panel } from '../panel';
import { type HaloHands, haloHands } from './halo-hands';

export interface HaloTab {
  readonly tab: Page;
  /** What a person does in Halo. */
  readonly hands: HaloHands;
  /** What the extension says over it. */
  readonly panel: Panel;
}

/** The hosted stand-in's Configuration in the browser's first tab. */
export async function openHaloTab({ context }: ExtensionBrowser): Promise<HaloTab> {
  const [tab = await context.newPage()] = context.pages();
  await tab.goto('https://acme.halopsa.com/config/home');
  return { tab, hands: haloHands(tab), panel: await openPanel(tab) };
}
