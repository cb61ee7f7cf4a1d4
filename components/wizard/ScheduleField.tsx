import type { TypedSchedule } from '../../lib/view/wizard-state';
import { t } from '../../lib/words/t';
import { Field } from '../Field';

interface ScheduleFieldProps {
  readonly schedule: TypedSchedule;
  readonly onInput: (text: string) => void;
}

/** How often to sync. Keeps what is typed while it is not yet a schedule. */
export const ScheduleField = ({ schedule, onInput }: ScheduleFieldProps) => (
  <Field
    label={t('wizard.schedule_field.sync_every')}
    type="number"
    suffix={t('wizard.schedule_field.minutes')}
    value={schedule.text}
    error={schedule.wrong}
    onInput={onInput}
  />
);
