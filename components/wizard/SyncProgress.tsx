import { countWords } from '../../lib/core/words';
import type { TypeRow } from '../../lib/view/runs-types';
import { Badge } from '../Badge';
import { lazy } from '../lazy';
import { Progress } from '../Progress';
import type { Tone } from '../tone';

const FailureText = lazy(async () => (await import('../FailureText')).FailureText);

const tones: Readonly<Record<TypeRow['state'], Tone>> = {
  off: 'neutral',
  never: 'cantTell',
  waiting: 'neutral',
  running: 'accent',
  complete: 'passed',
  incomplete: 'warned',
  failed: 'failed',
  cancelled: 'neutral',
};

/** How far a sync has come with each record type. */
export const SyncProgress = ({ progress }: { readonly progress: readonly TypeRow[] }) => (
  <section class="card" aria-label="Progress of the sync">
    <ul class="sync-types">
      {progress.map((each) => (
        <Row key={each.type} {...each} />
      ))}
    </ul>
  </section>
);

/** What the filter leaves out is no shortfall: it is told beside the count, not missing from it. */
const Row = ({
  type,
  label,
  state,
  stateWords,
  stored,
  total,
  expected,
  reading,
  leftOut,
  failure,
}: TypeRow) => {
  const all = total ?? expected;
  return (
    <li data-progress={type}>
      <div class="split">
        <span>{label}</span>
        <span class="row">
          <span class="numeric soft">
            {countWords(stored)}
            {all !== null && ` of ${total === null ? 'about ' : ''}${countWords(Math.max(all, stored))}`}
          </span>
          <Badge tone={tones[state]}>{stateWords}</Badge>
        </span>
      </div>
      <Progress
        label={label}
        value={reading ? (reading.of === null ? null : reading.fetched) : stored}
        max={(reading ? reading.of : all) ?? Math.max(stored, 1)}
      />
      {leftOut > 0 && <p class="soft small">{countWords(leftOut)} of inactive clients left out</p>}
      {failure && <FailureText failure={failure} />}
    </li>
  );
};
