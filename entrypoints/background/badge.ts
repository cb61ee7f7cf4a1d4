import { browser } from 'wxt/browser';
import { readDriftWatches } from '../../lib/store/drift-watches';
import { type BadgeState, badgeOf, type ToolbarBadge, unreadableBadge } from './badge-of';
import { readNewestRuns } from './sync/newest-runs';

/** A sign of its own for each, for those who do not see the colour; white on each colour is at least 4.5 : 1. */
const looks: Readonly<Record<BadgeState, { readonly text: string; readonly color: string }>> = {
  none: { text: '', color: '#566075' },
  green: { text: '✓', color: '#14703c' },
  amber: { text: '!', color: '#8a5a00' },
  red: { text: '✕', color: '#b3261e' },
  syncing: { text: '…', color: '#1a56c4' },
};

/** Shows the state of all connections in the extension's badge, and says it in the button's title. */
export async function showBadge(): Promise<void> {
  let badge: ToolbarBadge;
  try {
    badge = badgeOf(await readNewestRuns(), await readDriftWatches());
  } catch (thrown) {
    // The badge is all that can still say so.
    await set(unreadableBadge());
    throw thrown;
  }
  await set(badge);
}

async function set({ state, title }: ToolbarBadge): Promise<void> {
  const { text, color } = looks[state];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
