import './timeline.css';
import type { TypeHistory } from '../../lib/view/runs-history';
import { t } from '../../lib/words/t';

/** How many records of each type were stored after each sync, as a line with its newest count. */
export const TypeHistories = ({ histories }: { readonly histories: readonly TypeHistory[] }) => (
  <section class="card" aria-labelledby="histories-heading">
    <h2 id="histories-heading">{t('runs.records_over_time')}</h2>
    <ul class="histories">
      {histories.map(({ type, label, newest, change, line }) => (
        <li key={type} class="history" data-history={type}>
          <span class="history-label">{label}</span>
          <strong class="numeric">{newest}</strong>
          <svg class="history-line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <polyline points={line} vector-effect="non-scaling-stroke" />
          </svg>
          <span class="soft small history-change">{change}</span>
        </li>
      ))}
    </ul>
  </section>
);
