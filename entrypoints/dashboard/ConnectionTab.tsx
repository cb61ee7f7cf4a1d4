import { useEffect, useMemo } from 'preact/hooks';
import { DataSync } from '../../components/dashboard/DataSync';
import { SyncFilters } from '../../components/dashboard/SyncFilters';
import { SyncLogs } from '../../components/dashboard/SyncLogs';
import { FailureBanner } from '../../components/FailureBanner';
import { type ResourceType, resourceTypes } from '../../lib/core/resource-type';
import type { Connection } from '../../lib/store/connection';
import { clock } from '../../lib/view/runs-clock';
import { dashboardCommands } from '../../lib/view/runs-commands';
import { runsView } from '../../lib/view/runs-connection';
import { filterTypes, fixedTypes } from '../../lib/view/runs-filters';
import { logEntry } from '../../lib/view/runs-log';
import { readSchedule } from '../../lib/view/runs-schedule';
import { syncStatus } from '../../lib/view/runs-status';
import type { DashboardTab } from '../../lib/view/runs-tabs';
import { typeRows } from '../../lib/view/runs-types';
import { ConfigurationTab } from './ConfigurationTab';
import { ProofTab } from './ProofTab';

interface ConnectionTabProps {
  readonly tab: DashboardTab;
  readonly connection: Connection;
}

/** One tab's content, wired to the connection's runs and commands. */
export const ConnectionTab = ({ tab, connection }: ConnectionTabProps) => {
  const { id } = connection;
  const view = useMemo(() => runsView(id), [id]);
  const commands = useMemo(() => dashboardCommands(id), [id]);
  const time = useMemo(() => clock(1000), []);
  useEffect(
    () => () => {
      view.close();
      commands.close();
      time.stop();
    },
    [view, commands, time],
  );
  const now = time.now.value;
  const runs = view.runs.value ?? [];
  const stored = view.stored.value ?? {};
  const busy = commands.busy.value;
  const failures = commands.failures.value;
  const changeBlocked = connection.state === 'disconnected' ? 'This connection is disconnected.' : null;
  const select = (type: ResourceType, selected: boolean) =>
    void commands.change({
      selection: resourceTypes.filter((each) =>
        each === type ? selected : connection.selection.includes(each),
      ),
    });

  if (view.failure.value) return <FailureBanner failure={view.failure.value} />;
  if (view.runs.value === null) return null;
  switch (tab) {
    case 'data-sync':
      return (
        <DataSync
          status={syncStatus(connection, runs, now)}
          rows={typeRows(connection.selection, runs, stored, now)}
          fixed={fixedTypes(connection.profileId)}
          changeBlocked={changeBlocked}
          minutes={connection.scheduleMinutes}
          readSchedule={readSchedule}
          busy={busy}
          failures={[failures.start, failures.cancel, failures.change]}
          onStart={() => void commands.start()}
          onCancel={() => void commands.cancel()}
          onSelect={select}
          onSchedule={(scheduleMinutes) => void commands.change({ scheduleMinutes })}
        />
      );
    case 'sync-filters':
      return (
        <SyncFilters
          activeOnly={connection.activeOnly}
          types={filterTypes(connection)}
          changeBlocked={changeBlocked}
          failure={failures.change ?? null}
          onActiveOnly={(activeOnly) => void commands.change({ activeOnly })}
          onSelect={select}
        />
      );
    case 'sync-logs':
      return <SyncLogs entries={runs.map((run) => logEntry(run, now))} />;
    case 'configuration':
      return <ConfigurationTab connection={connection} stored={stored} commands={commands} />;
    case 'proof':
      return <ProofTab connection={connection} commands={commands} now={now} />;
  }
};
