import { useEffect, useMemo } from 'preact/hooks';
import { DataSync } from '../../components/dashboard/DataSync';
import type { ResourceType } from '../../lib/core/resource-type';
import type { Connection } from '../../lib/store/connection';
import { liveBudget } from '../../lib/view/live-budget';
import { recordActs, typeTroubles } from '../../lib/view/runs-acts';
import type { DashboardCommands } from '../../lib/view/runs-commands';
import type { RunsView } from '../../lib/view/runs-connection';
import { fixedTypes } from '../../lib/view/runs-filters';
import { scheduleOf } from '../../lib/view/runs-schedule';
import { syncStatus } from '../../lib/view/runs-status';
import { typeRows } from '../../lib/view/runs-types';

interface DataSyncTabProps {
  readonly connection: Connection;
  readonly view: RunsView;
  readonly commands: DashboardCommands;
  /** Whether the browser has a network. */
  readonly online: boolean;
  readonly changeBlocked: string | null;
  readonly now: number;
  readonly onSelect: (type: ResourceType, selected: boolean) => void;
}

/** Data Sync of one connection, also where its records cannot be opened. */
export const DataSyncTab = (props: DataSyncTabProps) => {
  const { connection, view, commands, changeBlocked, now } = props;
  const { base } = connection.addresses;
  const budget = useMemo(() => liveBudget(base), [base]);
  useEffect(() => budget.stop, [budget]);
  const runs = view.runs.value ?? [];
  const stored = view.stored.value ?? {};
  const broken = view.failure.value;
  const status = syncStatus(connection, runs, now, { budget: budget.budget.value, broken });
  const rows =
    view.runs.value === null
      ? []
      : typeRows(connection.selection, runs, stored, now, connection.lastTest ?? null);
  const failures = commands.failures.value;
  return (
    <DataSync
      status={status}
      online={props.online}
      rows={rows}
      troubles={typeTroubles(rows)}
      acts={recordActs(status, broken ? null : view.stored.value, changeBlocked)}
      schedule={scheduleOf(connection)}
      fixed={fixedTypes(connection.profileId)}
      changeBlocked={changeBlocked}
      busy={commands.busy.value}
      failures={[
        // What is not of the records themselves is not told by the status.
        status.unreadable ? null : broken,
        budget.failure.value,
        ...(['start', 'full', 'cancel', 'change', 'rebuild', 'removal'] as const).map((act) => failures[act]),
      ]}
      onStart={() => void commands.start()}
      onFull={() => void commands.startFull()}
      onCancel={() => void commands.cancel()}
      onRebuild={() => void commands.rebuild()}
      onConfirmRemoval={(type) => void commands.confirmRemoval(type)}
      onSelect={props.onSelect}
      onSchedule={(scheduleMinutes) => void commands.change({ scheduleMinutes })}
      onFullSchedule={(fullSyncHours) => void commands.change({ fullSyncHours })}
    />
  );
};
