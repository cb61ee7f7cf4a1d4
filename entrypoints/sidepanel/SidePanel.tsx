import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { LayoutDashboard, Rows3, Wrench } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/Button';
import { FailureBanner } from '../../components/FailureBanner';
import { IconButton } from '../../components/IconButton';
import { OfflineLine } from '../../components/OfflineLine';
import { ConnectionBar } from '../../components/records/ConnectionBar';
import { WizardScreen } from '../../components/wizard/WizardScreen';
import { homeView } from '../../lib/view/home';
import { onlineNow } from '../../lib/view/online';
import { openDashboard } from '../../lib/view/open-page';
import { type ConnectionsView, connectionName } from '../../lib/view/runs-connections';
import { t } from '../../lib/words/t';
import { Records } from './Records';

type Mode = 'records' | 'set-up';

/** The side panel: the synced records, and the wizard, which the popup cannot keep open beside Halo. */
export const SidePanel = ({ connections }: { readonly connections: ConnectionsView }) => {
  const mode = useSignal<Mode | null>(modeFor(connections.all.peek()));
  const chosenId = useComputed(() => connections.chosen.value?.id ?? null);
  // Decided once, when the connections are first known: a screen must not change under the admin's hands.
  useSignalEffect(() => {
    const all = connections.all.value;
    if (mode.peek() === null) mode.value = modeFor(all);
  });
  const all = connections.all.value;
  const failure = connections.failure.value;
  const id = chosenId.value;
  const other = t(mode.value === 'set-up' ? 'records.title' : 'records.set_up');
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
          icon={mode.value === 'set-up' ? Rows3 : Wrench}
          label={other}
          tip={other}
          onClick={() => {
            mode.value = mode.value === 'set-up' ? 'records' : 'set-up';
          }}
        >
          <span class="panel-mode">{other}</span>
        </Button>
        <IconButton
          icon={LayoutDashboard}
          label={t('records.open_dashboard')}
          onClick={() => void openDashboard()}
        />
      </nav>
      {failure && <FailureBanner failure={failure} />}
      {mode.value === 'records' && (
        <main class="panel-main">
          <h1 class="unseen">{t('records.title')}</h1>
          <Records
            key={id}
            connectionId={id}
            connection={connections.chosen}
            connections={all ?? []}
            onConnection={connections.choose}
            onSetUp={() => {
              mode.value = 'set-up';
            }}
          />
        </main>
      )}
      {mode.value === 'set-up' && <SetUp />}
    </div>
  );
};

/** Records where there is something connected; null while that is not known. */
function modeFor(all: readonly unknown[] | null): Mode | null {
  if (all === null) return null;
  return all.length > 0 ? 'records' : 'set-up';
}

const SetUp = () => {
  const view = useMemo(homeView, []);
  const network = useMemo(onlineNow, []);
  useEffect(
    () => () => {
      view.stop();
      network.stop();
    },
    [view, network],
  );
  return (
    <>
      {!network.online.value && <OfflineLine asking={view.screen.value !== 'glance'} />}
      <WizardScreen view={view} place="panel" />
    </>
  );
};
