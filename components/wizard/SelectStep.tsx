import type { ResourceType } from '../../lib/core/resource-type';
import { t } from '../../lib/words/t';
import { Checkbox } from '../Checkbox';
import { ScheduleField } from './ScheduleField';
import type { StepProps } from './step-props';
import { TypeChoice } from './TypeChoice';

/** Step 4: which record types, which of them, how often. */
export const SelectStep = ({ state, commands }: StepProps) => {
  const { profile, draft } = state;
  if (!profile) return null;
  const choose = (type: ResourceType, wanted: boolean) =>
    commands.change({
      selection: profile.types.filter((each) => (each === type ? wanted : draft.selection.includes(each))),
    });
  return (
    <>
      <fieldset class="card">
        <legend class="unseen">{t('wizard.select_step.record_types')}</legend>
        <ul class="type-list">
          {profile.types.map((type) => (
            <TypeChoice
              key={type}
              type={type}
              always={profile.alwaysTypes.includes(type)}
              chosen={draft.selection.includes(type)}
              activeOnly={draft.activeOnly}
              probe={draft.test?.types[type] ?? null}
              onChange={(wanted) => choose(type, wanted)}
            />
          ))}
        </ul>
      </fieldset>
      <section class="card stack">
        <Checkbox
          label={t('wizard.select_step.active_clients_only')}
          checked={draft.activeOnly}
          onChange={(activeOnly) => commands.change({ activeOnly })}
        >
          {t('wizard.select_step.leaves_inactive_clients_and_their_records')}
        </Checkbox>
        <ScheduleField schedule={state.schedule} onInput={commands.schedule} />
        <p class="soft small">{t('wizard.select_step.all_of_this_can_be_changed')}</p>
      </section>
    </>
  );
};
