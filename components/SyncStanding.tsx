import { t } from '../lib/words/t';
import './SyncStanding.css';
import type { RunStanding } from '../lib/view/runs-standing';
import { LazyFailureText } from './lazy-failure-text';
import { Progress } from './Progress';

interface SyncStandingProps {
  readonly standing: RunStanding;
  /** The title stands already above it. */
  readonly titled?: boolean;
}

/** Where the sync under way stands: how far, why it waits and until when, what the limit leaves, how long it takes. One for every screen. */
export const SyncStanding = ({ standing, titled = false }: SyncStandingProps) => {
  const { state, title, because, pausedUntil, progress, figures } = standing;
  return (
    <div class="standing" data-standing={state} data-paused-until={pausedUntil ?? undefined}>
      {!titled && <p class="standing-title numeric">{title}</p>}
      {because && <LazyFailureText failure={because} />}
      <Progress
        label={t('controls.sync_standing.all_types')}
        value={progress.total === null ? null : progress.fetched}
        max={progress.total ?? 0}
      />
      <p class="standing-figures small numeric">{figures}</p>
    </div>
  );
};
