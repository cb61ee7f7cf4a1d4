import './timeline.css';
import type { Timeline } from '../../lib/view/runs-timeline';

/** The newest syncs as bars, oldest first: how long each took, how much it read, and which did not go well. */
export const RunTimeline = ({ timeline }: { readonly timeline: Timeline }) => (
  <section class="card" aria-labelledby="timeline-heading">
    <h2 id="timeline-heading">Syncs over time</h2>
    <p class="unseen">{timeline.summary}</p>
    <div class="timeline" aria-hidden="true">
      <p class="timeline-name soft small">
        Duration<span class="numeric">up to {timeline.longest}</span>
      </p>
      <ol class="timeline-lane">
        {timeline.runs.map(({ id, state, words, duration }) => (
          <li key={id} class={`timeline-slot run-${state}`} data-bar={state} title={words}>
            <span class="timeline-bar" style={{ blockSize: `${duration * 100}%` }} />
          </li>
        ))}
      </ol>
      <p class="timeline-name soft small">
        Rows read<span class="numeric">up to {timeline.mostRows}</span>
      </p>
      <ol class="timeline-lane timeline-rows">
        {timeline.runs.map(({ id, words, rows }) => (
          <li key={id} class="timeline-slot" title={words}>
            <span class="timeline-bar" style={{ blockSize: `${rows * 100}%` }} />
          </li>
        ))}
      </ol>
      <p class="timeline-ends soft small numeric">
        <span>{timeline.from}</span>
        {timeline.runs.length > 1 && <span>{timeline.to}</span>}
      </p>
    </div>
    <ul class="timeline-key small soft" aria-hidden="true">
      <li class="run-complete">complete</li>
      <li class="run-incomplete">incomplete, paused</li>
      <li class="run-failed">failed</li>
      <li class="run-cancelled">cancelled</li>
      <li class="run-running">under way</li>
    </ul>
  </section>
);
