import './timeline.css';
import type { Timeline } from '../../lib/view/runs-timeline';
import { t } from '../../lib/words/t';

/** The newest syncs as bars, oldest first: how long each took, how much it read, and which did not go well. */
export const RunTimeline = ({ timeline }: { readonly timeline: Timeline }) => (
  <section class="card" aria-labelledby="timeline-heading">
    <h2 id="timeline-heading">{t('runs.over_time')}</h2>
    <p class="unseen">{timeline.summary}</p>
    <div class="timeline" aria-hidden="true">
      <p class="timeline-name soft small">
        {t('runs.duration')}
        <span class="numeric">{t('runs.up_to', { most: timeline.longest })}</span>
      </p>
      <ol class="timeline-lane">
        {timeline.runs.map(({ id, state, words, duration }) => (
          <li key={id} class={`timeline-slot run-${state}`} data-bar={state} title={words}>
            <span class="timeline-bar" style={{ blockSize: `${duration * 100}%` }} />
          </li>
        ))}
      </ol>
      <p class="timeline-name soft small">
        {t('runs.rows')}
        <span class="numeric">{t('runs.up_to', { most: timeline.mostRows })}</span>
      </p>
      <ol class="timeline-lane timeline-rows">
        {timeline.runs.map(({ id, words, rows }) => (
          <li key={id} class="timeline-slot" title={words}>
            <span class="timeline-bar" style={{ blockSize: `${rows * 100}%` }} />
          </li>
        ))}
      </ol>
      <p class="timeline-ends soft small numeric">{timeline.ends}</p>
    </div>
    <ul class="timeline-key small soft" aria-hidden="true">
      {timeline.key.map(({ state, words }) => (
        <li key={state} class={`run-${state}`}>
          {words}
        </li>
      ))}
    </ul>
  </section>
);
