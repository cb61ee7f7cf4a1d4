import { counted, timeWords } from '../../lib/core/words';
import { t, tell } from '../../lib/words/t';
import './proof.css';
import type { Drift, DriftWatch } from '../../lib/checks/drift';
import type { Outcome } from '../../lib/core/outcome';
import { rightWords, seenAsWords } from '../../lib/core/right-words';
import { say } from '../../lib/core/say';
import { OutcomeIcon } from '../OutcomeIcon';

interface DriftHistoryProps {
  readonly watch: DriftWatch;
  readonly now: number;
}

/** What was granted once and then was not: when it was seen, what blocks it, and when it was mended. */
export const DriftHistory = ({ watch: { drifts, lookedAt }, now }: DriftHistoryProps) => {
  const open = drifts.filter(({ mendedAt }) => mendedAt === null).length;
  return (
    <section class="card drift" aria-labelledby="drift-heading">
      <div class="stack-tight">
        <h2 id="drift-heading">{t('proof.drift_history.changes_seen')}</h2>
        <p class="soft small">
          {lookedAt
            ? t('proof.drift_history.looked_at', { time: timeWords(lookedAt, now) })
            : t('proof.drift_history.looked_every_hour')}
          {open > 0 && <strong> {counted('proof.drift_history.to_mend', open)}</strong>}
        </p>
      </div>
      {drifts.length === 0 ? (
        <p class="small">{t('proof.drift_history.nothing_that_was_granted_has_been')}</p>
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
  const { right, at, before, after, layer, failure, mendedAt } = drift;
  const isOver = mendedAt !== null;
  const outcome: Outcome = isOver ? 'passed' : 'failed';
  return (
    <li data-drift={right} data-state={isOver ? 'mended' : 'open'}>
      <OutcomeIcon outcome={outcome} />
      <span>
        <strong>{rightWords(drift)}</strong>: {seenAsWords(before)} <span aria-hidden="true">→</span>
        <span class="unseen">{t('proof.drift_history.then')}</span> {seenAsWords(after)}
        <span class="proof-needs soft small">
          {t('proof.drift_history.seen', { time: timeWords(at, now) })}{' '}
          {tell(`proof.${isOver ? 'was_blocked_by' : 'blocked_by'}`, { layers: t(`proof.layers.${layer}`) })}.
          {isOver && ` ${t('proof.drift_history.mended', { time: timeWords(mendedAt, now) })}`}
        </span>
        {!isOver && failure && <span class="proof-needs small">{say(failure).fix}</span>}
      </span>
    </li>
  );
};
