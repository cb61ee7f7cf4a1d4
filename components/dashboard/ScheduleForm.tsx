import { useEffect, useState } from 'preact/hooks';
import type { NumberReading } from '../../lib/view/runs-schedule';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Field } from '../Field';

interface ScheduleFormProps {
  readonly label: string;
  readonly unit: 'minutes' | 'hours';
  readonly max: number;
  readonly value: number;
  readonly save: string;
  readonly hint?: string;
  readonly read: (text: string) => NumberReading;
  readonly busy: boolean;
  readonly blocked: string | null;
  readonly onSave: (value: number) => void;
}

/** How often something is done. What is typed is read at once; only a valid number can be saved. */
export const ScheduleForm = (props: ScheduleFormProps) => {
  const { label, unit, max, value, save, hint, read, busy, blocked, onSave } = props;
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const reading = read(text);
  const same = reading.ok && reading.value === value;
  return (
    <form
      class="schedule"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.ok && !same && blocked === null) onSave(reading.value);
      }}
    >
      <Field
        label={label}
        type="number"
        min={1}
        max={max}
        step={1}
        value={text}
        onInput={setText}
        suffix={t(`dashboard.schedule_form.${unit}`)}
        hint={hint}
        error={reading.ok ? null : reading.message}
        after={
          <Button
            type="submit"
            busy={busy}
            blocked={
              blocked ??
              (reading.ok ? (same ? t('dashboard.schedule_form.nothing_changed') : null) : reading.message)
            }
          >
            {save}
          </Button>
        }
      />
    </form>
  );
};
