import type { ScheduleModel } from '../../lib/view/runs-schedule';
import { ScheduleForm } from './ScheduleForm';

interface SchedulePanelProps {
  readonly schedule: ScheduleModel;
  readonly busy: boolean;
  readonly blocked: string | null;
  readonly onMinutes: (minutes: number) => void;
  readonly onFullHours: (hours: number) => void;
}

const forms = [
  { of: 'sync', label: 'Sync every', unit: 'minutes', save: 'Save schedule' },
  {
    of: 'full',
    label: 'Read everything anew every',
    unit: 'hours',
    save: 'Save full schedule',
    hint: 'In between, only what changed is asked for where Halo can tell. What was deleted in Halo is seen when everything is read.',
  },
] as const;

/** How often to sync, and how often to read everything anew instead of the changes alone. */
export const SchedulePanel = ({ schedule, busy, blocked, onMinutes, onFullHours }: SchedulePanelProps) => {
  const saves = { sync: onMinutes, full: onFullHours };
  return (
    <section class="card" aria-labelledby="schedule-heading">
      <h2 id="schedule-heading">Schedule</h2>
      {forms.map(({ of, ...words }) => (
        <ScheduleForm
          key={of}
          {...words}
          {...schedule[of]}
          busy={busy}
          blocked={blocked}
          onSave={saves[of]}
        />
      ))}
    </section>
  );
};
