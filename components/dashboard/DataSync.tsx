import type { Failure } from '../../lib/core/failure';
import type { ResourceType } from '../../lib/core/resource-type';
import type { ScheduleReading } from '../../lib/view/runs-schedule';
import type { SyncStatus } from '../../lib/view/runs-status';
import type { TypeRow } from '../../lib/view/runs-types';
import { FailureBanner } from '../FailureBanner';
import { FailureWords } from './FailureWords';
import { ScheduleForm } from './ScheduleForm';
import { StatusBox } from './StatusBox';
import { TypeTable } from './TypeTable';

interface DataSyncProps {
  readonly status: SyncStatus;
  readonly rows: readonly TypeRow[];
  readonly fixed: Partial<Readonly<Record<ResourceType, string>>>;
  readonly changeBlocked: string | null;
  readonly minutes: number;
  readonly readSchedule: (text: string) => ScheduleReading;
  readonly busy: Partial<Readonly<Record<'start' | 'cancel' | 'change', boolean>>>;
  readonly failures: readonly (Failure | null | undefined)[];
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly onSelect: (type: ResourceType, selected: boolean) => void;
  readonly onSchedule: (minutes: number) => void;
}

/** What is synced, how far, how often, and the buttons to sync now or stop. */
export const DataSync = (props: DataSyncProps) => {
  const { status, rows, busy } = props;
  const troubled = rows.filter((row) => row.failure);
  return (
    <div class="stack">
      <StatusBox status={status} busy={busy} onStart={props.onStart} onCancel={props.onCancel} />
      {props.failures.map((failure) => failure && <FailureBanner key={failure.code} failure={failure} />)}
      <section class="card" aria-labelledby="types-heading">
        <h2 id="types-heading">Record types</h2>
        <TypeTable rows={rows} fixed={props.fixed} blocked={props.changeBlocked} onSelect={props.onSelect} />
        {troubled.length > 0 && (
          <ul class="troubles">
            {troubled.map(
              (row) =>
                row.failure && (
                  <li key={row.type}>
                    <FailureWords failure={row.failure} about={row.label} />
                  </li>
                ),
            )}
          </ul>
        )}
      </section>
      <section class="card" aria-labelledby="schedule-heading">
        <h2 id="schedule-heading">Schedule</h2>
        <ScheduleForm
          minutes={props.minutes}
          read={props.readSchedule}
          busy={busy.change === true}
          blocked={props.changeBlocked}
          onSave={props.onSchedule}
        />
      </section>
    </div>
  );
};
