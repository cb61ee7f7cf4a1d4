import type { ScheduleModel } from '../../lib/view/runs-schedule';
import { t } from '../../lib/words/t';
import { ScheduleForm } from './ScheduleForm';

interface SchedulePanelProps {
  readonly schedule: ScheduleModel;
  readonly busy: boolean;
  readonly blocked: string | null;
  readonly onMinutes: (minutes: number) => void;
  readonly onFullHours: (hours: number) => void;
}

const forms = [
  {
    of: 'sync',
    label: t('dashboard.schedule_panel.sync_every'),
    unit: 'minutes',
    save: t('dashboard.schedule_panel.save_schedule'),
  },
  {
    of: 'full',
    label: t('dashboard.schedule_panel.read_everything_anew_every'),
    unit: 'hours',
    save: t('dashboard.schedule_panel.save_full_schedule'),
    hint: t('dashboard.schedule_panel.in_between_only_what_changed_is'),
  },
] as const;

/** How often to sync, and how often to read everything anew instead of the changes alone. */
export const SchedulePanel = ({ schedule, busy, blocked, onMinutes, onFullHours }: SchedulePanelProps) => {
  const saves = { sync: onMinutes, full: onFullHours };
  return (
    <section class="card" aria-labelledby="schedule-heading">
      <h2 id="schedule-heading">{t('dashboard.schedule_panel.schedule')}</h2>
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
