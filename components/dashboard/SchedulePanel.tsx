import type { ScheduleModel } from '../../lib/view/runs-schedule';
import { ScheduleForm } from './ScheduleForm';

interface SchedulePanelProps {
  readonly schedule: ScheduleModel;
  readonly busy: boolean;
  readonly blocked: string | null;
  readonly onMinutes: (minutes: number) => void;
  readonly onFullHours: (hours: number) => void;
}

/** How often to sync, and how often to read everything anew instead of the changes alone. */
export const SchedulePanel = ({ schedule, busy, blocked, onMinutes, onFullHours }: SchedulePanelProps) => (
  <section class="card" aria-labelledby="schedule-heading">
    <h2 id="schedule-heading">Schedule</h2>
    <ScheduleForm
      label="Sync every"
      unit="minutes"
      save="Save schedule"
      {...schedule.sync}
      busy={busy}
      blocked={blocked}
      onSave={onMinutes}
    />
    <ScheduleForm
      label="Read everything anew every"
      unit="hours"
      save="Save full schedule"
      hint="In between, only what changed is asked for where Halo can tell. What was deleted in Halo is seen when everything is read."
      {...schedule.full}
      busy={busy}
      blocked={blocked}
      onSave={onFullHours}
    />
  </section>
);
