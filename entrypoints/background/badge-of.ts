import { type DriftWatch, isOpen } from '../../lib/checks/drift';
import { say } from '../../lib/core/say';
import { plural } from '../../lib/core/words';
import type { NewestRun } from './sync/newest-runs';

export type BadgeState = 'none' | 'green' | 'amber' | 'red' | 'syncing';

/** How the extension stands, as its button in the toolbar tells it. */
export interface ToolbarBadge {
  readonly state: BadgeState;
  /** The same in words: the tooltip, which is also what is read out. */
  readonly title: string;
}

const product = 'Halo Companion';

/** What every connection comes to together: the worst first, then a sync under way, then green. Pure. */
export function badgeOf(newest: readonly NewestRun[], watches: readonly DriftWatch[]): ToolbarBadge {
  const told = newest.map((each) => tell(each, watches));
  const worst = (['red', 'amber', 'syncing', 'green', 'none'] as const).find((state) =>
    told.some((each) => each.state === state),
  );
  if (!worst) return { state: 'none', title: product };
  const same = told.filter(({ state }) => state === worst);
  const lines =
    worst === 'green' && same.length > 1
      ? [`${plural(same.length, 'connection')} synced completely.`]
      : same.map(({ title }) => title);
  return { state: worst, title: [product, ...lines].join('\n') };
}

/** When the extension's own storage does not open: nothing can be read, so nothing syncs. */
export const unreadableBadge: ToolbarBadge = {
  state: 'red',
  title: `${product}\nIts storage cannot be opened, so nothing syncs.`,
};

function tell({ connection, run }: NewestRun, watches: readonly DriftWatch[]): ToolbarBadge {
  const host = new URL(connection.addresses.base).host;
  const because = connection.pausedBecause;
  const lost = watches
    .filter(({ connectionId }) => connectionId === connection.id)
    .flatMap(({ drifts }) => drifts.filter(isOpen));
  if (connection.state === 'paused') {
    return { state: 'red', title: `${host}: not syncing. ${because ? say(because).say : ''}`.trimEnd() };
  }
  if (lost[0]) {
    const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
    return { state: 'amber', title: `${host}: access was taken away: ${lost[0].label}${more}.` };
  }
  if (because) return { state: 'amber', title: `${host}: ${say(because).say}` };
  if (run?.state === 'failed') return { state: 'red', title: `${host}: the last sync failed.` };
  if (run?.state === 'incomplete') return { state: 'amber', title: `${host}: the last sync is incomplete.` };
  if (run?.state === 'running') return { state: 'syncing', title: `${host}: syncing.` };
  if (run?.state === 'paused') return { state: 'syncing', title: `${host}: syncing, waits for Halo.` };
  if (run?.state === 'complete') return { state: 'green', title: `${host}: synced completely.` };
  return { state: 'none', title: run ? `${host}: the last sync was cancelled.` : `${host}: not synced yet.` };
}
