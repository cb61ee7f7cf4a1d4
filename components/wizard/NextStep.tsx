import { ArrowUpRight } from 'lucide';
import { say } from '../../lib/core/say';
import type { NextAction } from '../../lib/view/checklist';
import { t } from '../../lib/words/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { ShowField } from '../ShowField';
import { AllowHosts } from './AllowHosts';
import type { StepProps } from './step-props';

/** The verdict in one look, the single next action, and the button that does it. */
export const NextStep = ({ state, commands }: StepProps) => {
  const { next, groups, profile } = state;
  const hosts = state.hostsToAsk ?? [];
  // Where no instance is known yet, no page that tells it may be read.
  if (state.instance ? hosts.includes(new URL(state.instance).hostname) : hosts.length > 0) {
    return <AllowHosts state={state} commands={commands} hosts={hosts} />;
  }
  if (groups.length === 0 || !profile) return null;
  const judged = groups.reduce((sum, each) => sum + each.judged, 0);
  const passed = groups.reduce((sum, each) => sum + each.passed, 0);
  if (!next) {
    return (
      <Banner
        outcome="passed"
        live="status"
        title={t('wizard.next_step.all_settings_are_as_needs_them', { judged, name: profile.name })}
      >
        {t('wizard.next_step.continue_to_connect')}
      </Banner>
    );
  }
  const { row, group } = next;
  const words = row.failure ? say(row.failure) : { say: row.label, fix: '' };
  return (
    <Banner
      outcome={row.outcome}
      live="status"
      title={words.say}
      actions={
        state.instance ? (
          <TheWay state={state} commands={commands} next={next} />
        ) : (
          <Button onClick={commands.back}>{t('wizard.next_step.give_your_halo_address')}</Button>
        )
      }
    >
      <p>{words.fix}</p>
      <p class="small numeric">
        {t('wizard.next_step.standing', {
          title: group.title,
          right: group.passed,
          of: group.judged,
          passed,
          judged,
        })}
      </p>
    </Banner>
  );
};

/** The button that leads to the field, or to the page where the step is about no field of it. */
const TheWay = ({ state, commands, next: { row, group } }: StepProps & { readonly next: NextAction }) =>
  row.place ? (
    <ShowField
      key={row.check}
      primary
      place={row.place}
      // Before the record is known, the page that it is chosen on is what there is to show.
      {...(row.place.recordId === null && { words: group.open })}
      onShow={commands.showField}
    />
  ) : (
    <Button
      kind="primary"
      icon={ArrowUpRight}
      busy={state.busy.open ?? false}
      onClick={() => commands.open(group.page, group.recordId)}
    >
      {group.open}
    </Button>
  );
