import type { LogEntry } from '../../lib/view/runs-log';
import { Badge } from '../Badge';
import { Disclosure } from '../Disclosure';
import type { Tone } from '../tone';
import { FailureWords } from './FailureWords';
import { RunBudgetLine } from './RunBudgetLine';
import { RunCounts } from './RunCounts';

const tones: Readonly<Record<LogEntry['state'], Tone>> = {
  running: 'accent',
  paused: 'warned',
  complete: 'passed',
  incomplete: 'warned',
  failed: 'failed',
  cancelled: 'neutral',
};

interface RunEntryProps {
  readonly entry: LogEntry;
  readonly startsOpen: boolean;
}

/** One run: its outcome in a line, its counts inside. */
export const RunEntry = ({ entry, startsOpen }: RunEntryProps) => (
  <li class="card run" data-run={entry.id} data-state={entry.state}>
    <Disclosure
      startsOpen={startsOpen}
      summary={
        <span class="run-line">
          <Badge tone={tones[entry.state]}>{entry.stateWords}</Badge>
          <strong>{entry.trigger}</strong>
          <span class="numeric">{entry.started}</span>
          <span class="soft numeric">{entry.duration}</span>
          <span class="soft run-summary">{entry.summary}</span>
        </span>
      }
    >
      <div class="stack">
        <p class="soft small">{entry.mode}</p>
        {entry.failure && <FailureWords failure={entry.failure} />}
        <RunBudgetLine budget={entry.budget} />
        <RunCounts counts={entry.counts} />
      </div>
    </Disclosure>
  </li>
);
