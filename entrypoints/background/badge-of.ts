import { type DriftWatch, isOpen } from '../../lib/checks/drift';
import { rightWords } from '../../lib/core/right-words';
import { say } from '../../lib/core/say';
import { counted } from '../../lib/core/words';
import { resourceNoun } from '../../lib/resources/labels';
import { failedTestOf, isOfLostRight } from '../../lib/store/failed-test';
import { shortTypes } from '../../lib/store/sync-outcome';
import type { SyncRunState } from '../../lib/store/sync-run';
import { t } from '../../lib/words/t';
import type { NewestRun } from './sync/newest-runs';

export type BadgeState = 'none' | 'green' | 'amber' | 'red' | 'syncing';

/** How the extension stands, as its button in the toolbar tells it. */
export interface ToolbarBadge {
  readonly state: BadgeState;
  /** The same in words: the tooltip, which is also what is read out. */
  readonly title: string;
}

/** What every connection comes to together: the worst first, then a sync under way, then green. Pure. */
export function badgeOf(newest: readonly NewestRun[], watches: readonly DriftWatch[]): ToolbarBadge {
  const told = newest.flatMap((each) => standingsOf(each, watches));
  const worst = (['red', 'amber', 'syncing', 'green', 'none'] as const).find((state) =>
    told.some((each) => each.state === state),
  );
  if (!worst) return titled('none');
  const same = told.filter(({ state }) => state === worst).map(({ title }) => title);
  return worst === 'green' && same.length > 1
    ? titled('green', counted('badge.completed', same.length))
    : titled(worst, ...same);
}

/** When the extension's own storage does not open: nothing can be read, so nothing syncs. */
export const unreadableBadge = (): ToolbarBadge => titled('red', t('badge.storage'));

const titled = (state: BadgeState, ...lines: readonly string[]): ToolbarBadge => ({
  state,
  title: [t('extension.name'), ...lines].join('\n'),
});

/** Each thing one connection stands by, and its line. */
function standingsOf({ connection, run, runs }: NewestRun, watches: readonly DriftWatch[]): ToolbarBadge[] {
  const { host } = new URL(connection.addresses.base);
  const because = connection.pausedBecause;
  const why = because ? say(because).say : '';
  if (connection.state === 'paused')
    return [{ state: 'red', title: t('badge.stopped', { host, why }).trimEnd() }];
  const short = run?.state === 'complete' ? shortTypes(connection, runs) : [];
  const told: ToolbarBadge =
    short.length > 0
      ? { state: 'amber', title: t('badge.not_yet', { host, names: short.map(resourceNoun).join(', ') }) }
      : byRun[run?.state ?? 'never'](host);
  const drifts = watches
    .filter(({ connectionId }) => connectionId === connection.id)
    .flatMap((watch) => watch.drifts.filter(isOpen));
  const failedTest = because ? null : failedTestOf(connection, runs);
  const refuted: ToolbarBadge[] =
    failedTest && !isOfLostRight(failedTest, connection, drifts)
      ? [{ state: 'amber', title: t('badge.test_failed', { host }) }]
      : [];
  const [lost, ...more] = drifts;
  if (lost) {
    const right = rightWords(lost);
    const title =
      more.length > 0
        ? t('badge.access_lost_more', { host, right, more: more.length })
        : t('badge.access_lost', { host, right });
    return [{ state: 'amber', title }, ...refuted, told];
  }
  if (!because) return [...refuted, told];
  return [{ state: told.state === 'red' ? 'red' : 'amber', title: t('badge.troubled', { host, why }) }];
}

const byRun: Readonly<Record<SyncRunState | 'never', (host: string) => ToolbarBadge>> = {
  never: (host) => ({ state: 'none', title: t('badge.never', { host }) }),
  cancelled: (host) => ({ state: 'none', title: t('badge.cancelled', { host }) }),
  failed: (host) => ({ state: 'red', title: t('badge.failed', { host }) }),
  incomplete: (host) => ({ state: 'amber', title: t('badge.incomplete', { host }) }),
  running: (host) => ({ state: 'syncing', title: t('badge.syncing', { host }) }),
  paused: (host) => ({ state: 'syncing', title: t('badge.waiting', { host }) }),
  complete: (host) => ({ state: 'green', title: t('badge.complete', { host }) }),
};
