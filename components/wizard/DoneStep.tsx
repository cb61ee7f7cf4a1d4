import { LayoutDashboard, PanelRight } from 'lucide';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Disclosure } from '../Disclosure';
import { FailureBanner } from '../FailureBanner';
import { OutsideLink } from '../OutsideLink';
import { Changes } from './Changes';
import { ConnectedBanner } from './ConnectedBanner';
import { GuideSteps } from './GuideSteps';
import { StillStuck } from './StillStuck';
import { SyncProgress } from './SyncProgress';
import type { StepProps } from './step-props';
import { ValueRows } from './ValueRows';

/** The end: what to paste where, and the first sync. */
export const DoneStep = ({ state, commands }: StepProps) => {
  const { profile, connected, failures } = state;
  return (
    <>
      {connected && <ConnectedBanner glance={connected} />}
      {connected && connected.progress.length > 0 && <SyncProgress progress={connected.progress} />}
      <div class="row">
        <Button icon={PanelRight} onClick={() => commands.seeRecords(connected?.id ?? null)}>
          {t('wizard.done_step.see_the_records')}
        </Button>
        <Button icon={LayoutDashboard} onClick={() => commands.openDashboard(state.draft.connectionId)}>
          {t('wizard.done_step.dashboard')}
        </Button>
      </div>
      {profile && (
        <section class="card stack">
          <h2>{t('wizard.done_step.paste_these_into', { vendor: profile.vendor })}</h2>
          {failures.secret && <FailureBanner failure={failures.secret} />}
          <ValueRows values={state.values} vendor={profile.vendor} readSecret={commands.readSecret} />
          <GuideSteps steps={profile.after} />
          <p>
            <OutsideLink href={profile.vendorPage}>
              {t('wizard.done_step.go_on_in', { vendor: profile.vendor })}
            </OutsideLink>
          </p>
          {profile.stuck && <StillStuck words={profile.stuck.text} report={state.draft.test} />}
        </section>
      )}
      {profile && (
        <section class="card fold">
          <Disclosure summary={<strong>{t('wizard.done_step.what_was_set_up_in_halo')}</strong>}>
            <Changes profile={profile} types={state.draft.selection} />
          </Disclosure>
        </section>
      )}
      {failures.reset && <FailureBanner failure={failures.reset} />}
      <div class="row">
        <Button kind="quiet" onClick={commands.startOver} busy={state.busy.reset ?? false}>
          {t('wizard.done_step.set_up_another')}
        </Button>
      </div>
    </>
  );
};
