import { useEffect, useState } from 'preact/hooks';
import type { ScheduleReading } from '../../lib/view/runs-schedule';
import { Button } from '../Button';
import { Field } from '../Field';

interface ScheduleFormProps {
  readonly minutes: number;
  readonly read: (text: string) => ScheduleReading;
  readonly busy: boolean;
  readonly blocked: string | null;
  readonly onSave: (minutes: number) => void;
}

/** How often to sync. What is typed is read at once; only a valid number can be saved. */
export const ScheduleForm = ({ minutes, read, busy, blocked, onSave }: ScheduleFormProps) => {
  const [text, setText] = useState(String(minutes));
  useEffect(() => setText(String(minutes)), [minutes]);
  const reading = read(text);
  const same = reading.ok && reading.minutes === minutes;
  return (
    <form
      class="schedule"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.ok && !same && blocked === null) onSave(reading.minutes);
      }}
    >
      <Field
        label="Sync every"
        type="number"
        min={1}
        max={1440}
        step={1}
        value={text}
        onInput={setText}
        suffix="minutes"
        error={reading.ok ? null : reading.message}
        after={
          <Button
            type="submit"
            busy={busy}
            blocked={blocked ?? (reading.ok ? (same ? 'Nothing changed' : null) : reading.message)}
          >
            Save schedule
          </Button>
        }
      />
    </form>
  );
};
