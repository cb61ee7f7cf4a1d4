import { ScrollText } from 'lucide';
import type { TypeHistory } from '../../lib/view/runs-history';
import type { LogEntry } from '../../lib/view/runs-log';
import type { Timeline } from '../../lib/view/runs-timeline';
import { t } from '../../lib/words/t';
import { EmptyState } from '../EmptyState';
import { RunEntry } from './RunEntry';
import { RunTimeline } from './RunTimeline';
import { TypeHistories } from './TypeHistories';

interface SyncLogsProps {
  readonly entries: readonly LogEntry[];
  /** Null before the first sync. */
  readonly timeline: Timeline | null;
  readonly histories: readonly TypeHistory[];
}

/** The runs over time, and then each of them, newest first. */
export const SyncLogs = ({ entries, timeline, histories }: SyncLogsProps) =>
  entries.length === 0 ? (
    <EmptyState icon={ScrollText} title={t('dashboard.sync_logs.no_sync_has_run_yet')}>
      <p>{t('dashboard.sync_logs.each_run_will_be_listed_here')}</p>
    </EmptyState>
  ) : (
    <div class="stack">
      {timeline && <RunTimeline timeline={timeline} />}
      {histories.length > 0 && <TypeHistories histories={histories} />}
      <ol class="runs" aria-label={t('dashboard.sync_logs.sync_runs_newest_first')}>
        {entries.map((entry, at) => (
          <RunEntry key={entry.id} entry={entry} startsOpen={at === 0} />
        ))}
      </ol>
    </div>
  );
