import './proof.css';
import type { Drift, DriftWatch } from '../../lib/checks/drift';
import type { Outcome } from '../../lib/core/outcome';
import { say } from '../../lib/core/say';
import { plural, timeWords } from '../../lib/core/words';
import { OutcomeIcon } from '../OutcomeIcon';
import { layerTitles } from './proof-words';

interface DriftHistoryProps {
  readonly watch: DriftWatch | null;
  readonly now: number;
}

/** What was granted once and then was not: when it was seen, what blocks it, and when it was mended. */
export const DriftHistory = ({ watch, now }: DriftHistoryProps) => {
  const drifts = watch?.drifts ?? [];
  const open = drifts.filter(({ mendedAt }) => mendedAt === null).length;
  return (
    <section class="card drift" aria-labelledby="drift-heading">
      <div class="stack-tight">
        <h2 id="drift-heading">Changes seen</h2>
        <p class="soft small">
          Access is looked at every hour while the Client Secret is held
          {watch?.lookedAt ? `; last ${timeWords(watch.lookedAt, now)}` : ''}.
          {open > 0 && <strong> {plural(open, 'change')} to mend.</strong>}
        </p>
      </div>
      {drifts.length === 0 ? (
        <p class="small">Nothing that was granted has been taken away.</p>
      ) : (
        <ol class="drift-list">
          {drifts.map((drift) => (
            <Row key={drift.id} drift={drift} now={now} />
          ))}
        </ol>
      )}
    </section>
  );
};

const Row = ({ drift, now }: { readonly drift: Drift; readonly now: number }) => {
  const { right, label, at, before, after, layer, failure, mendedAt } = drift;
  const isOver = mendedAt !== null;
  const outcome: Outcome = isOver ? 'passed' : 'failed';
  return (
    <li data-drift={right} data-state={isOver ? 'mended' : 'open'}>
      <OutcomeIcon outcome={outcome} />
      <span>
        <strong>{label}</strong>: {before} <span aria-hidden="true">→</span>
        <span class="unseen">then</span> {after}
        <span class="proof-needs soft small">
          Seen {timeWords(at, now)}. {isOver ? 'Was blocked' : 'Blocked'} by the{' '}
          {layer === 'api' ? 'API' : layerTitles[layer].toLowerCase()}.
          {isOver && ` Mended: seen ${timeWords(mendedAt, now)}.`}
        </span>
        {!isOver && failure && <span class="proof-needs small">{say(failure).fix}</span>}
      </span>
    </li>
  );
};
