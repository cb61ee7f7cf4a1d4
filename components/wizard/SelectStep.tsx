import type { ResourceType } from '../../lib/core/resource-type';
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
        <legend class="unseen">Record types</legend>
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
          label="Active clients only"
          checked={draft.activeOnly}
          onChange={(activeOnly) => commands.change({ activeOnly })}
        >
          Leaves inactive clients and their records out.
        </Checkbox>
        <ScheduleField minutes={draft.scheduleMinutes} onInput={commands.schedule} />
        <p class="soft small">All of this can be changed later on the dashboard.</p>
      </section>
    </>
  );
};
