import type { Failure } from '../../lib/core/failure';
import type { ResourceType } from '../../lib/core/resource-type';
import type { RecordActs, TypeTrouble } from '../../lib/view/runs-acts';
import type { ScheduleModel } from '../../lib/view/runs-schedule';
import type { SyncStatus } from '../../lib/view/runs-status';
import type { TypeRow } from '../../lib/view/runs-types';
import { t } from '../../lib/words/t';
import { FailureBanner } from '../FailureBanner';
import { OfflineLine } from '../OfflineLine';
import { RebuildPanel } from './RebuildPanel';
import { SchedulePanel } from './SchedulePanel';
import { StatusBox } from './StatusBox';
import { TypeTable } from './TypeTable';
import { TypeTroubles } from './TypeTroubles';

type DataSyncAct = 'start' | 'full' | 'cancel' | 'change' | 'rebuild' | 'removal';

export interface DataSyncProps {
  readonly status: SyncStatus;
  /** Whether the browser has a network. */
  readonly online: boolean;
  /** None where nothing can be said of them. */
  readonly rows: readonly TypeRow[];
  readonly troubles: readonly TypeTrouble[];
  readonly acts: RecordActs;
  readonly schedule: ScheduleModel;
  readonly fixed: Partial<Readonly<Record<ResourceType, string>>>;
  readonly changeBlocked: string | null;
  readonly busy: Partial<Readonly<Record<DataSyncAct, boolean>>>;
  readonly failures: readonly (Failure | null | undefined)[];
  readonly onStart: () => void;
  readonly onFull: () => void;
  readonly onCancel: () => void;
  readonly onRebuild: () => void;
  readonly onConfirmRemoval: (type: ResourceType) => void;
  readonly onSelect: (type: ResourceType, selected: boolean) => void;
  readonly onSchedule: (minutes: number) => void;
  readonly onFullSchedule: (hours: number) => void;
}

/** What is synced, how far, how often, and the buttons to sync now, stop, or begin anew. */
export const DataSync = (props: DataSyncProps) => {
  const { status, troubles, busy } = props;
  const rebuild = (
    <RebuildPanel acts={props.acts} busy={busy} onFull={props.onFull} onRebuild={props.onRebuild} />
  );
  return (
    <div class="stack">
      {!props.online && <OfflineLine />}
      <StatusBox status={status} busy={busy} onStart={props.onStart} onCancel={props.onCancel} />
      {props.failures.map((failure) => failure && <FailureBanner key={failure.code} failure={failure} />)}
      {status.unreadable && rebuild}
      {props.rows.length > 0 && (
        <section class="card" aria-labelledby="types-heading">
          <h2 id="types-heading">{t('dashboard.data_sync.record_types')}</h2>
          <TypeTable
            rows={props.rows}
            fixed={props.fixed}
            blocked={props.changeBlocked}
            onSelect={props.onSelect}
          />
          {troubles.length > 0 && (
            <TypeTroubles
              troubles={troubles}
              blocked={status.startBlocked}
              busy={busy.removal === true}
              onConfirmRemoval={props.onConfirmRemoval}
            />
          )}
        </section>
      )}
      <SchedulePanel
        schedule={props.schedule}
        busy={busy.change === true}
        blocked={props.changeBlocked}
        onMinutes={props.onSchedule}
        onFullHours={props.onFullSchedule}
      />
      {!status.unreadable && rebuild}
    </div>
  );
};
