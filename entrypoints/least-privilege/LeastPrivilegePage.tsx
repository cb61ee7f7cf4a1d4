import { ListChecks } from 'lucide';
import { useEffect } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { FailureBanner } from '../../components/FailureBanner';
import { LeastPrivilege } from '../../components/proof/LeastPrivilege';
import { Waiting } from '../../components/Waiting';
import { profileById } from '../../lib/profiles/registry';
import type { LiveDraft } from '../../lib/view/live-draft';
import type { LiveSetup } from '../../lib/view/live-setup';
import { privilegeSummary } from '../../lib/view/proof-summary';
import { t } from '../../lib/words/t';

interface LeastPrivilegePageProps {
  readonly draft: LiveDraft;
  /** What is known of the instance: an older Halo asks for more. */
  readonly setup: LiveSetup;
}

/** The least rights for what is chosen in the wizard, while nothing is connected yet: to have beside Halo, or on paper. */
export const LeastPrivilegePage = ({ draft, setup }: LeastPrivilegePageProps) => {
  const chosen = draft.draft.value;
  const version = chosen?.test?.appVersion ?? setup.evidence.value?.discovery?.appVersion ?? null;
  const failure = draft.failure.value;
  const profile = profileById(chosen?.profileId ?? null);
  useEffect(() => {
    if (profile) document.title = t('proof.least_privilege.least_privilege_for', { profile: profile.name });
  }, [profile]);
  return (
    <div class="dashboard">
      <header class="dashboard-head">
        <h1>Halo Companion</h1>
      </header>
      <main>
        {failure && <FailureBanner failure={failure} />}
        {!chosen && !failure && <Waiting words={t('wizard.opening')} />}
        {chosen && !profile && (
          <EmptyState icon={ListChecks} title={t('panel.choose_integration')}>
            <p>{t('proof.least_privilege.none_chosen')}</p>
          </EmptyState>
        )}
        {chosen && profile && (
          <LeastPrivilege
            summary={privilegeSummary(profile, chosen.selection, version)}
            onPrint={() => print()}
          />
        )}
      </main>
    </div>
  );
};
