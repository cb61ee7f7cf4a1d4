import { countWords } from '../../lib/core/words';
import type { TypeState } from '../../lib/store/sync-run';
import type { TypeProgress } from '../../lib/view/connection-glance';
import { Badge } from '../Badge';
import { lazy } from '../lazy';
import { Progress } from '../Progress';
import type { Tone } from '../tone';

const FailureText = lazy(async () => (await import('../FailureText')).FailureText);

const tones: Readonly<Record<TypeState, Tone>> = {
  waiting: 'neutral',
  running: 'accent',
  complete: 'passed',
  incomplete: 'warned',
  failed: 'failed',
  cancelled: 'neutral',
};

/** How far a sync has come with each record type. */
export const SyncProgress = ({ progress }: { readonly progress: readonly TypeProgress[] }) => (
  <section class="card" aria-label="Progress of the sync">
    <ul class="sync-types">
      {progress.map((each) => (
        <Row key={each.type} {...each} />
      ))}
    </ul>
  </section>
);

/** What the filter leaves out is no shortfall: it is told beside the count, not missing from it. */
const Row = ({ label, words, count: { state, total, fetched, stored, leftOut, failure } }: TypeProgress) => (
  <li>
    <div class="split">
      <span>{label}</span>
      <span class="row">
        <span class="numeric soft">
          {countWords(stored)}
          {total !== null && ` of ${countWords(Math.max(total - leftOut, stored))}`}
        </span>
        <Badge tone={tones[state]}>{words}</Badge>
      </span>
    </div>
    <Progress
      label={label}
      value={state === 'running' && total === null ? null : fetched}
      max={total ?? Math.max(fetched, 1)}
    />
    {leftOut > 0 && <p class="soft small">{countWords(leftOut)} of inactive clients left out</p>}
    {failure && <FailureText failure={failure} />}
  </li>
);
