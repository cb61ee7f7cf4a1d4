import { useComputed } from '@preact/signals';
import { LayoutDashboard, Rows3, Wrench } from 'lucide';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/Button';
import { FailureBanner } from '../../components/FailureBanner';
import { IconButton } from '../../components/IconButton';
import { OfflineLine } from '../../components/OfflineLine';
import { ConnectionBar } from '../../components/records/ConnectionBar';
import { WizardScreen } from '../../components/wizard/WizardScreen';
import { homeView } from '../../lib/view/home';
import { onlineNow } from '../../lib/view/online';
import { openDashboard } from '../../lib/view/open-page';
import { type PanelScreen, panelScreen } from '../../lib/view/panel-screen';
import { type ConnectionsView, connectionName } from '../../lib/view/runs-connections';
import { t } from '../../lib/words/t';
import { Records } from './Records';

/** The side panel: the synced records, and the wizard, which the popup cannot keep open beside Halo. */
export const SidePanel = ({ connections }: { readonly connections: ConnectionsView }) => {
  const screen = useMemo(() => panelScreen(connections), [connections]);
  useEffect(() => screen.stop, [screen]);
  const mode = screen.mode.value;
  const chosenId = useComputed(() => connections.chosen.value?.id ?? null);
  const all = connections.all.value;
  const failure = connections.failure.value;
  const id = chosenId.value;
  const other = t(mode === 'set-up' ? 'records.title' : 'records.set_up');
  return (
    <div class="panel">
      <nav class="panel-head">
        <ConnectionBar
          connections={(all ?? []).map(connectionName)}
          chosen={id}
          onChoose={connections.choose}
        />
        <Button
          small
          icon={mode === 'set-up' ? Rows3 : Wrench}
          label={other}
          tip={other}
          onClick={() => screen.go(mode === 'set-up' ? 'records' : 'set-up')}
        >
          <span class="panel-mode">{other}</span>
        </Button>
        <IconButton
          icon={LayoutDashboard}
          label={t('records.open_dashboard')}
          onClick={() => void openDashboard(id)}
        />
      </nav>
      {failure && <FailureBanner failure={failure} />}
      {mode === 'records' && (
        <main class="panel-main">
          <h1 class="unseen">{t('records.title')}</h1>
          <Records
            key={id}
            connectionId={id}
            connection={connections.chosen}
            connections={all ?? []}
            onConnection={connections.choose}
            onSetUp={() => screen.go('set-up')}
          />
        </main>
      )}
      {mode === 'set-up' && <SetUp screen={screen} />}
    </div>
  );
};

const SetUp = ({ screen }: { readonly screen: PanelScreen }) => {
  const view = useMemo(() => homeView({ seeRecords: screen.seeRecords }), [screen]);
  const network = useMemo(onlineNow, []);
  useEffect(
    () => () => {
      view.stop();
      network.stop();
    },
    [view, network],
  );
  const asked = screen.asked.value;
  useLayoutEffect(() => {
    if (asked?.screen === 'wizard') view.commands.show('wizard');
  }, [asked, view]);
  return (
    <>
      {!network.online.value && <OfflineLine asking={view.screen.value !== 'glance'} />}
      <WizardScreen view={view} place="panel" />
    </>
  );
};
