import { ScrollText } from 'lucide';
import type { LogEntry } from '../../lib/view/runs-log';
import { EmptyState } from '../EmptyState';
import { RunEntry } from './RunEntry';

/** Every run kept, newest first. */
export const SyncLogs = ({ entries }: { readonly entries: readonly LogEntry[] }) =>
  entries.length === 0 ? (
    <EmptyState icon={ScrollText} title="No sync has run yet">
      <p>Each run will be listed here with what it read, stored and refused.</p>
    </EmptyState>
  ) : (
    <ol class="runs" aria-label="Sync runs, newest first">
      {entries.map((entry, at) => (
        <RunEntry key={entry.id} entry={entry} startsOpen={at === 0} />
      ))}
    </ol>
  );
