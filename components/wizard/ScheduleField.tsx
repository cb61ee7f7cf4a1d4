import { useState } from 'preact/hooks';
import { t } from '../../lib/words/t';
import { Field } from '../Field';

interface ScheduleFieldProps {
  readonly minutes: number;
  /** Takes what was typed; answers what is wrong with it, or null. */
  readonly onInput: (text: string) => string | null;
}

/** How often to sync. Keeps what is typed while it is not yet a schedule. */
export const ScheduleField = ({ minutes, onInput }: ScheduleFieldProps) => {
  const [wrong, setWrong] = useState<{ readonly text: string; readonly why: string } | null>(null);
  return (
    <Field
      label={t('wizard.schedule_field.sync_every')}
      type="number"
      suffix={t('wizard.schedule_field.minutes')}
      value={wrong?.text ?? String(minutes)}
      error={wrong?.why ?? null}
      onInput={(text) => {
        const why = onInput(text);
        setWrong(why === null ? null : { text, why });
      }}
    />
  );
};
