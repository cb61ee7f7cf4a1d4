import { useEffect, useMemo } from 'preact/hooks';
import { SyncFilters } from '../../components/dashboard/SyncFilters';
import { Waiting } from '../../components/Waiting';
import type { ResourceType } from '../../lib/core/resource-type';
import type { Connection } from '../../lib/store/connection';
import { onlineNow } from '../../lib/view/online';
import { clock } from '../../lib/view/runs-clock';
import { dashboardCommands } from '../../lib/view/runs-commands';
import { runsView } from '../../lib/view/runs-connection';
import { filterTypes, profileTypes } from '../../lib/view/runs-filters';
import { keptInAll } from '../../lib/view/runs-kept';
import type { DashboardTab } from '../../lib/view/runs-tabs';
import { t } from '../../lib/words/t';
import { ConfigurationTab } from './ConfigurationTab';
import { DataSyncTab } from './DataSyncTab';
import { ProofTab } from './ProofTab';
import { SyncLogsTab } from './SyncLogsTab';

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
  const network = useMemo(onlineNow, []);
  useEffect(
    () => () => {
      view.close();
      commands.close();
      time.stop();
      network.stop();
    },
    [view, commands, time, network],
  );
  const { secretAt } = connection;
  useEffect(() => {
    if (secretAt) commands.secretArrived();
  }, [commands, secretAt]);
  const now = time.now.value;
  const online = network.online.value;
  const runs = view.runs.value ?? [];
  const failures = commands.failures.value;
  const changeBlocked =
    connection.state === 'disconnected'
      ? t('dashboard.connection_tab.this_connection_is_disconnected')
      : null;
  const select = (type: ResourceType, selected: boolean) =>
    void commands.change({ types: { [type]: selected } });

  const broken = view.failure.value;
  if (view.runs.value === null && !broken) return <Waiting words={t('wizard.opening')} />;
  switch (tab) {
    case 'data-sync':
      return (
        <DataSyncTab
          connection={connection}
          view={view}
          commands={commands}
          online={online}
          changeBlocked={changeBlocked}
          now={now}
          onSelect={select}
        />
      );
    case 'sync-filters':
      return (
        <SyncFilters
          activeOnly={connection.activeOnly}
          types={filterTypes(connection, runs)}
          keeps={keptInAll(profileTypes(connection.profileId), connection, runs)}
          changeBlocked={changeBlocked}
          failure={failures.change ?? null}
          onActiveOnly={(activeOnly) => void commands.change({ activeOnly })}
          onSelect={select}
        />
      );
    case 'sync-logs':
      return <SyncLogsTab base={connection.addresses.base} view={view} now={now} />;
    case 'configuration':
      return (
        <ConfigurationTab
          connection={connection}
          stored={broken ? null : view.stored.value}
          commands={commands}
          online={online}
        />
      );
    case 'proof':
      return <ProofTab connection={connection} commands={commands} online={online} now={now} />;
  }
};
