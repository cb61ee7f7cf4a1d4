import { useSignal } from '@preact/signals';
import { PlugZap } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { FailureBanner } from '../../components/FailureBanner';
import { ConnectionBar } from '../../components/records/ConnectionBar';
import { Tabs } from '../../components/Tabs';
import { Waiting } from '../../components/Waiting';
import { type ConnectionsView, connectionName } from '../../lib/view/runs-connections';
import { setUpOpener } from '../../lib/view/runs-open-set-up';
import { type DashboardTab, dashboardTabs, tabOfHash } from '../../lib/view/runs-tabs';
import { t } from '../../lib/words/t';
import { ConnectionTab } from './ConnectionTab';

/** The dashboard: the tabs about one connection. The address remembers which is open. */
export const Dashboard = ({ connections }: { readonly connections: ConnectionsView }) => {
  const tab = useSignal<DashboardTab>(tabOfHash(location.hash));
  useEffect(() => {
    const follow = () => {
      tab.value = tabOfHash(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [tab]);
  const openSetUp = useMemo(setUpOpener, []);
  const all = connections.all.value;
  const chosen = connections.chosen.value;
  const failure = connections.failure.value;
  return (
    <div class="dashboard">
      <header class="dashboard-head">
        <h1>Halo Companion</h1>
        <ConnectionBar
          connections={(all ?? []).map(connectionName)}
          chosen={chosen?.id ?? null}
          onChoose={connections.choose}
        />
      </header>
      <main>
        {failure && <FailureBanner failure={failure} />}
        {!all && !failure && <Waiting words={t('wizard.opening')} />}
        {all?.length === 0 && (
          <EmptyState
            icon={PlugZap}
            title={t('dashboard.dashboard.nothing_connected_yet')}
            actions={
              <Button kind="primary" onClick={() => void openSetUp()}>
                {t('dashboard.dashboard.set_up_a_connection')}
              </Button>
            }
          >
            <p>{t('dashboard.dashboard.a_connection_is_prepared_tested_and')}</p>
          </EmptyState>
        )}
        {chosen && (
          <Tabs
            label={t('dashboard.dashboard.dashboard')}
            tabs={dashboardTabs}
            selected={tab.value}
            onSelect={(next) => {
              tab.value = next;
              history.replaceState(null, '', `#${next}`);
            }}
          >
            <ConnectionTab key={chosen.id} tab={tab.value} connection={chosen} />
          </Tabs>
        )}
      </main>
    </div>
  );
};
