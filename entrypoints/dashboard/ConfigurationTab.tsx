import { useEffect, useMemo } from 'preact/hooks';
import { Configuration } from '../../components/dashboard/Configuration';
import { EndPanel } from '../../components/dashboard/EndPanel';
import { PsaPanel } from '../../components/dashboard/PsaPanel';
import { SecretPanel } from '../../components/dashboard/SecretPanel';
import { TestPanel } from '../../components/dashboard/TestPanel';
import { Waiting } from '../../components/Waiting';
import { isSecretRefused } from '../../lib/core/is-secret-refused';
import { profileById } from '../../lib/profiles/registry';
import type { Connection } from '../../lib/store/connection';
import { readPsa } from '../../lib/store/psa';
import { live } from '../../lib/view/live';
import { storedWords } from '../../lib/view/runs-acts';
import type { DashboardCommands } from '../../lib/view/runs-commands';
import type { Counts } from '../../lib/view/runs-connection';
import { connectionName } from '../../lib/view/runs-connections';
import { connectionSummary } from '../../lib/view/runs-summary';
import { ifStanding } from '../../lib/view/standing-report';
import { t } from '../../lib/words/t';
import { secretState } from './secret-state';

interface ConfigurationTabProps {
  readonly connection: Connection;
  /** Null while the records cannot be counted. */
  readonly stored: Counts | null;
  readonly commands: DashboardCommands;
  /** Whether the browser has a network. */
  readonly online: boolean;
}

export const ConfigurationTab = ({ connection, stored, commands, online }: ConfigurationTabProps) => {
  const { id, profileId } = connection;
  const profile = profileById(profileId);
  const secret = useMemo(() => live(['secrets', 'connections'], () => secretState(id)), [id]);
  const psa = useMemo(() => live(['psa'], () => readPsa(profileId)), [profileId]);
  useEffect(() => {
    void secret.refresh();
    void psa.refresh();
    return () => {
      secret.stop();
      psa.stop();
    };
  }, [secret, psa]);
  // Drawn as a whole: what the cards say must not push them apart a moment later.
  if (!secret.settled.value || !psa.settled.value) return <Waiting words={t('wizard.opening')} />;
  const busy = commands.busy.value;
  const failures = commands.failures.value;
  const disconnected = connection.state === 'disconnected';
  return (
    <Configuration summary={connectionSummary(connection)} online={online}>
      {!disconnected && (
        <SecretPanel
          state={secret.value.value}
          busy={busy.secret === true}
          failure={failures.secret ?? secret.failure.value}
          refused={isSecretRefused(connection.pausedBecause)}
          onGive={async (text, passphrase) => (await commands.giveSecret(text, passphrase)).ok}
          onUnlock={async (text) => (await commands.unlockSecret(text)).ok}
        />
      )}
      <TestPanel
        report={ifStanding(commands.report.value, connection)}
        steps={commands.testSteps.value}
        busy={busy.test === true || commands.testingSince.value !== null}
        blocked={disconnected ? t('dashboard.configuration_tab.this_connection_is_disconnected') : null}
        failure={failures.test ?? null}
        onTest={() => void commands.test()}
        onCancel={() => void commands.cancelTest()}
      />
      {profile?.onePsa && (
        <PsaPanel
          vendor={profile.vendor}
          connectwise={psa.value.value?.active === 'connectwise'}
          busy={busy.psa === true}
          failure={failures.psa ?? psa.failure.value}
          onDeclare={(connectwise) => void commands.declareConnectWise(profileId, connectwise)}
        />
      )}
      <EndPanel
        name={connectionName(connection)}
        disconnected={disconnected}
        storedWords={storedWords(stored)}
        busy={busy}
        failures={[failures.disconnect, failures.forget]}
        onDisconnect={() => void commands.disconnect()}
        onForget={() => void commands.forget()}
      />
    </Configuration>
  );
};
