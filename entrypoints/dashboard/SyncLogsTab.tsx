import { useEffect, useMemo } from 'preact/hooks';
import { SyncLogs } from '../../components/dashboard/SyncLogs';
import { FailureBanner } from '../../components/FailureBanner';
import { liveBudget } from '../../lib/view/live-budget';
import type { RunsView } from '../../lib/view/runs-connection';
import { typeHistories } from '../../lib/view/runs-history';
import { logEntry } from '../../lib/view/runs-log';
import { timelineOf } from '../../lib/view/runs-timeline';

interface SyncLogsTabProps {
  /** The address of the connection's instance. */
  readonly base: string;
  readonly view: RunsView;
  readonly now: number;
}

/** Sync Logs of one connection, beside what its instance lets through. */
export const SyncLogsTab = ({ base, view, now }: SyncLogsTabProps) => {
  const budget = useMemo(() => liveBudget(base), [base]);
  useEffect(() => budget.stop, [budget]);
  const runs = view.runs.value ?? [];
  if (view.failure.value) return <FailureBanner failure={view.failure.value} />;
  return (
    <>
      {budget.failure.value && <FailureBanner failure={budget.failure.value} />}
      <SyncLogs
        entries={runs.map((run) => logEntry(run, now, budget.budget.value))}
        timeline={timelineOf(runs, now)}
        histories={typeHistories(runs, now)}
      />
    </>
  );
};
