import { useEffect, useMemo } from 'preact/hooks';
import { FailureBanner } from '../../components/FailureBanner';
import { OfflineLine } from '../../components/OfflineLine';
import { DriftHistory } from '../../components/proof/DriftHistory';
import { LeastPrivilege } from '../../components/proof/LeastPrivilege';
import { ProofMatrix } from '../../components/proof/ProofMatrix';
import { Waiting } from '../../components/Waiting';
import { profileById } from '../../lib/profiles/registry';
import type { Connection } from '../../lib/store/connection';
import { liveDrift } from '../../lib/view/drift-live';
import { liveProof } from '../../lib/view/proof-live';
import { privilegeSummary } from '../../lib/view/proof-summary';
import type { DashboardCommands } from '../../lib/view/runs-commands';
import { showField } from '../../lib/view/show-field';
import { t } from '../../lib/words/t';

interface ProofTabProps {
  readonly connection: Connection;
  readonly commands: DashboardCommands;
  /** Whether the browser has a network. */
  readonly online: boolean;
  readonly now: number;
}

/** The connection's requirements by both witnesses, and the least it needs. */
export const ProofTab = ({ connection, commands, online, now }: ProofTabProps) => {
  const { id, profileId, selection, appVersion } = connection;
  const proof = useMemo(() => liveProof(id), [id]);
  const drift = useMemo(() => liveDrift(id), [id]);
  useEffect(() => {
    void proof.refresh();
    void drift.refresh();
    return () => {
      proof.stop();
      drift.stop();
    };
  }, [proof, drift]);
  // Before the history is read nothing may be said of it, least of all that nothing was lost.
  if (!proof.settled.value || !drift.settled.value) return <Waiting words={t('wizard.opening')} />;
  const profile = profileById(profileId);
  // A database that cannot be read fails both reads alike.
  const failures = new Map(
    [commands.failures.value.test, proof.failure.value, drift.failure.value].flatMap((each) =>
      each ? [[each.code, each]] : [],
    ),
  );
  const watch = drift.value.value;
  // What has to be mended comes first: it is what a notification leads to.
  const hasOpen = watch?.drifts.some(({ mendedAt }) => mendedAt === null) ?? false;
  const history = watch && <DriftHistory watch={watch} now={now} />;
  return (
    <div class="stack">
      {!online && <OfflineLine asking />}
      {[...failures.values()].map((each) => (
        <FailureBanner key={each.code} failure={each} />
      ))}
      {hasOpen && history}
      {proof.proof.value && (
        <ProofMatrix
          proof={proof.proof.value}
          now={now}
          busy={commands.busy.value.test === true || commands.testingSince.value !== null}
          blocked={
            connection.state === 'disconnected'
              ? t('dashboard.proof_tab.this_connection_is_disconnected')
              : null
          }
          onShow={(place) => showField(connection.addresses.base, place)}
          onTest={() => void commands.test()}
          onCancel={() => void commands.cancelTest()}
        />
      )}
      {!hasOpen && history}
      {profile && (
        <LeastPrivilege summary={privilegeSummary(profile, selection, appVersion)} onPrint={() => print()} />
      )}
    </div>
  );
};
