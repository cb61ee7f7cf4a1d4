import { useState } from 'preact/hooks';
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
      label="Sync every"
      type="number"
      suffix="minutes"
      value={wrong?.text ?? String(minutes)}
      error={wrong?.why ?? null}
      onInput={(text) => {
        const why = onInput(text);
        setWrong(why === null ? null : { text, why });
      }}
    />
  );
};
